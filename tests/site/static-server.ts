import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { BuiltSite } from './built-site.ts';

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  json: 'application/json',
  xml: 'application/xml',
  csv: 'text/csv; charset=utf-8',
  png: 'image/png',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

export interface SiteServer {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Serves a site from memory on a free port of this machine, as a plain host would. */
export async function serveSite(site: BuiltSite): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const file = fileAt(decodeURI(new URL(request.url ?? '/', 'http://here').pathname));
    const content = site.files.get(file);
    if (!content) return response.writeHead(404).end();
    const ending = file.split('.').at(-1) ?? '';
    const type = contentTypes[ending] ?? 'application/octet-stream';
    // Files that are named by what they hold may be kept, so that they are read once for many pages.
    const kept = file.includes('_astro/') ? { 'cache-control': 'max-age=3600' } : {};
    return response.writeHead(200, { 'content-type': type, ...kept }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections())),
  };
}

const fileAt = (address: string) =>
  address.endsWith('/') ? `${address}index.html`.slice(1) : address.slice(1);
