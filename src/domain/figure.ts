import { z } from 'zod';
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
    /** The column that tells whether a reading is approximate. */
    approximate: text.optional(),
  }),
]);

export const figuresSchema = z.array(figureSchema).max(200);

/** A figure as declared in `figures.yaml`. */
export type FigureDeclaration = z.output<typeof figureSchema>;
