import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { siteFrame } from '../domain/site-frame.ts';
import { placeInSite } from '../i18n/addresses.ts';
import { contentType, headersAt } from '../i18n/response-headers.ts';

/** Serves a built site on this machine alone, with the headers that a host must send. Throws where the port is taken. */
export async function serveSite(folder: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const address = addressOf(request.url ?? '/');
    if (address === undefined) return response.writeHead(400).end();
    return answer(folder, address, request.method === 'HEAD', response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', resolve);
  });
  return server;
}

/** The address that is asked for, without its question; undefined where it cannot be read. */
function addressOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

function answer(folder: string, address: string, bare: boolean, response: ServerResponse): void {
  const { base } = siteFrame();
  const file = fileAt(folder, address);
  if (file) return send(file, address, 200, bare, response);
  if (address === '/' && base !== '/') return redirect(base, response);
  if (fileAt(folder, `${address}/`)) return redirect(`${encodeURI(address)}/`, response);
  const missing = fileAt(folder, `${base}404.html`);
  if (missing) return send(missing, `${base}404.html`, 404, bare, response);
  response.writeHead(404).end();
}

/** The file at an address below the folder of the site; undefined where there is none. */
function fileAt(folder: string, address: string): string | undefined {
  const { base } = siteFrame();
  if (!address.startsWith(base) || address.includes('\0')) return undefined;
  const file = path.join(folder, placeInSite(address), address.endsWith('/') ? 'index.html' : '');
  const isWithin = file.startsWith(folder + path.sep);
  return isWithin && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function send(
  file: string,
  address: string,
  status: number,
  bare: boolean,
  response: ServerResponse,
): void {
  response.writeHead(status, { 'Content-Type': contentType(address), ...headersAt(address) });
  if (bare) response.end();
  else createReadStream(file).pipe(response);
}

function redirect(address: string, response: ServerResponse): void {
  response.writeHead(302, { Location: address, ...headersAt(address) }).end();
}
