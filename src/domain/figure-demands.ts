import type { FigureDeclaration } from './figure.ts';
import type { Field } from './table.ts';
import { isCounted, unitId, unitNamed } from './unit.ts';

/** What the values of a column are, as far as a figure must know it to draw them right. */
export const columnKinds = [
  'text',
  'category',
  'yes-no',
  'date',
  'month',
  'week',
  'quarter',
  'year',
  'school-year',
  'partial-date',
  'week-number',
  'month-number',
  'count',
  'share',
  'rate',
  'change',
  'amount',
  'measured',
] as const;

export type ColumnKind = (typeof columnKinds)[number];

/**
 * What a column holds. Of a number its unit decides: people and things are counted, percentages are shares of
 * something, and where each row has a unit of its own (`measured`) the rows decide. A number without a unit is
 * counted where it is whole. Undefined where the unit is none that is known: the checks report that.
 */
export function columnKind(field: Field): ColumnKind | undefined {
  const { type, categories, codes } = field;
  if (type === 'text') return categories || codes ? 'category' : 'text';
  if (type === 'boolean') return 'yes-no';
  if (type === 'number-range' || type === 'url' || type === 'list') return 'text';
  return type === 'integer' || type === 'number' ? numberKind(field) : type;
}

const kindsOfUnits: Readonly<Record<string, ColumnKind | undefined>> = {
  percent: 'share',
  'per-mille': 'rate',
  ratio: 'rate',
  'percent-change': 'change',
  'percentage-points': 'change',
  'week-number': 'week-number',
  'month-number': 'month-number',
};

function numberKind({ type, unit, unitColumn, ownUnits }: Field): ColumnKind | undefined {
  if (unitColumn !== undefined) return 'measured';
  if (unit === undefined) return type === 'integer' ? 'count' : 'amount';
  const known = unitNamed(unit, ownUnits);
  if (known === undefined) return undefined;
  return kindsOfUnits[unitId(known)] ?? (isCounted(known) ? 'count' : 'amount');
}

/** What a figure asks of the columns that one of its encodings names. */
export interface Encoding {
  takes: readonly ColumnKind[];
  /** The column says where something stands, how large it is, or what more is said of it. */
  role: 'position' | 'size' | 'words';
  /** The columns stand in the table of nodes, and not in the figure's own. */
  ofNodes?: true;
  /** What the figure draws: without a value in any such column there is no picture. */
  drawn?: true;
  /** Names a row or says where it stands: a row without a value there cannot be placed. */
  placing?: true;
  /** A size that has no picture below zero. */
  unsigned?: true;
  /** Columns that share an axis, by its name, are in one unit: in every row, or each row in its own. */
  axis?: string;
}

type Kind = FigureDeclaration['kind'];
type Named<One extends Kind> = keyof Extract<FigureDeclaration, { kind: One }> & string;

/** What a kind of figure asks of its table. The checks refuse what does not fit, and a figure may rely on it. */
export interface Demands<Encoded extends string = string> {
  encodings: Readonly<Partial<Record<Encoded, Encoding>>>;
  /** Each row stands on the axis of its own unit. */
  unitPerRow?: true;
  /** Encodings that mean nothing alone. */
  pairs?: readonly (readonly [Encoded, Encoded])[];
  /** Encodings whose numbers do not fall from one to the next in any row. */
  rising?: readonly Encoded[];
  /** No two rows have the same values in all of these. */
  identity?: readonly Encoded[];
  /** In each row these columns are parts of 100 %, or of the number in the column of the base. */
  whole?: { parts: readonly Encoded[]; base: Encoded };
  /** Encodings that describe one column of values, and need `values` to name just one. */
  single?: readonly Encoded[];
}

const words: Encoding = { takes: ['text', 'category'], role: 'words' };
const name: Encoding = { ...words, role: 'position', placing: true };
const times = ['date', 'month', 'year', 'partial-date'] as const;
const calendarTimes = ['year', 'school-year', 'quarter', 'month', 'week', 'date'] as const;
const numbers = ['count', 'share', 'rate', 'change', 'amount', 'measured'] as const;
/** What is compared: things by their names, or periods. */
const thing: Encoding = {
  takes: ['text', 'category', ...calendarTimes],
  role: 'position',
  placing: true,
};
const size: Encoding = { takes: numbers, role: 'size' };
const part: Encoding = { takes: ['count', 'share'], role: 'size' };
const share: Encoding = { takes: ['share'], role: 'size' };
const base: Encoding = { takes: ['count', 'amount', 'measured'], role: 'size' };
const time: Encoding = { takes: times, role: 'position', drawn: true };
const period: Encoding = { takes: ['week-number', 'month-number'], role: 'position' };

