import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serveSite } from '../../src/cli/serve-site.ts';
import { frameSite, siteFrame } from '../../src/domain/site-frame.ts';

const before = siteFrame();
let folder: string;
let server: Server;
let origin: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'maalestok-'));
  write('../outside.txt', 'outside');
  server = await serveSite(path.join(folder, 'dist'), 0);
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  frameSite(before);
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

function write(file: string, text = file): void {
  const target = path.join(folder, 'dist', file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

const ask = (address: string, method = 'GET') =>
  fetch(`${origin}${address}`, { method, redirect: 'manual' });

async function headersOf(address: string): Promise<Record<string, string>> {
  const { status, headers } = await ask(address);
  expect(status, address).toBe(200);
  return Object.fromEntries(headers);
}

const figure = '/rapporter/a/v1.0/figur/b/';

describe('every kind of file', () => {
  // The types are those of IANA's registry; the letters of a CSV are told, for browsers guess at them.
  test.each([
    ['/', 'text/html; charset=utf-8'],
    [figure, 'text/html; charset=utf-8'],
    ['/a.css', 'text/css; charset=utf-8'],
    ['/a.js', 'text/javascript; charset=utf-8'],
    ['/a.svg', 'image/svg+xml; charset=utf-8'],
    ['/a.csv', 'text/csv; charset=utf-8'],
    ['/a.json', 'application/json; charset=utf-8'],
    ['/ledger.jsonl', 'application/jsonl; charset=utf-8'],
    ['/feed.xml', 'application/xml; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
    ['/a.bib', 'text/plain; charset=utf-8'],
    ['/a.png', 'image/png'],
    ['/a.woff2', 'font/woff2'],
    ['/a.pdf', 'application/pdf'],
    ['/a.zip', 'application/zip'],
    ['/a.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['/pagefind/da.pf_index', 'application/octet-stream'],
  ])('%s has its type and what is said of every file', async (address, type) => {
    write(address.endsWith('/') ? `${address}index.html` : address);
    const headers = await headersOf(address);
    expect(headers).toMatchObject({
      'content-type': type,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['permissions-policy']).toMatch(/camera=\(\).*geolocation=\(\)/);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; /);
    // Advice for a host with a certificate: this server has none.
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  test.each([
    ['/', "frame-ancestors 'none'"],
    ['/rapporter/a/v1.0/', "frame-ancestors 'none'"],
    ['/soeg/', "frame-ancestors 'none'"],
    [figure, 'frame-ancestors *'],
    [`/en${figure}`, 'frame-ancestors *'],
    [`${figure}more/`, "frame-ancestors 'none'"],
    ['/rapporter/a/v1.0/b.svg', 'frame-ancestors *'],
  ])('%s may be framed: %s', async (address, ancestors) => {
    write(address.endsWith('/') ? `${address}index.html` : address);
    const { 'content-security-policy': policy } = await headersOf(address);
    expect(policy?.split('; ').at(-1)).toBe(ancestors);
  });

  test.each([
    ['/soeg/', true],
    ['/en/soeg/', true],
    ['/pagefind/pagefind-worker.js', true],
    ['/_astro/page.js', false],
    ['/rapporter/soeg/', false],
  ])('%s may run WebAssembly: %s', async (address, may) => {
    write(address.endsWith('/') ? `${address}index.html` : address);
    const { 'content-security-policy': policy } = await headersOf(address);
    expect(policy?.includes('wasm-unsafe-eval')).toBe(may);
  });
});

describe('an address', () => {
  test('of a folder without its end leads there, and one of nothing to the page that says so', async () => {
    write('om/index.html');
    write('404.html');
    const moved = await ask('/om');
    expect([moved.status, moved.headers.get('location')]).toEqual([302, '/om/']);
    const missing = await ask('/nowhere');
    expect([missing.status, await missing.text()]).toEqual([404, '404.html']);
    expect(missing.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  test('with Danish letters and a question is found', async () => {
    write('æø å.txt');
    expect(await (await ask('/%C3%A6%C3%B8%20%C3%A5.txt?q=1')).text()).toBe('æø å.txt');
  });

  test.each(['/..%2foutside.txt', '/%2e%2e/outside.txt', '/a%00.txt', '/%'])(
    '%s leads nowhere',
    async (address) => {
      expect([400, 404]).toContain((await ask(address)).status);
    },
  );

  test('is asked for its headers alone', async () => {
    write('a.txt');
    const { headers, text } = await ask('/a.txt', 'HEAD').then(async (one) => ({
      headers: one.headers,
      text: await one.text(),
    }));
    expect([headers.get('content-type'), text]).toEqual(['text/plain; charset=utf-8', '']);
  });

  test('below a path is found there, with the same headers', async () => {
    frameSite({ base: '/repo/', languages: ['da', 'en'] });
    write(`${figure}index.html`);
    expect((await ask('/')).headers.get('location')).toBe('/repo/');
    const { 'content-security-policy': policy } = await headersOf(`/repo${figure}`);
    expect(policy).toContain('frame-ancestors *');
    expect((await ask(figure)).status).toBe(404);
  });
});
