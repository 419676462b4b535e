import * as z from 'zod';
import { isIdentifier } from './identifier.ts';
import type { CellReference } from './table.ts';
import { translated } from './translated.ts';
import { visibleText as text } from './visible-text.ts';

const multiple = z.union([z.literal(3), z.literal(5), z.literal(10)]);
const percent = z.number().min(1).max(100);

const limits = {
  minimum: z
    .int()
    .min(3)
    .optional()
    .describe('The fewest people that a published number may be of; left out, 5.'),
  reason: translated.optional().describe('Why the minimum is below 5, for readers.'),
  minimumBase: z
    .int()
    .min(5)
    .optional()
    .describe('The fewest people that a percentage may be of; left out, 10.'),
  rounding: multiple
    .optional()
    .describe('Counts of people are published rounded to this number, and none is hidden.'),
  amounts: z
    .strictObject({
      contributors: z
        .int()
        .min(3)
        .optional()
        .describe('The fewest that an amount may be the sum of; left out, 3.'),
      closeness: percent
        .optional()
        .describe('How near, in percent, one contributor may come to another; left out, 10.'),
      dominance: z
        .strictObject({
          largest: z.int().min(1).describe('How many of the largest are counted together.'),
          percent: percent.describe('The most that they may be of the whole, in percent.'),
        })
        .optional()
        .describe('The largest contributors may not be nearly all of an amount.'),
    })
    .optional()
    .describe('When `suppress` hides an amount for what its contributors add to it.'),
} as const;

/** `disclosure` in `site.yaml`: which numbers the publisher hides in every report. */
export const sitePolicySchema = z.strictObject(limits);

const cells = z
  .array(text)
  .min(1)
  .describe('Addresses of cells; `table/*/column` is a column, `table/*` a whole table.');

/** Numbers of a report that another report has too. */
const sameAs = z.strictObject({
  cells: text.describe('Address of a cell, or of a column or table of this report.'),
  report: text.refine(isIdentifier, 'identifier').describe('Id of the other report.'),
  as: text.optional().describe('The address of the same numbers there; left out, `cells`.'),
});

/** `disclosure` in `report.yaml`: the same for one report, and what its rules leave alone. */
export const reportPolicySchema = z.strictObject({
  ...limits,
  published: z
    .array(z.strictObject({ cells, source: text.describe('Who published these numbers before.') }))
    .min(1)
    .optional()
    .describe('Numbers that a named source has published already, and that may be small.'),
  harmless: z
    .array(
      z.strictObject({
        cells,
        reason: text.describe('Why these numbers say nothing private of anybody.'),
      }),
    )
    .min(1)
    .optional()
    .describe('Numbers that count no people, or say nothing private of those they count.'),
  sameAs: z
    .array(sameAs)
    .min(1)
    .optional()
    .describe('Numbers that another report has too, so that neither shows what the other hides.'),
});

/** The limits that a version was checked by, whether it or its site declares them. */
export const limitsSchema = z.strictObject({
  minimum: z.int(),
  minimumBase: z.int(),
  rounding: multiple.exactOptional(),
  /** Why the minimum is below the usual one. */
  reason: translated.exactOptional(),
});

export type Limits = z.output<typeof limitsSchema>;
export type SameAs = z.output<typeof sameAs>;
export type SitePolicy = z.output<typeof sitePolicySchema>;
export type ReportPolicy = z.output<typeof reportPolicySchema>;

/** What one person or firm adds to an amount in a cell. */
export interface Contribution {
  cell: CellReference;
  contributor: string;
  amount: number;
}

/** When an amount says too much of one of those that it is the sum of. */
export interface AmountPolicy {
  /** The fewest that an amount may be the sum of. */
  contributors: number;
  /** The p% rule: nobody may be able to reckon another's amount closer than this, in percent of it. */
  closeness: number;
  /** The dominance rule: so many of the largest may not be more than this of the whole, in percent. */
  dominance?: { largest: number; percent: number };
}