const drawn = (encoding: Encoding): Encoding => ({ ...encoding, drawn: true });
const ofNodes = (encoding: Encoding): Encoding => ({ ...encoding, ofNodes: true });
const on = (axis: string, encoding: Encoding): Encoding => ({ ...encoding, axis });
const unsigned = (encoding: Encoding): Encoding => ({ ...encoding, unsigned: true });

/** The demands of each kind; an encoding that is not here names no column. */
export const figureDemands: { readonly [One in Kind]: Demands<Named<One>> } = {
  'parts-of-whole': {
    encodings: { label: name, value: unsigned(on('value', drawn(size))), parent: words },
  },
  'target-against-result': { encodings: {} },
  'milestone-matrix': { encodings: {} },
  'follow-up-curves': {
    encodings: {
      series: name,
      week: { ...period, takes: ['week-number'], placing: true },
      share: drawn(share),
      upTo: share,
      base,
      low: share,
      high: share,
      approximate: { takes: ['yes-no', 'text', 'category', 'count', 'amount'], role: 'words' },
    },
    pairs: [['low', 'high']],
    rising: ['low', 'share', 'upTo', 'high'],
    identity: ['series', 'week'],
  },
  'before-after': {
    encodings: {
      label: name,
      before: on('value', drawn(size)),
      after: on('value', drawn(size)),
      beforeBase: base,
      afterBase: base,
    },
    unitPerRow: true,
  },
  'grouped-comparison': { encodings: { label: name, groups: on('value', drawn(size)) } },
  line: {
    encodings: {
      time: { takes: calendarTimes, role: 'position', placing: true },
      values: on('value', drawn(size)),
      series: name,
      base,
      low: on('value', size),
      high: on('value', size),
      interim: { takes: ['yes-no'], role: 'words' },
    },
    pairs: [['low', 'high']],
    rising: ['low', 'values', 'high'],
    identity: ['series', 'time'],
    single: ['low', 'high', 'base'],
  },
  bar: {
    encodings: {
      label: thing,
      values: on('value', drawn(size)),
      base,
      target: on('value', size),
      interim: { takes: ['yes-no'], role: 'words' },
    },
    identity: ['label'],
    single: ['base', 'target', 'interim'],
  },
  'stacked-bar': {
    encodings: { label: thing, parts: unsigned(on('value', drawn(part))), base },
    identity: ['label'],
    whole: { parts: ['parts'], base: 'base' },
  },
  scale: {
    encodings: {
      label: name,
      answers: unsigned(on('value', drawn(part))),
      apart: unsigned(on('value', part)),
      base,
    },
    identity: ['label'],
    whole: { parts: ['answers', 'apart'], base: 'base' },
  },
  pyramid: {
    encodings: {
      label: name,
      left: unsigned(on('value', drawn(part))),
      right: unsigned(on('value', drawn(part))),
    },
    identity: ['label'],
  },
  timeline: { encodings: { label: name, detail: words, start: time, end: time } },
  steps: {
    encodings: {
      label: name,
      from: on('period', period),
      to: on('period', period),
      value: on('value', drawn(size)),
    },
  },
  flow: {
    encodings: {
      from: name,
      to: name,
      value: unsigned(on('value', drawn(size))),
      label: ofNodes(name),
    },
  },
  directions: { encodings: { label: name, raters: drawn(words) } },
  checklist: { encodings: { label: name, columns: drawn({ takes: ['yes-no'], role: 'words' }) } },
  'layered-diagram': {
    encodings: {
      from: name,
      to: name,
      linkLabel: words,
      strength: words,
      label: drawn(ofNodes(name)),
      detail: ofNodes(words),
      layer: ofNodes(name),
      panel: ofNodes(name),
    },
    pairs: [['strength', 'secondary']],
  },
  'quadrant-diagram': {
    encodings: { label: drawn(name), detail: words, across: name, down: name },
  },
  'star-diagram': { encodings: { label: drawn(name), group: words } },
};

/** The kinds of figures that can draw a column in the role that an encoding has. */
export function kindsThatFit(column: ColumnKind, { role }: Encoding): Kind[] {
  return Object.entries(figureDemands).flatMap(([kind, { encodings }]) => {
    const all: Encoding[] = Object.values(encodings);
    return all.some((one) => one.role === role && one.takes.includes(column)) ? (kind as Kind) : [];
  });
}
