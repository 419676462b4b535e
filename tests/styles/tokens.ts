import { readFileSync } from 'node:fs';

import { lightOf, type Light } from './colour.ts';

export type Theme = 'light' | 'dark';

/** The custom properties of `tokens.css` as they are on light paper, and on dark. */
export function readTokens(css: string): Record<Theme, Map<string, string>> {
  const declared = [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)];
  const valuesIn = (theme: Theme): Map<string, string> =>
    new Map(declared.map(([, name = '', value = '']) => [name, valueIn(theme, value)]));
  return { light: valuesIn('light'), dark: valuesIn('dark') };
}

function valueIn(theme: Theme, value: string): string {
  const [, light = value, dark = value] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
  return theme === 'light' ? light : dark;
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
