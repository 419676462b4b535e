import {
  groupsOf,
  layersOf,
  flowOf,
  tableOf,
  drawing,
  nestedParts,
  curvesOf,
  opinionsOf,
  lanesOf,
} from './figure-overlays.ts';
import {
  partsFigure,
  figures,
  headers,
  csv,
  ownTable,
  descriptor,
  goalsFigure,
  type RuleExamples,
} from './overlays.ts';

const hours = tableOf(
  'timer',
  { navn: 'string', timer: 'number hours', start: 'yearmonth' },
  'a;A;3;2020-06',
);

const comparison = (column: string) =>
  drawing({ kind: 'grouped-comparison', label: 'navn', groups: [{ column }] }, hours);

const timeline = (start: string) =>
  drawing({ kind: 'timeline', label: 'navn', start, end: 'start' }, hours);

const opinions = (raters: string[]) =>
  drawing(
    { kind: 'directions', label: 'punkt', raters, signs: { op: 'up' } },
    tableOf('retning', { punkt: 'string', ung: 'string' }, 'a;Samarbejde;op'),
  );

function measured(encodings: Record<string, unknown>) {
  const columns = {
    navn: 'string',
    foer: 'integer persons',
    efter: 'integer persons',
    andel: 'number percent',
    enhed: 'string',
    maal: 'number of:enhed',
  };
  const rows = ['a;A;3;4;75;days;2', 'b;B;5;6;80;percent;3'];
  return drawing({ label: 'navn', ...encodings }, tableOf('maalt', columns, ...rows));
}

const uncounted = descriptor([
  ownTable(
    'status',
    [
      { name: 'status', title: 'Status', type: 'string' },
      { name: 'antal', title: 'Antal', type: 'integer', unit: 'persons' },
    ],
    { missingValues: [{ value: '?', label: 'unknown' }] },
  ),
]);

