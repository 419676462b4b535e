import * as z from 'zod';
import { frame, highlight, identifier, references, rows } from './figure-frame.ts';
import { visibleText as text } from './visible-text.ts';

/** The kinds of figures that draw sizes along axes, whatever a report is about. */
export const chartFigures = [
  z.strictObject({
    ...frame,
    kind: z
      .literal('line')
      .describe('Sizes over years, quarters, months or days, a line for each series.'),
    table: rows.table,
    time: text.describe('Column with the year, quarter, month, school year, week or date.'),
    values: z.array(text).min(1).max(8).describe('Columns with the sizes; each is a line.'),
    series: text
      .optional()
      .describe('Column with the name of the line, where rows are of several.'),
    base: text.optional().describe('Column with how many each size is of.'),
    low: text.optional().describe('Column with the lower end of a range or interval.'),
    high: text.optional().describe('Column with its upper end.'),
    interim: text.optional().describe('Column of yes and no: whether a size is not final yet.'),
    targets: z
      .array(identifier)
      .min(1)
      .max(3)
      .optional()
      .describe('Ids of goals whose targets are drawn as steps, with their verdicts.'),
    breaks: z
      .array(
        z.strictObject({
          at: text.describe('The first time that is counted the new way.'),
          text: text.describe('What changed: `Ny opgørelse`.'),
        }),
      )
      .min(1)
      .max(4)
      .optional()
      .describe('Where a series is broken: no line joins what is on either side.'),
    annotations: z
      .array(
        z.strictObject({
          at: text.describe('The time that it is about.'),
          to: text.optional().describe('The last time, where it lasted.'),
          text: text.describe('What happened: `Reformen`.'),
        }),
      )
      .min(1)
      .max(4)
      .optional()
      .describe('What happened at a time, or from one time to another.'),
    references,
    highlight: highlight.describe('The series that the headline speaks of; the others are grey.'),
    axisFrom: z
      .number()
      .optional()
      .describe('Where the axis begins instead of at zero; a sign says so.'),
  }),
  z.strictObject({
    ...frame,
    ...rows,
    kind: z.literal('bar').describe('Sizes of several things as bars from a line at zero.'),
    values: z.array(text).min(1).max(6).describe('Columns with the sizes; several are a group.'),
    base: text.optional().describe('Column with how many a size is of.'),
    target: text.optional().describe('Column with what the size should be.'),
    interim: text.optional().describe('Column of yes and no: whether a size is not final yet.'),
    sort: z
      .enum(['value', 'order'])
      .optional()
      .describe('By the first size, the greatest first; left out, as in the table.'),
    direction: z
      .enum(['across', 'up'])
      .optional()
      .describe('`up` for columns side by side, where their names have room.'),
    references,
    highlight: highlight.describe('Keys of the rows that the headline speaks of.'),
  }),
  z.strictObject({
    ...frame,
    ...rows,
    kind: z
      .literal('stacked-bar')
      .describe('What several wholes are made of: parts of 100 % or of a count, end to end.'),
    parts: z.array(text).min(2).max(8).describe('Columns with the parts, in their order.'),
    base: text.optional().describe('Column with how many the parts are parts of.'),
  }),
  z.strictObject({
    ...frame,
    ...rows,
    kind: z
      .literal('scale')
      .describe('Answers in an order, from both sides of the middle; a row for each question.'),
    answers: z
      .array(text)
      .min(2)
      .max(7)
      .describe('Columns with the answers, from the most negative to the most positive.'),
    apart: text.optional().describe('Column with those outside the order: `Ved ikke`.'),
    base: text.optional().describe('Column with how many answered.'),
  }),
  z.strictObject({
    ...frame,
    ...rows,
    kind: z
      .literal('pyramid')
      .describe('Two groups by the same steps, such as women and men by age, from one line.'),
    left: text.describe('Column with the sizes to the left.'),
    right: text.describe('Column with the sizes to the right.'),
  }),
] as const;
