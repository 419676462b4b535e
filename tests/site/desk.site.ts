import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { node24 } from '../../src/setup/run.mjs';
import { copyProject } from './project-copy.ts';
import { draftReport, publishedVersions, withDraft } from './published-versions.ts';

// `npm run dev` over a site with a draft: what an editor sees of a file that was just saved.

let project: string;
let facts: string;
let whole: string;
let server: ChildProcess;
let origin: string;

beforeAll(async () => {
  project = copyProject();
  const input = withDraft(publishedVersions(path.join(project, 'published')));
  facts = path.join(input, 'data', draftReport.id, '1.0/facts.csv');
  whole = readFileSync(facts, 'utf8');
  server = spawn(node24, ['src/cli/main.ts', 'dev', '--port', String(await freePort())], {
    cwd: project,
    // Vite takes a process that Vitest started for a test of its own, and watches no file.
    env: { ...process.env, VITEST: '', ASTRO_TELEMETRY_DISABLED: '1', MAALESTOK_INPUT: input },
  });
  origin = await new Promise((resolve, reject) => {
    let said = '';
    const hear = (text: Buffer): void => {
      said += text.toString();
      const [address] = /http:\/\/localhost:\d+/.exec(said) ?? [];
      if (address) resolve(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('close', () => reject(new Error(said)));
  });
});
afterAll(() => {
  server.kill();
  rmSync(project, { recursive: true, force: true });
});

/** A port that nobody has. */
function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

const dataPage = `/rapporter/${draftReport.id}/v1.0/data/`;

/** Asks for a page until it holds a text, or does not any more. It must be there each time. */
async function pageWith(text: string, isThere = true): Promise<string> {
  for (;;) {
    const response = await fetch(origin + dataPage);
    expect(response.status).toBe(200);
    const html = await response.text();
    if (html.includes(text) === isThere) return html;
    await setTimeout(100);
  }
}

/** Saves the table of facts with another number of hours. */
function save(hours: string): void {
  const changed = whole.replace(';7,5;hours', `;${hours};hours`);
  writeFileSync(facts, changed);
}

test('a number that was saved is shown, and the page is never missing', async () => {
  expect(await pageWith(draftReport.title)).not.toContain('input-problems');
  save('6,28');
  await pageWith('6,28');
  save('7,5');
  await pageWith('6,28', false);
});

test('what is wrong is said on the page, which shows what was right last', async () => {
  save('syv');
  const html = await pageWith('input-problems');
  // Where it is, what was found, what was expected, and what to do, in the words of `check`.
  for (const said of [
    `data/${draftReport.id}/1.0/facts.csv:5:`,
    'Fundet: ',
    'syv',
    'Ventet: ',
    'Gør sådan: ',
  ])
    expect(html).toContain(said);
  expect(html).toContain('Timer med mentor om ugen');
  save('7,5');
  expect(await pageWith('input-problems', false)).toContain('Timer med mentor om ugen');
});

test('the files of a version are made when one is asked for', async () => {
  const address = `${origin}/rapporter/${draftReport.id}/v1.0/${draftReport.id}-v1.0-facts.csv`;
  const links = await (await fetch(origin + dataPage)).text();
  const [href = ''] = /\/rapporter\/[^"]*facts[^"]*\.csv/.exec(links) ?? [];
  expect(href, address).not.toBe('');
  const response = await fetch(origin + href);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('Timer med mentor om ugen');
});
