import { expect, test } from 'vitest';
import { type Link, findCycles } from '../../src/checks/figures/figure-rows.ts';
import { project, reportOf } from './project.ts';
import { rowsIn } from '../../src/checks/rule.ts';

const [row] = rowsIn(reportOf(project).report, 'status');

/** Links by their ends: `ab` leads from a to b. */
function links(...ends: string[]): Link[] {
  if (!row) throw new Error('the small project has no status');
  return ends.map(([from = '', to = '']) => ({ row, from, to }));
}

/** The circles as their nodes, each ending where it is closed. */
function circles(...ends: string[]): string[] {
  return findCycles(links(...ends)).map((cycle) => cycle.map(({ to }) => to).join(''));
}

test('ways that part and meet again are no circle', () => {
  expect(circles('ab', 'ac', 'bd', 'cd', 'ad')).toEqual([]);
});

test('a circle is told from where the walk first met it', () => {
  expect(circles('ab', 'bc', 'cd', 'db')).toEqual(['cdb']);
  expect(circles('aa')).toEqual(['a']);
  expect(circles('ab', 'ba')).toEqual(['ba']);
});

test('every circle is told, also where two share a node or stand apart', () => {
  expect(circles('ab', 'ba', 'bc', 'cb', 'xy', 'yx')).toEqual(['ba', 'cb', 'yx']);
});

test('a chain of a hundred thousand links is walked', () => {
  const chain = Array.from({ length: 100_000 }, (_, index) => ({
    ...(links('ab')[0] as Link),
    from: String(index),
    to: String(index + 1),
  }));
  expect(findCycles(chain)).toEqual([]);
  const closed = [...chain, { ...(chain[0] as Link), from: '100000', to: '0' }];
  expect(findCycles(closed).map(({ length }) => length)).toEqual([100_001]);
});
