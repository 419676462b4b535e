import * as z from 'zod';
import { visibleText as text } from './visible-text.ts';
import { isPartialDate, isYear } from './calendar.ts';
import { parseChangedPlace } from './changed-place.ts';
import { isIdentifier } from './identifier.ts';
import { languages } from './language.ts';
import { translated } from './translated.ts';
import { evidences } from './codes.ts';
import { reportPolicySchema } from './disclosure-policy.ts';
import { ruleSchema } from './rule-schema.ts';

/** The second argument names the form; `reading/schema-forms.ts` puts it in words. */
const identifier = z.string().refine(isIdentifier, 'identifier');
const date = z.string().refine(isPartialDate, 'date');

/** An https address without user name, spaces or anything that a browser would read otherwise. */
const address = z.string().regex(/^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\x21-\x7e]*)?$/, 'address');

const year = z
  .string()
  .regex(/^\d{4}$/, { message: 'year', abort: true })
  .refine(isYear, 'year');

const period = z.strictObject({
  start: date.describe('First day, month or year: `2014`, `2014-03` or `2014-03-09`.'),
  end: date.describe('Last day, month or year, itself included.'),
});

/** One entry of `content/organisations.yaml`, which maps ids to organisations. */
export const organisationSchema = z.strictObject({
  name: text.describe('Name as the organisation writes it.'),
  kind: z
    .enum([
      'municipality',
      'foundation',
      'evaluator',
      'association',
      'authority',
      'project',
      'publisher',
    ])
    .describe('What kind of organisation it is; only a municipality can be a place.'),
  code: z
    .string()
    .regex(/^\d{4}$/, 'code')
    .optional()
    .describe('The municipality code, four digits in quotation marks.'),
  website: address.optional().describe('Address of its website, beginning with `https://`.'),
});

/** One entry of `content/glossary.yaml`, which maps ids to terms. */
export const termSchema = z.strictObject({
  term: translated.describe('The term that is explained.'),
  definition: translated.describe('What the term means, in a sentence or two.'),
  source: text.optional().describe('Where the definition comes from.'),
});

/** One entry of `content/units.yaml`, or of `units` in a report, which map ids to units. */
export const unitSchema = z.strictObject({
  one: translated.describe('Beside a single one: `træ`.'),
  other: translated.describe('Beside any other number: `træer`.'),
  symbol: text.optional().describe('What stands in tables and figures instead, such as `m³`.'),
  decimals: z
    .int()
    .min(0)
    .max(6)
    .optional()
    .describe('How many decimals numbers are written with; left out, as many as each has.'),
  counted: z
    .boolean()
    .optional()
    .describe('Whether they are whole things, so that more can be counted one by one.'),
  scale: z
    .array(translated)
    .min(2)
    .optional()
    .describe('Names of the steps of a scale, the lowest first: a value of 1 is the first.'),
});

/** `content/projects/<project>.yaml`: what was evaluated. */
export const projectSchema = z.strictObject({
  title: text.describe('Name of the project.'),
  summary: translated.describe('What the project does, in a few sentences.'),
  period: period.describe('When the project runs.'),
  targetGroup: translated.describe('Whom the project is for.'),
  methods: z.array(translated).min(1).describe('What the project does with or for them.'),
  places: z.array(identifier).min(1).describe('Ids of the municipalities that it takes place in.'),
  funders: z.array(identifier).describe('Ids of the organisations that pay for it; may be empty.'),
  owners: z.array(identifier).min(1).describe('Ids of the organisations that run it.'),
  themes: z.array(translated).min(1).describe('Subjects that readers can find its reports by.'),
});

const changedPlace = z
  .string()
  .refine((place) => parseChangedPlace(place) !== undefined, 'changed-place');

/** Why a version exists. */
const changeNote = z.strictObject({
  kind: z
    .enum(['first', 'correction', 'revision', 'editorial'])
    .describe('Kind of change; `editorial` changes no number, verdict, target or rule.'),
  reason: translated.describe('Why this version exists, for readers.'),
  date: date.describe('When the version was made.'),
  approvedBy: text.optional().describe('Who approved it; needed to publish a second version.'),
  changes: z
    .array(
      z.strictObject({
        places: z
          .array(changedPlace)
          .min(1)
          .describe('What changed: `table/row/column`, `goal:<id>`, `metadata:<field>` or `rule`'),
        reason: translated.describe('Why these places changed.'),
      }),
    )
    .min(1)
    .optional()
    .describe('Every difference from the version before; needed from the second version on.'),
});

