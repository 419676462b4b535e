import * as z from 'zod';
import { visibleText as text } from './visible-text.ts';
import { isIdentifier } from './identifier.ts';
import { claimFault } from './parse-claim.ts';

export const identifier = z.string().refine(isIdentifier, 'identifier');

/** What every figure says, whatever its kind. Texts may hold `{references}` to cells. */
export const frame = {
  id: identifier.describe('Id of the figure; a narrative refers to it by `figur-<id>`.'),
  headline: text.describe('The finding, as a sentence.'),
  holds: text
    .refine((written) => claimFault(written) === undefined, 'claim')
    .optional()
    .describe('What the headline claims of numbers, as in `<Claim holds="…">`.'),
  subtitle: text.describe('What is measured: unit, population, period, base.'),
  reading: text.describe("'Sådan læser du figuren', made from real values."),
  description: text.describe('The picture in words, for those who do not see it.'),
  source: text.describe('Where in the source the numbers stand: `Tabel 12`.'),
  note: text.optional().describe('What else readers must know of the figure.'),
};

/** What most figures are drawn from: a table, and a name for each of its rows. */
export const rows = {
  table: text.describe('The table that is drawn.'),
  label: text.describe('Column with the name of what a row is about.'),
};

/** What a figure of links is drawn from: a table of links, and the table whose rows they join. */
export const network = {
  table: text.describe('The table of links.'),
  from: text.describe('Column with the key of the node that a link leads from.'),
  to: text.describe('Column with the key of the node that a link leads to.'),
  nodes: text.describe('The table whose rows the links join.'),
  label: text.describe('Column of `nodes` with the name of a node.'),
};

/** What readers should see in a figure with an axis: lines and areas that its sizes are held against. */
export const references = z
  .array(
    z.strictObject({
      value: text.describe('Address of the cell with the size: `facts/landsgennemsnit`.'),
      to: text.optional().describe('Address of the upper end, where an area is meant.'),
      text: text.describe('What it is: `Landsgennemsnit`.'),
    }),
  )
  .min(1)
  .max(3)
  .optional()
  .describe('Sizes that the others are held against, as lines or areas.');

export const highlight = z.array(text).min(1).optional();
