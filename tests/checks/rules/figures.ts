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
  linesOf,
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
    fra: 'integer month-number',
    til: 'integer month-number',
    uge: 'integer week-number',
  };
  const rows = ['a;A;3;4;75;days;2;1;2;1', 'b;B;5;6;80;percent;3;3;4;2'];
  return drawing({ label: 'navn', ...encodings }, tableOf('maalt', columns, ...rows));
}

const parts = (...lines: string[]) =>
  drawing(
    { kind: 'parts-of-whole', label: 'navn', value: 'antal', total: 'i-alt' },
    tableOf('dele', { navn: 'string', antal: 'integer persons' }, ...lines),
  );

const shares = (...lines: string[]) =>
  drawing(
    { kind: 'parts-of-whole', label: 'navn', value: 'andel', total: 'i-alt' },
    tableOf('dele', { navn: 'string', andel: 'number percent' }, ...lines),
  );

/** Answers in percent to one question, and how many answered. */
const answered = (...lines: string[]) =>
  drawing(
    { kind: 'scale', label: 'navn', answers: ['nej', 'ja'], apart: 'andet', base: 'svar' },
    tableOf(
      'svar',
      {
        navn: 'string',
        svar: 'integer persons',
        nej: 'number percent',
        ja: 'number percent',
        andet: 'number percent',
      },
      ...lines,
    ),
  );

/** Women and men of how many. */
const people = (...lines: string[]) =>
  drawing(
    { kind: 'stacked-bar', label: 'navn', parts: ['kvinder', 'maend'], base: 'alle' },
    tableOf(
      'koen',
      {
        navn: 'string',
        alle: 'integer persons',
        kvinder: 'integer persons',
        maend: 'integer persons',
      },
      ...lines,
    ),
  );

const years = tableOf(
  'aar',
  { navn: 'string', aar: 'year', tal: 'integer', andel: 'number percent', unge: 'integer persons' },
  'a;A;2011;2011;40;9',
);

/** Curves, steps and others over a column of years, and over one of whole numbers without a unit. */
const byYear = (encodings: Record<string, unknown>) => drawing(encodings, years);

const curves = {
  kind: 'follow-up-curves',
  label: undefined,
  series: 'navn',
  share: 'andel',
  base: 'unge',
  minimumBase: 5,
};

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
      byYear({ ...curves, week: 'aar' }),
      byYear({ ...curves, week: 'tal' }),
      byYear({ kind: 'steps', label: 'navn', from: 'tal', to: 'tal', value: 'andel' }),
      byYear({ kind: 'steps', label: 'navn', from: 'aar', to: 'aar', value: 'andel' }),
      byYear({ kind: 'grouped-comparison', label: 'aar', groups: [{ column: 'unge' }] }),
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
  'figure-highlight': {
    good: [linesOf({ highlight: ['Nord'] }), linesOf({ highlight: ['andel'] })],
    bad: [linesOf({ highlight: ['Norrd'] }), linesOf({ highlight: ['a'] })],
  },
  'figure-mark-units': {
    good: [
      linesOf({ references: [{ value: 'facts/gennemfoert', text: 'Alle' }] }),
      linesOf({ targets: ['gennemfoersel'] }),
    ],
    bad: [
      linesOf({ references: [{ value: 'facts/startede', text: 'Alle' }] }),
      linesOf({
        references: [{ value: 'facts/gennemfoert', to: 'facts/virksomheder', text: 'Alle' }],
      }),
      linesOf({ targets: ['praktik'] }),
    ],
  },
  'figure-single': {
    good: [linesOf({ low: 'lav', high: 'hoej' }), linesOf({ values: ['andel', 'hoej'] })],
    bad: [linesOf({ values: ['andel', 'hoej'], base: 'unge' })],
  },
  'figure-time': {
    good: [linesOf({ annotations: [{ at: '2014', to: '2015', text: 'Reformen' }] })],
    bad: [
      linesOf({ annotations: [{ at: '2014-05', text: 'Reformen' }] }),
      linesOf({ annotations: [{ at: '2014', to: 'juni', text: 'Reformen' }] }),
      linesOf({ breaks: [{ at: '14', text: 'Ny opgørelse' }] }),
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
      linesOf({ low: 'lav', high: 'hoej' }, 'a;Nord;2014;40;41;45;90'),
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
  'figure-negative': {
    good: [flowOf('1;a;b;0', '2;b;ude;0'), figures(partsFigure())],
    bad: [flowOf('1;a;b;-1', '2;b;c;3'), parts('a;A;-1', 'b;B;5', 'i-alt;I alt;4')],
  },
  'figure-parts': {
    good: [
      figures(partsFigure()),
      parts('a;A;15', 'b;B;3', 'i-alt;I alt;18'),
      // A part that is not known may be what the others lack.
      parts('a;A;15', 'b;B;?', 'i-alt;I alt;18'),
      // Three shares rounded to whole percentages miss 100 by up to 2.
      shares('a;A;33', 'b;B;33', 'c;C;33', 'i-alt;I alt;100'),
      nestedParts('a;A;15;', 'b;B;4;a', 'c;C;3;', 'i-alt;I alt;18;'),
      answered('a;A;40;33;33;33'),
      answered('a;A;40;50;?;33'),
      people('a;A;40;30;10', 'b;B;?;1;2'),
    ],
    bad: [
      parts('a;A;15', 'i-alt;I alt;18'),
      parts('a;A;15', 'b;B;4', 'i-alt;I alt;18'),
      parts('a;A;19', 'b;B;?', 'i-alt;I alt;18'),
      shares('a;A;33', 'b;B;33', 'c;C;31', 'i-alt;I alt;100'),
      nestedParts('a;A;15;', 'b;B;16;a', 'c;C;3;', 'i-alt;I alt;18;'),
      answered('a;A;40;33;33;30'),
      answered('a;A;40;60;?;43'),
      people('a;A;40;30;9'),
      people('a;A;40;41;?'),
    ],
  },
  'figure-row-twice': {
    good: [
      curvesOf({}, 'a;et;1;40;30;50;9', 'b;et;2;40;30;50;9', 'c;to;1;40;30;50;9'),
      curvesOf({}, 'a;et;1;40;30;50;9', 'b;et;11;40;30;50;9'),
    ],
    bad: [
      curvesOf({}, 'a;et;1;40;30;50;9', 'b;et;2;40;30;50;9', 'c;et;1;40;30;50;9'),
      curvesOf({}, 'a;et;1;40;30;50;9', 'b;et;1;?;?;?;9'),
      linesOf({}, 'a;Nord;2014;40;35;45;90', 'b;Nord;2014;42;35;45;90'),
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
      measured({ kind: 'steps', from: 'fra', to: 'til', value: 'andel' }),
    ],
    bad: [
      measured({ kind: 'before-after', before: 'foer', after: 'andel' }),
      measured({ kind: 'grouped-comparison', groups: [{ column: 'foer' }, { column: 'andel' }] }),
      measured({ kind: 'grouped-comparison', groups: [{ column: 'maal' }] }),
      measured({ kind: 'steps', from: 'fra', to: 'til', value: 'maal' }),
      measured({ kind: 'steps', from: 'fra', to: 'uge', value: 'andel' }),
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