export const figuresExamples: Record<string, RuleExamples> = {
  'figure-base': {
    good: [groupsOf('facts/startede'), groupsOf('status/i-alt/antal')],
    bad: [
      groupsOf('status/i-alt/status'),
      groupsOf('status/i-alt/andel'),
      groupsOf('facts/virksomheder'),
    ],
  },
  'figure-cell': {
    good: [figures(partsFigure()), flowOf('1;a;b;?'), layersOf(['1;a;b;?'])],
    bad: [flowOf('1;a;?;3'), layersOf(['1;?;b;x'])],
  },
  'figure-column-type': {
    good: [figures(partsFigure({ value: 'andel' })), comparison('timer'), timeline('start')],
    bad: [
      figures(partsFigure({ value: 'status' })),
      figures(partsFigure({ label: 'antal' })),
      comparison('navn'),
      timeline('timer'),
      figures({
        ...partsFigure(),
        kind: 'follow-up-curves',
        table: 'opfoelgning',
        label: undefined,
        value: undefined,
        total: undefined,
        series: 'hold',
        week: 'uge',
        share: 'deltagere',
        base: 'deltagere',
        minimumBase: 10,
      }),
    ],
  },
  'figure-column': {
    good: [figures(partsFigure()), opinions(['ung']), layersOf(['1;a;b;x'], { detail: 'lag' })],
    bad: [
      figures(partsFigure({ value: 'antl' })),
      figures(partsFigure({ label: 'navn' })),
      figures(partsFigure({ parent: 'overordnet' })),
      opinions(['ung', 'vejleder']),
      // The boxes' columns stand in the table of boxes, and the links' in the table of links.
      layersOf([], { detail: 'art' }),
      layersOf([], { linkLabel: 'navn' }),
    ],
  },
  'figure-interval': {
    good: [
      curvesOf({ low: 'fra', high: 'til' }, 'a;et;1;40;30;50;9', 'b;et;2;?;?;?;9'),
      curvesOf({ upTo: 'til' }, 'a;et;1;40;30;40;9'),
    ],
    bad: [
      curvesOf({ low: 'fra', high: 'til' }, 'a;et;1;40;41;50;9'),
      curvesOf({ low: 'fra', high: 'til' }, 'a;et;1;40;30;39;9'),
      curvesOf({ low: 'fra', high: 'til' }, 'a;et;1;?;30;29;9'),
      curvesOf({ upTo: 'til' }, 'a;et;1;40;30;39;9'),
    ],
  },
  'figure-pair': {
    good: [
      curvesOf({ low: 'fra', high: 'til' }),
      layersOf(['1;a;b;side'], { strength: 'art', secondary: 'side' }),
      layersOf(['1;a;b;side']),
    ],
    bad: [
      curvesOf({ low: 'fra' }),
      curvesOf({ high: 'til' }),
      layersOf(['1;a;b;side'], { strength: 'art' }),
      layersOf(['1;a;b;side'], { secondary: 'side' }),
    ],
  },
  'figure-row': {
    good: [
      figures(partsFigure({ highlight: ['job'] })),
      nestedParts('a;A;1;i-alt', 'i-alt;I alt;1;'),
      flowOf('1;a;b;3', '2;b;ude;3'),
      layersOf(['1;a;b;x']),
    ],
    bad: [
      figures(partsFigure({ total: 'ialt' })),
      figures(partsFigure({ highlight: ['jobb'] })),
      flowOf('1;a;bb;3'),
      layersOf(['1;aa;b;x']),
      nestedParts('a;A;1;alle', 'i-alt;I alt;1;'),
    ],
  },
  'figure-series-week': {
    good: [
      curvesOf({}, 'a;et;1;40;30;50;9', 'b;et;2;40;30;50;9', 'c;to;1;40;30;50;9'),
      curvesOf({}, 'a;et;1;40;30;50;9', 'b;et;11;40;30;50;9'),
    ],
    bad: [
      curvesOf({}, 'a;et;1;40;30;50;9', 'b;et;2;40;30;50;9', 'c;et;1;40;30;50;9'),
      curvesOf({}, 'a;et;1;40;30;50;9', 'b;et;1;?;?;?;9'),
    ],
  },
  'figure-sign': {
    good: [opinionsOf('a;Samarbejde;op;ned'), opinionsOf('a;Samarbejde;?;op')],
    bad: [opinionsOf('a;Samarbejde;op;opp'), opinionsOf('a;Samarbejde;lidt-op;op')],
  },
  'figure-units': {
    good: [
      measured({ kind: 'before-after', before: 'foer', after: 'efter' }),
      measured({ kind: 'before-after', before: 'maal', after: 'maal' }),
      measured({ kind: 'grouped-comparison', groups: [{ column: 'foer' }, { column: 'efter' }] }),
      measured({ kind: 'steps', from: 'foer', to: 'efter', value: 'andel' }),
    ],
    bad: [
      measured({ kind: 'before-after', before: 'foer', after: 'andel' }),
      measured({ kind: 'grouped-comparison', groups: [{ column: 'foer' }, { column: 'andel' }] }),
      measured({ kind: 'grouped-comparison', groups: [{ column: 'maal' }] }),
      measured({ kind: 'steps', from: 'foer', to: 'efter', value: 'maal' }),
      measured({ kind: 'steps', from: 'foer', to: 'maal', value: 'andel' }),
    ],
  },
  'figure-without-data': {
    good: [
      figures(partsFigure()),
      figures(goalsFigure(['praktik'])),
      opinionsOf('a;Samarbejde;?;op'),
      lanesOf('a;Butik;2020-06;?'),
    ],
    bad: [
      { ...figures(partsFigure()), ...uncounted, ...csv('status', 'id;status;antal', 'a;A;?') },
      {
        ...figures(goalsFigure(['praktik'])),
        ...csv('results', headers.results, 'a;fravaer;;;2016;30;;;;;K'),
      },
      opinionsOf('a;Samarbejde;?;?'),
      lanesOf('a;Butik;?;?'),
      flowOf('1;a;b;?'),
    ],
  },
};
