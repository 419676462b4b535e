import { expect, it } from 'vitest';
import { plainChanges } from '../../src/changes/reader/plain-change.ts';
import { changeView } from '../../src/changes/reader/comparison.ts';

const name = [{ text: 'Evaluators egen vurdering' }];
const told = (side: Parameters<typeof changeView>[1]): string[] =>
  plainChanges(
    [
      {
        id: 'verdicts',
        heading: 'Vurderinger',
        groups: [{ changes: [changeView(name, side)], reasons: [] }],
      },
    ],
    5,
    'intet',
  ).lines;

it.each([
  [{ before: { text: 'Opfyldt' }, after: { text: 'Ikke opfyldt' } }, 'Opfyldt → Ikke opfyldt'],
  [{ before: { text: 'Opfyldt' } }, 'Opfyldt → intet'],
  [{ after: { text: 'Opfyldt' } }, 'intet → Opfyldt'],
])('tells both sides, also where one has nothing', (side, expected) => {
  expect(told(side)).toEqual([`Vurderinger: Evaluators egen vurdering: ${expected}`]);
});
