import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { serveSite } from '../../src/cli/serve-site.ts';
import { inNewVisit } from './browser.ts';
import { findMisbehaviour } from './checks/page-behaviour.ts';
import { testedSite } from './tested-site.ts';

// The site as the project's own server shows it, with the headers that a host must send.
let server: Server;
let origin: string;

const portOf = (one: Server) => (one.address() as AddressInfo).port;

beforeAll(async () => {
  server = await serveSite(path.resolve(inject('siteFolder')), 0);
  origin = `http://localhost:${portOf(server)}`;
  return () => server.close();
});

const site = testedSite();
const addresses = site.pages.map(({ address }) => address);
const report = '/rapporter/route-25-2014/v1.1/';
const figure = addresses.find((address) => address.startsWith(`${report}figur/`)) ?? '';
const picture = [...site.files.keys()].find((file) => /^rapporter\/.+\.svg$/.test(file)) ?? '';

/** One file of each kind. */
const kinds = new Map([...site.files.keys()].map((file) => [file.split('.').at(-1) ?? '', file]));

test.each([...kinds])('a file of the kind %s has all headers', async (_, file) => {
  const { status, headers } = await fetch(`${origin}/${encodeURI(file)}`);
  expect(status).toBe(200);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  for (const name of ['content-security-policy', 'permissions-policy', 'referrer-policy'])
    expect(headers.get(name), name).not.toBe(null);
});

test.each(['/', report, `${report}data/`, figure, `/${picture}`, '/rapporter/', '/404.html'])(
  'nothing of %s is against the policy of page and header together',
  async (address) => {
    const findings = await inNewVisit({}, async (context) => {
      const page = await context.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      return [...(await findMisbehaviour(page, `${origin}${address}`)), ...said];
    });
    expect(findings).toEqual([]);
  },
);

test('the search runs under both policies', async () => {
  const found = await inNewVisit({}, async (context) => {
    const page = await context.newPage();
    await page.goto(`${origin}/soeg/?q=Route+25`);
    return page.locator('.search-page a').first().getAttribute('href');
  });
  expect(found).toBe('/rapporter/route-25-2014/');
});

/** Another's page, which shows one of ours in a frame. */
let other: Server;

beforeAll(async () => {
  other = createServer((request, response) => {
    const framed = `${origin}${request.url}`;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>Another's</title><iframe src="${framed}"></iframe>`);
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
});

afterAll(() => other.close());

test.each([
  [figure, true],
  [report, false],
  ['/', false],
])('%s is shown in the page of another: %s', async (address, isShown) => {
  const text = await inNewVisit({}, async (context) => {
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${portOf(other)}${address}`, { waitUntil: 'load' });
    const [, frame] = page.frames();
    return frame?.evaluate(() => document.querySelector('main')?.textContent ?? '');
  });
  expect((text ?? '').length > 0).toBe(isShown);
});
