import * as z from 'zod';
import { isIdentifier } from './identifier.ts';

const identifier = z.string().refine(isIdentifier, 'identifier');
const text = z.string().min(1);

/** What every figure says, whatever its kind. Texts may hold `{references}` to cells. */
const frame = {
  id: identifier,
  /** The finding, as a sentence. */
  headline: text,
  /** What is measured: unit, population, period, base. */
  subtitle: text,
  /** 'Sådan læser du figuren', made from real values. */
  reading: text,
  /** The picture in words, for those who do not see it. */
  description: text,
  source: text,
  note: text.optional(),
};

/** Which way something went; what is slight is a word of the source, not a size of ours. */
export const changes = ['up', 'slightly-up', 'unchanged', 'slightly-down', 'down'] as const;

export type Change = (typeof changes)[number];

export const figureSchema = z.discriminatedUnion('kind', [
  /** One mark a unit where the whole is at most 100, a bar otherwise. */
  z.strictObject({
    ...frame,
    kind: z.literal('parts-of-whole'),
    table: text,
    label: text,
    value: text,
    /** The key of the row that holds the whole. */
    total: text,
    /** The column that holds the key of the row that a part is part of. */
    parent: text.optional(),
    /** Keys of the parts that the headline speaks of; the others are drawn in grey. All, where it is left out. */
    highlight: z.array(text).min(1).optional(),
  }),
  /** Results against targets, a row for each place and group of the goals. */
  z.strictObject({
    ...frame,
    kind: z.literal('target-against-result'),
    goals: z.array(identifier).min(1),
  }),
  /** Goals down, places across; a word, a shape and a colour in each cell. */
  z.strictObject({
    ...frame,
    kind: z.literal('milestone-matrix'),
    goals: z.array(identifier).min(1),
  }),
  /** Shares by week since entry, a line for each series, ending where the base falls below `minimumBase`. */
  z.strictObject({
    ...frame,
    kind: z.literal('follow-up-curves'),
    table: text,
    series: text,
    week: text,
    share: text,
    /** The column that holds the upper end of a share, where the source gives a range: `35` to `40`. */
    upTo: text.optional(),
    base: text,
    minimumBase: z.int().min(0),
    /** The columns that hold the ends of an interval about the share. */
    low: text.optional(),
    high: text.optional(),
    /** The column that tells whether a reading is approximate. */
    approximate: text.optional(),
  }),
  /** Two measurements of the same thing, a row for each; rows of different units never on one axis. */
  z.strictObject({
    ...frame,
    kind: z.literal('before-after'),
    table: text,
    label: text,
    before: text,
    after: text,
    /** The columns that hold the base of each measurement. */
    beforeBase: text.optional(),
    afterBase: text.optional(),
    /** A row with fewer behind it carries a warning. */
    minimumBase: z.int().min(0).optional(),
  }),
  /** The same counts or shares for several groups, a row for each and a series for each group. */
  z.strictObject({
    ...frame,
    kind: z.literal('grouped-comparison'),
    table: text,
    label: text,
    /** A column for each group; `base` is the cell that holds how many the group is, `table/row/column`. */
    groups: z
      .array(z.strictObject({ column: text, base: text.optional() }))
      .min(1)
      .max(12),
  }),
  /** One lane a row, from its start to its end or expected end. */
  z.strictObject({
    ...frame,
    kind: z.literal('timeline'),
    table: text,
    label: text,
    /** The column with what else is said of a lane. */
    detail: text.optional(),
    start: text,
    end: text,
  }),
  /** A level in each period. An unknown end of a period is drawn as unknown. */
  z.strictObject({
    ...frame,
    kind: z.literal('steps'),
    table: text,
    label: text,
    from: text,
    to: text,
    value: text,
  }),
  /** People or things on their way from node to node, as broad as they are many. */
  z.strictObject({
    ...frame,
    kind: z.literal('flow'),
    /** The table of links. */
    table: text,
    from: text,
    to: text,
    value: text,
    /** The table whose rows the links join, with the column of their names. */
    nodes: text,
    label: text,
    /** Keys of the nodes where people leave. */
    losses: z.array(text).min(1).optional(),
  }),
  /** Which way each measure went by each rater, never how far. */
  z.strictObject({
    ...frame,
    kind: z.literal('directions'),
    table: text,
    label: text,
    /** A column for each rater. */
    raters: z.array(text).min(1).max(8),
    /** What the values in those columns mean. */
    signs: z.record(text, z.enum(changes)),
  }),
  /** Which of several things each of the columns has. */
  z.strictObject({
    ...frame,
    kind: z.literal('checklist'),
    table: text,
    label: text,
    /** Columns of yes and no. */
    columns: z.array(text).min(1).max(8),
  }),
  /** Boxes in layers, with arrows between them: a theory of change, an organisation, a chain of command. */
  z.strictObject({
    ...frame,
    kind: z.literal('layered-diagram'),
    /** The table of links. */
    table: text,
    from: text,
    to: text,
    /** The column with what a link says. */
    linkLabel: text.optional(),
    /** The column that tells a primary link from a secondary one, and the value of a secondary one. */
    strength: text.optional(),
    secondary: text.optional(),
    /** The table of boxes, with the columns of their names and of what more is said in them. */
    nodes: text,
    label: text,
    detail: text.optional(),
    /** The column with a box's layer, by its categories' order; where it is left out the links decide. */
    layer: text.optional(),
    /** The column that parts the boxes into diagrams side by side: before and after. */
    panel: text.optional(),
  }),
  /** Boxes by two properties of two values each. */
  z.strictObject({
    ...frame,
    kind: z.literal('quadrant-diagram'),
    table: text,
    label: text,
    detail: text.optional(),
    across: text,
    down: text,
  }),
  /** The arms of a star about what they are parts of, group by group. */
  z.strictObject({
    ...frame,
    kind: z.literal('star-diagram'),
    table: text,
    label: text,
    group: text.optional(),
    /** The text in the middle. */
    centre: text,
  }),
]);

export const figuresSchema = z.array(figureSchema).max(200);

/** A figure as declared in `figures.yaml`. */
export type FigureDeclaration = z.output<typeof figureSchema>;
