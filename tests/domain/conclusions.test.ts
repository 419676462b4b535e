import { expect, test } from 'vitest';
import { conclusionsOf } from '../../src/domain/conclusions.ts';
import type { Block, ComponentNode } from '../../src/domain/narrative.ts';

function node(
  name: string,
  properties: ComponentNode<Block>['properties'],
  children: Block[] = [],
): Block {
  return { type: 'component', name, properties, children };
}

test('conclusions and recommendations are found wherever they stand, and numbered in order', () => {
  const blocks = [
    node('Finding', { id: 'job', title: 'Flere i job' }),
    node('Recommendation', {
      id: 'tid',
      title: 'Giv tid',
      to: 'odder kommuner',
      state: 'followed',
    }),
    node('Method', {}, [node('Finding', { id: 'tal', title: 'Tallene er små' })]),
    {
      type: 'list',
      ordered: false,
      items: [[node('Recommendation', { id: 'ro', title: 'Giv ro' })]],
    },
  ] satisfies Block[];
  expect(conclusionsOf({ narrative: { blocks, footnotes: [], sections: [] } })).toEqual({
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
