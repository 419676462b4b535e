import { readFileSync } from 'node:fs';

import { lightOf, type Light } from './colour.ts';

export type Theme = 'light' | 'dark';

/** The custom properties of the two blocks of `tokens.css`; those of the dark one lie over the light. */
export function readTokens(css: string): Record<Theme, Map<string, string>> {
  const [light = '', dark] = css.split('@media (prefers-color-scheme: dark)');
  if (dark === undefined) throw new TypeError('tokens.css has no dark theme');
  const declared = (block: string): [string, string][] =>
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]);
  return {
    light: new Map(declared(light)),
    dark: new Map([...declared(light), ...declared(dark)]),
  };
}

const tokens = readTokens(
  readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8'),
);

/** The colour of a token, `series-1`. Throws where there is none. */
export function token(theme: Theme, name: string): Light {
  const value = tokens[theme].get(`--${name}`);
  if (value === undefined) throw new TypeError(`tokens.css has no --${name}`);
  return lightOf(value);
}
