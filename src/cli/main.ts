import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { readFileSync } from 'node:fs';
import { run } from './run.ts';

/** The day as it is written, `2026-11-22`, where those who publish are: theirs begins before that of UTC. */
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' });

/**
 * The day by the machine's clock. The one look at a clock: editors are proposed it, nothing that is published may
 * be dated later, and what they write counts.
 */
function today(): string {
  // eslint-disable-next-line no-restricted-syntax -- see above
  return day.format(new Date());
}

/** Målestok's own version, by which a published version tells what published it. */
function toolVersion(): string {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}

process.exitCode = await run(process.argv.slice(2), {
  root: path.resolve(import.meta.dirname, '../..'),
  tool: toolVersion(),
  today,
  salt: () => randomBytes(16).toString('hex'),
  print: (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
  printError: (text) => void process.stderr.write(text.endsWith('\n') ? text : `${text}\n`),
  colour: process.stdout.isTTY && !process.env['NO_COLOR'],
});
