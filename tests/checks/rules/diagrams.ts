import type { RuleExamples } from './overlays.ts';
import { drawing, flowOf, groupsOf, layersOf, nestedParts, tableOf } from './figure-overlays.ts';

function boxes(across: string, down: string) {
  return drawing(
    { kind: 'quadrant-diagram', label: 'model', across: 'folk', down: 'fag' },
    tableOf(
      'modeller',
      { model: 'string', folk: `string in:${across}`, fag: `string in:${down}` },
      'a;A;faste;faste',
    ),
  );
}

function steps(...lines: string[]) {
  const columns = {
    fase: 'string',
    fra: 'integer month-number',
    til: 'integer month-number',
    andel: 'number percent',
  };
  const encodings = { kind: 'steps', label: 'fase', from: 'fra', to: 'til', value: 'andel' };
  return drawing(encodings, tableOf('trin', columns, ...lines));
}

/** Figures of boxes, links and steps. */
export const diagramsExamples: Record<string, RuleExamples> = {
  'figure-cycle': {
    good: [
      flowOf('1;a;b;3', '2;a;c;3', '3;b;d;3', '4;c;d;3'),
      layersOf(['1;a;b;x', '2;a;b;y', '3;b;c;x']),
      nestedParts('a;A;1;i-alt', 'i-alt;I alt;1;'),
    ],
    bad: [
      flowOf('1;a;b;3', '2;b;c;3', '3;c;b;3'),
      layersOf(['1;a;a;x']),
      nestedParts('a;A;1;b', 'b;B;1;a', 'i-alt;I alt;1;'),
      layersOf(['1;a;b;x', '2;b;c;x', '3;c;a;x']),
    ],
  },
  'figure-secondary': {
    good: [layersOf(['1;a;b;hoved', '2;a;c;side'], { strength: 'art', secondary: 'side' })],
    bad: [layersOf(['1;a;b;hoved', '2;a;c;side'], { strength: 'art', secondary: 'sidde' })],
  },
  'flow-links': {
    good: [flowOf('1;a;b;0', '2;a;ude;3')],
    bad: [flowOf('1;a;ude;3', '2;ude;b;3')],
  },
  'flow-sums': {
    good: [
      flowOf('1;a;c;3', '2;cc;d;3', '3;c;ude;1'),
      flowOf('1;a;c;2,1', '2;b;c;1', '3;c;d;3', '4;c;ude;0,1'),
      flowOf('1;a;c;3', '2;c;d;?', '3;c;ude;1'),
    ],
    bad: [
      flowOf('1;a;c;3', '2;c;d;4', '3;c;ude;?'),
      flowOf('1;a;c;3', '2;b;c;1', '3;c;d;3'),
      flowOf('1;a;c;3', '2;c;d;3', '3;c;ude;1'),
    ],
  },
  'group-over-base': {
    good: [groupsOf('status/uddannelse/antal')],
    bad: [groupsOf('status/job/antal')],
  },
  'layer-order': {
    good: [layersOf(['1;a;b;x', '2;a;c;x'], { layer: 'lag' })],
    bad: [layersOf(['1;b;a;x'], { layer: 'lag' }), layersOf(['1;b;c;x'], { layer: 'lag' })],
  },
  'panel-link': {
    good: [layersOf(['1;b;c;x'], { panel: 'lag' })],
    bad: [layersOf(['1;a;b;x'], { panel: 'lag' })],
  },
  'quadrant-values': {
    good: [boxes('faste|skiftende', 'faste|ad-hoc')],
    bad: [
      boxes('faste|skiftende|andre', 'faste|ad-hoc'),
      boxes('faste|skiftende', 'faste'),
      boxes('', 'faste|ad-hoc'),
    ],
  },
  'steps-order': {
    good: [
      steps('a;Start;1;3;0', 'b;Midt;4;?;25', 'c;Slut;?;8;50'),
      steps('c;Slut;5;8;50', 'a;Start;1;4;0', 'b;Ukendt;?;?;1'),
    ],
    bad: [
      steps('a;Start;3;1;0'),
      steps('a;Start;1;4;0', 'b;Slut;4;8;50'),
      steps('a;Start;1;8;0', 'b;Midt;3;4;25', 'c;Slut;8;?;50'),
      steps('a;Start;1;6;0', 'b;Slut;?;5;50'),
    ],
  },
};
