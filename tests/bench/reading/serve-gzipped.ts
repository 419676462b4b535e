import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What is sent gzipped, as hosts do. What the search fetches is packed already. */
const textTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  json: 'application/json',
};

/** What a bare page goes without. */
const extras = /<link rel="(?:stylesheet|icon)"[^>]*>|<script[^>]* src=[^>]*><\/script>/g;

interface Answer {
  headers: Record<string, string>;
  body: Uint8Array;
}

/** An answer that was sent, with its length in bytes. */
export interface Sent {
  address: string;
  bytes: number;
}

interface Serving {
  origin: string;
  /** What was sent so far; the browser does not tell of what its workers fetch. */
  sent: Sent[];
  stop: () => void;
}

/** Serves a built site on this machine. `?bare` gives a page's markup alone, without stylesheet and script. */
export async function serveGzipped(site: string): Promise<Serving> {
  const answers = new Map<string, Answer | undefined>();
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    if (!answers.has(address)) answers.set(address, answerTo(site, address));
    const answer = answers.get(address);
    if (!answer) return response.writeHead(404).end();
    sent.push({ address, bytes: answer.body.length });
    return response.writeHead(200, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => void (server.close(), server.closeAllConnections());
  return { origin: `http://127.0.0.1:${port}`, sent, stop };
}

function answerTo(site: string, address: string): Answer | undefined {
  const { pathname, search } = new URL(address, 'http://here');
  const file = path.join(site, decodeURI(pathname).replace(/\/$/, '/index.html'));
  if (!existsSync(file)) return undefined;
  const whole = readFileSync(file);
  const type = textTypes[path.extname(file).slice(1)];
  if (!type) return { headers: { 'Content-Type': 'application/octet-stream' }, body: whole };
  const body = search === '?bare' ? whole.toString('utf8').replaceAll(extras, '') : whole;
  const headers = { 'Content-Type': type, 'Content-Encoding': 'gzip' };
  return { headers, body: gzipSync(body) };
}
