import * as z from 'zod';
import { visibleText } from './visible-text.ts';
import { durationIn } from './calendar.ts';
import { placeRules } from './codes.ts';
import { translated } from './translated.ts';

/** Who set a part of a rule. */
function setter(part: string) {
  return z
    .enum(['evaluator', 'publisher'])
    .optional()
    .describe(`${part}: set by the evaluator, or by the publisher.`);
}

/** How a report judges its goals: `assessment` in `report.yaml`. */
export const ruleSchema = z.strictObject({
  name: visibleText.describe('What the rule is called.'),
  statement: translated
    .optional()
    .describe('The rule in words, as versions were published with; the page now says it itself.'),
  reason: translated
    .optional()
    .describe('Where the rule comes from and why it is so; not what it says, and no numbers.'),
  setBy: z
    .strictObject({
      partlyMet: setter('When a target is partly met'),
      compare: setter('Whether results are rounded'),
      revisedTargets: setter('Which revision of a target counts'),
      acrossPlaces: setter('How places make one verdict'),
      periods: setter('How due dates make one verdict'),
      grace: setter('How late a measurement may be'),
      about: setter('How far off an approximate result may be'),
    })
    .optional()
    .describe('Who set each part of the rule, where it matters: the page says it beside the part.'),
  partlyMet: z
    .strictObject({
      shortfallPercent: z
        .number()
        .min(0)
        .max(100)
        .describe('How many percent a result may fall short and still meet a target partly.'),
      of: z
        .enum(['target', 'distance-from-baseline'])
        .describe('What the percentage is of: the target, or the way to it from the baseline.'),
      boundary: z
        .enum(['inclusive', 'exclusive'])
        .describe('Whether a shortfall of exactly that many percent is partly met.'),
    })
    .optional()
    .describe('When a target is partly met; without it a target is met or not met.'),
  compare: z
    .union([
      z.literal('unrounded'),
      z.strictObject({
        decimals: z.int().min(0).max(6).describe('How many decimals results are rounded to.'),
      }),
    ])
    .describe('Whether results are rounded before they are held against targets.'),
  revisedTargets: z
    .enum(['latest', 'original'])
    .describe('Which target is judged against where one was revised.'),
  acrossPlaces: z
    .enum(placeRules)
    .optional()
    .describe(
      'How places make one verdict. `every`: met where all have met it, not met where none has, else partly met. `every-graded`: not met only where it is not met in any. `worst`: as the worst place. `sum`: results and targets are added.',
    ),
  periods: z
    .enum(['last', 'every'])
    .optional()
    .describe("Whether a goal's verdict is that of its last due date, or of them all."),
  grace: z
    .string()
    .refine((text) => durationIn(text) !== undefined, 'duration')
    .optional()
    .describe(
      'How long after a due date a measurement still belongs to it: `3 months`, `14 days`.',
    ),
  about: z
    .strictObject({
      percent: z.number().min(0).max(100).describe('In per cent of the result.'),
    })
    .optional()
    .describe('How far off a result that is marked `about` may be; else half of its last digit.'),
});
