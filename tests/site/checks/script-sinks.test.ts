import { expect, test } from 'vitest';

import { siteOf } from '../built-site.ts';
import { findScriptSinks } from './script-sinks.ts';

const sinksIn = (script: string) => findScriptSinks(siteOf([['_astro/a.js', script]]));

test('text is fine', () => {
  expect(sinksIn('a.textContent="x";evaluate(1);a.append(b)')).toEqual([]);
});

test.each(['a.innerHTML=b', 'document.write(a)', 'eval(a)', 'new Function(a)', 'document.cookie'])(
  '%s is found',
  (script) => {
    expect(sinksIn(script)).toHaveLength(1);
  },
);
