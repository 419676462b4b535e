import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { run } from './run.ts';
import { today } from './today.ts';
import { toolVersion } from './tool-version.ts';

process.exitCode = await run(process.argv.slice(2), {
  root: path.resolve(import.meta.dirname, '../..'),
  tool: toolVersion(),
  today,
  salt: () => randomBytes(16).toString('hex'),
  print: (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
  printError: (text) => void process.stderr.write(text.endsWith('\n') ? text : `${text}\n`),
  colour: process.stdout.isTTY && !process.env['NO_COLOR'],
});
