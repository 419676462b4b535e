import { readFileSync } from 'node:fs';

/** A stylesheet of the site, whose rules stand in pictures too. */
export function styleSheet(name: 'drawing' | 'card' | 'tokens'): string {
  return readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8');
}