/** A work that the report refers to. */
const referenceSchema = z.strictObject({
  authors: text.describe('Authors, as they are to be written.'),
  title: text.describe('Title of the work.'),
  publisher: text.optional().describe('Who published the work.'),
  year: year.optional().describe('Year of publication, in quotation marks.'),
  place: text.optional().describe('Where in the work: chapter or pages.'),
  url: address.optional().describe('Address of the work, beginning with `https://`.'),
});

/** `content/reports/<report>/<version>/report.yaml`. A withdrawn version has none: `domain/publication.ts`. */
export const reportSchema = z.strictObject({
  project: identifier.describe('Id of the project: the name of its file in `content/projects`.'),
  title: text.describe('Title of the report.'),
  subtitle: text.optional().describe('Subtitle; may hold `{references}` to cells.'),
  question: text.describe(
    'The question that the evaluation answers; may hold `{references}` to cells.',
  ),
  kind: z
    .enum(['baseline', 'status', 'midterm', 'final', 'follow-up'])
    .describe('When in the project the report is made.'),
  language: z.enum(languages).describe('Language that the report is written in.'),
  authors: z
    .array(
      z.strictObject({
        name: text.describe(
          'Name of the author, `Anna Holm Hansen`; `Holm Hansen, Anna` where both names are the family’s.',
        ),
        organisation: identifier.optional().describe('Id of the organisation that they are from.'),
        group: z
          .boolean()
          .optional()
          .describe(
            '`true` where the author is a group, whose name is never turned round; `false` where a name like a group’s is a person’s.',
          ),
      }),
    )
    .min(1)
    .describe('Who wrote the report.'),
  evaluator: identifier.describe('Id of the organisation that carried the evaluation out.'),
  commissioner: identifier.describe('Id of the organisation that it was carried out for.'),
  publisher: identifier.describe('Id of the organisation that publishes it here.'),
  date: date.describe('When the report was finished: `2021`, `2021-12` or `2021-12-31`.'),
  period: period.describe('The time that the evaluation is about.'),
  statusDate: date
    .optional()
    .describe(
      'The day that the report tells of: goals due after it are under way. Else the end of `period`.',
    ),
  places: z.array(identifier).min(1).describe('Ids of the municipalities that it is about.'),
  status: z.enum(['draft', 'published']).describe('`publish` writes `published`, editors `draft`.'),
  changeNote: changeNote.describe('Why this version exists, and what changed in it.'),
  licence: z
    .enum(['CC-BY-4.0', 'CC0-1.0', 'all-rights-reserved'])
    .describe('What others may do with the report and its data.'),
  source: z
    .strictObject({
      title: text.describe('Title of the document.'),
      publisher: text.describe('Who published the document.'),
      year: year.describe('Year of the document, in quotation marks.'),
    })
    .optional()
    .describe('The document that this report is made from.'),
  abstract: translated.describe('The report in short; may hold `{references}` to cells.'),
  keyFigures: z
    .array(identifier)
    .min(1)
    .max(5)
    .describe("Up to five ids of facts, shown under 'Kort fortalt'."),
  units: z
    .record(identifier, unitSchema)
    .optional()
    .describe('Units that the report needs and that are not among ours, by id.'),
  assessment: ruleSchema
    .optional()
    .describe('How goals are judged; left out where the project set none.'),
  evidence: z
    .enum(evidences)
    .optional()
    .describe('What the evaluation can say of cause; a goal may say otherwise in goals.csv.'),
  noGoals: translated
    .optional()
    .describe('Why there are no goals, where `assessment` is left out.'),
  references: z
    .record(z.string(), referenceSchema)
    .optional()
    .describe('Works that the report refers to, by id; `<Cite>` leads to them.'),
  disclosure: reportPolicySchema
    .optional()
    .describe('Which numbers are too small to show; left out, those of the site.'),
  numberedNames: z
    .array(text)
    .optional()
    .describe('Names and terms that hold digits and need no cell, such as `Route 25`.'),
});

export type Organisation = z.output<typeof organisationSchema>;
export type UnitDeclaration = z.output<typeof unitSchema>;
export type Term = z.output<typeof termSchema>;
export type Project = z.output<typeof projectSchema>;
export type ReportMetadata = z.output<typeof reportSchema>;
export type Reference = z.output<typeof referenceSchema>;

/** The day that a report tells of: a goal that is due after it is under way. */
export function statusDateOf({
  statusDate,
  period,
}: Pick<ReportMetadata, 'statusDate' | 'period'>): string {
  return statusDate ?? period.end;
}

/** The address of a licence's full text; undefined where all rights are reserved. */
export const licenceAddress: Readonly<Record<ReportMetadata['licence'], string | undefined>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'all-rights-reserved': undefined,
};
