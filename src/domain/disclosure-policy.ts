import * as z from 'zod';
import { translated } from './translated.ts';
import { visibleText as text } from './visible-text.ts';

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
  rounding: z
    .union([z.literal(3), z.literal(5), z.literal(10)])
    .optional()
    .describe('Counts of people are published rounded to this number, and none is hidden.'),
} as const;

/** `disclosure` in `site.yaml`: which numbers the publisher hides in every report. */
export const sitePolicySchema = z.strictObject(limits);

const cells = z
  .array(text)
  .min(1)
  .describe('Addresses of cells; `table/*/column` is a column, `table/*` a whole table.');

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
});

export type SitePolicy = z.output<typeof sitePolicySchema>;
export type ReportPolicy = z.output<typeof reportPolicySchema>;
