import * as z from 'zod';
import { chartFigures } from './chart-figures.ts';
import { frame, identifier, network, rows } from './figure-frame.ts';
import { visibleText as text } from './visible-text.ts';

/** Which way something went; what is slight is a word of the source, not a size of ours. */
export const changes = ['up', 'slightly-up', 'unchanged', 'slightly-down', 'down'] as const;

export type Change = (typeof changes)[number];

/** The description of a `kind` says what is drawn; an encoding names a column where nothing else is said. */
export const figureSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...frame,
    ...rows,
    kind: z
      .literal('parts-of-whole')
      .describe('One mark a unit where the whole is at most 100, a bar otherwise.'),
    value: text.describe('Column with the size of a part.'),
    total: text.describe('Key of the row that holds the whole.'),
    parent: text.optional().describe('Column with the key of the row that a part is part of.'),
    highlight: z
      .array(text)
      .min(1)
      .optional()
      .describe('Keys of the parts that the headline speaks of; left out, all of them.'),
  }),
  z.strictObject({
    ...frame,
    kind: z
      .literal('target-against-result')
      .describe('Results against targets, a row for each place and group of the goals.'),
    goals: z.array(identifier).min(1).describe('Ids of the goals that are drawn.'),
  }),
  z.strictObject({
    ...frame,
    kind: z
      .literal('milestone-matrix')
      .describe('Goals down, places across; a word, a shape and a colour in each cell.'),
    goals: z.array(identifier).min(1).describe('Ids of the goals, in the order of the rows.'),
  }),
  z.strictObject({
    ...frame,
    kind: z
      .literal('follow-up-curves')
      .describe('Shares by week since entry, a line for each series.'),
    table: rows.table,
    series: text.describe('Column with the name of the line that a row belongs to.'),
    week: text.describe('Column with the number of weeks since entry.'),
    share: text.describe('Column with the share, in percent.'),
    upTo: text
      .optional()
      .describe('Column with the upper end of a share, where the source gives a range.'),
    base: text.describe('Column with how many stand behind a share.'),
    minimumBase: z.int().min(0).describe('A number: a line ends where fewer stand behind it.'),
    low: text.optional().describe('Column with the lower end of an interval about the share.'),
    high: text.optional().describe('Column with the upper end of that interval.'),
    approximate: text.optional().describe('Column of yes and no: whether a share is approximate.'),
  }),
  z.strictObject({
    ...frame,
    ...rows,
    kind: z
      .literal('before-after')
      .describe('Two measurements of one thing, a row for each; never two units on one axis.'),
    before: text.describe('Column with the first measurement.'),
    after: text.describe('Column with the second measurement.'),
    beforeBase: text.optional().describe('Column with how many stand behind the first.'),
    afterBase: text.optional().describe('Column with how many stand behind the second.'),
    minimumBase: z
      .int()
      .min(0)
      .optional()
      .describe('A number: a row with fewer behind it carries a warning.'),
  }),
  z.strictObject({
    ...frame,
    ...rows,
    kind: z
      .literal('grouped-comparison')
      .describe('The same counts or shares for several groups, a series for each group.'),
    groups: z
      .array(
        z.strictObject({
          column: text.describe('Column with the numbers of the group.'),
          base: text.optional().describe('Cell with how many the group is: `table/row/column`.'),
        }),
      )
      .min(1)
      .max(12)
      .describe('The groups; shares are drawn where each of them has a `base`.'),
  }),
  ...chartFigures,
  z.strictObject({
    ...frame,
    ...rows,
    kind: z
      .literal('timeline')
      .describe('One lane a row, from its start to its end or expected end.'),
    detail: text.optional().describe('Column with what else is said of a lane.'),
    start: text.describe('Column with the date, month or year that a lane starts.'),
    end: text.describe('Column with the date, month or year that it ends.'),
  }),
  z.strictObject({
    ...frame,
    ...rows,
    kind: z
      .literal('steps')
      .describe('A level in each period; an unknown end of a period is drawn as unknown.'),
    from: text.describe('Column with the first week or month of a period.'),
    to: text.describe('Column with the last week or month of a period, itself included.'),
    value: text.describe('Column with the level.'),
  }),
  z.strictObject({
    ...frame,
    ...network,
    kind: z
      .literal('flow')
      .describe('People or things on their way from node to node, as broad as they are many.'),
    value: text.describe('Column with how many a link is.'),
    losses: z.array(text).min(1).optional().describe('Keys of the nodes where people leave.'),
  }),
  z.strictObject({
    ...frame,
    ...rows,
    kind: z
      .literal('directions')
      .describe('Which way each measure went by each rater, never how far.'),
    raters: z.array(text).min(1).max(8).describe('A column for each rater.'),
    signs: z.record(text, z.enum(changes)).describe('What the values in those columns mean.'),
  }),
  z.strictObject({
    ...frame,
    ...rows,
    kind: z.literal('checklist').describe('Which of several things each of the columns has.'),
    columns: z.array(text).min(1).max(8).describe('Columns of yes and no.'),
  }),
  z.strictObject({
    ...frame,
    ...network,
    kind: z
      .literal('layered-diagram')
      .describe('Boxes in layers, with arrows between them: a theory of change, an organisation.'),
    linkLabel: text.optional().describe('Column with what a link says.'),
    strength: text.optional().describe('Column that tells primary links from secondary ones.'),
    secondary: text.optional().describe('The value in that column of a secondary link.'),
    detail: text.optional().describe('Column of `nodes` with what more is said in a box.'),
    layer: text
      .optional()
      .describe('Column of `nodes` with the layer of a box; left out, the links decide.'),
    panel: text
      .optional()
      .describe('Column of `nodes` that parts the boxes into diagrams side by side.'),
  }),
  z.strictObject({
    ...frame,
    ...rows,
    kind: z.literal('quadrant-diagram').describe('Boxes by two properties of two values each.'),
    detail: text.optional().describe('Column with what more is said in a box.'),
    across: text.describe('Column with the property that parts left from right.'),
    down: text.describe('Column with the property that parts top from bottom.'),
  }),
  z.strictObject({
    ...frame,
    ...rows,
    kind: z
      .literal('star-diagram')
      .describe('The arms of a star about what they are parts of, group by group.'),
    group: text.optional().describe('Column with the group that an arm belongs to.'),
    centre: text.describe('The words in the middle, without numbers.'),
  }),
]);

export const figuresSchema = z.array(figureSchema).max(200);

/** A figure as declared in `figures.yaml`. */
export type FigureDeclaration = z.output<typeof figureSchema>;
