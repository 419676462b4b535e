import { expect, test } from 'vitest';
import { listConclusions } from '../../src/domain/conclusions.ts';
import type { Block } from '../../src/domain/narrative.ts';

test('conclusions and recommendations are found wherever they stand, and numbered in order', () => {
  const ro: Block = { type: 'recommendation', id: 'ro', title: 'Giv ro', children: [] };
  const tal: Block = { type: 'finding', id: 'tal', title: 'Tallene er små', children: [] };
  const blocks: Block[] = [
    { type: 'finding', id: 'job', title: 'Flere i job', children: [] },
    {
      type: 'recommendation',
      id: 'tid',
      title: 'Giv tid',
      to: ['odder', 'kommuner'],
      state: 'followed',
      children: [],
    },
    { type: 'method', children: [tal] },
    { type: 'list', ordered: false, items: [[ro]] },
  ];
  expect(listConclusions({ narrative: { blocks, footnotes: [], sections: [] } })).toEqual({
    findings: [
      { id: 'job', title: 'Flere i job' },
      { id: 'tal', title: 'Tallene er små' },
    ],
    recommendations: [
      { id: 'tid', title: 'Giv tid', number: 1, to: ['odder', 'kommuner'], state: 'followed' },
      { id: 'ro', title: 'Giv ro', number: 2, to: [] },
    ],
  });
});
