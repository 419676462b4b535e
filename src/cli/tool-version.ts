import { readFileSync } from 'node:fs';

/** Målestok's own version, by which a published version tells what published it. */
export function toolVersion(): string {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}
