import { describe, expect, test } from 'vitest';
import { mutantsIn, withMutant } from './mutants.ts';

const texts = (code: string) => mutantsIn('a.ts', code).map((one) => withMutant(code, one));

describe('the mutants of a file', () => {
  test.each([
    ['a < b;', ['a <= b;', 'a >= b;']],
    ['a === b;', ['a !== b;']],
    ['!a;', ['a;']],
    ['a.some(f);', ['a.every(f);', ';']],
    ['x = a.filter(f);', ['x = a;']],
    ['x = a ? b : c;', ['x = true ? b : c;', 'x = false ? b : c;']],
    ["x = 'a';", ["x = 'mutant';"]],
    ['x = [a];', ['x = [];']],
    ['x = 1;', ['x = 2;']],
  ])('%s', (code, expected) => expect(texts(code).toSorted()).toEqual(expected.toSorted()));

  test('leave types, imports, faults of ours and what fields are for', () => {
    const code = `import a from 'a';
type B = 'b' | true;
interface C { c: 'c' }
function f(): 'd' { throw new Error('e' + 1); }
const field = text.describe('What it is.');
`;
    expect(texts(code)).toEqual([]);
  });
});
