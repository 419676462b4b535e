import * as z from 'zod';
import { organisationSchema, projectSchema, termSchema } from './metadata.ts';
import type { PublicReport } from './public-report.ts';
import { cellReference } from './report-schema/cells.ts';
import { publicReportSchema } from './report-schema/public-report-schema.ts';
import type { CellReference } from './table.ts';

/** The edition of the rules of judging that this code holds. A change that could turn a verdict is a new edition. */
export const judgingEdition = 2;

const words = z.strictObject({
  /** Every organisation that the version names, by id. */
  organisations: z.record(z.string(), organisationSchema),
  /** The project that was evaluated. */
  project: projectSchema.optional(),
  /** Every term that the narrative explains, by id. */
  terms: z.record(z.string(), termSchema),
  /** What the site was called. */
  site: z.string().optional(),
});

/** The words that a version takes from the files that reports share, as they were when it was published. */
export type SharedWords = z.output<typeof words>;

/** The cells of one declared check, whose numbers tell of each other; the row `*` is every row. */
export type Tie = readonly CellReference[];

/**
 * All that one version says, in codes and values: no word, label or layout that is ours. A draft's facts are
 * made from its files; a published version's are read from its record, and never made again.
 */
export interface Facts {
  /** The edition of the rules of judging that the verdicts were made by. */
  judging: number;
  report: PublicReport;
  words: SharedWords;
  /** Which numbers the declared checks hold together. */
  ties: readonly Tie[];
  /** Fields that the format of an older record could not hold; no record holds this list itself. */
  lacks?: readonly string[];
}

/** The form of facts that come from a file. */
export const factsSchema = z.strictObject({
  judging: z.int().min(1),
  report: publicReportSchema,
  words,
  ties: z.array(z.array(cellReference)),
});

/** The form of the words alone, which records of format 1 have in a file of their own. */
export { words as sharedWordsSchema };
