import * as z from 'zod';
import { isPartialDate } from './calendar.ts';
import { parseChangedPlace } from './changed-place.ts';
import { isIdentifier } from './identifier.ts';
import { languages, translated } from './translated.ts';

/** The second argument names the form; `reading/schema-forms.ts` puts it in words. */
const identifier = z.string().refine(isIdentifier, 'identifier');
const date = z.string().refine(isPartialDate, 'date');
const text = z.string().min(1);

/** An https address without user name, spaces or anything that a browser would read otherwise. */
const address = z.string().regex(/^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\x21-\x7e]*)?$/, 'address');

const period = z.strictObject({ start: date, end: date });

/** One entry of `content/organisations.yaml`, which maps ids to organisations. */
export const organisationSchema = z.strictObject({
  name: text,
  kind: z.enum([
    'municipality',
    'foundation',
    'evaluator',
    'association',
    'authority',
    'project',
    'publisher',
  ]),
  /** The municipality code, four digits, quoted. */
  code: z
    .string()
    .regex(/^\d{4}$/, 'code')
    .optional(),
  website: address.optional(),
});

/** One entry of `content/glossary.yaml`, which maps ids to terms. */
export const termSchema = z.strictObject({
  term: translated,
  definition: translated,
  source: text.optional(),
});

/** `content/projects/<project>.yaml`: what was evaluated. */
export const projectSchema = z.strictObject({
  title: text,
  summary: translated,
  period,
  targetGroup: translated,
  methods: z.array(translated).min(1),
  /** Ids of municipalities. */
  places: z.array(identifier).min(1),
  funders: z.array(identifier),
  owners: z.array(identifier).min(1),
  themes: z.array(translated).min(1),
});

const ruleSchema = z.strictObject({
  name: text,
  statement: translated,
  partlyMet: z
    .strictObject({
      shortfallPercent: z.number().min(0).max(100),
      of: z.enum(['target', 'distance-from-baseline']),
      boundary: z.enum(['inclusive', 'exclusive']),
    })
    .optional(),
  compare: z.union([z.literal('unrounded'), z.strictObject({ decimals: z.int().min(0).max(6) })]),
  revisedTargets: z.enum(['latest', 'original']),
  acrossPlaces: z.literal('every').optional(),
});

const changedPlace = z
  .string()
  .refine((place) => parseChangedPlace(place) !== undefined, 'changed-place');

/** Why a version exists. From the second on, `changes` says what changed, and why. */
const changeNote = z.strictObject({
  kind: z.enum(['first', 'correction', 'revision', 'editorial']),
  reason: translated,
  date,
  approvedBy: text.optional(),
  changes: z
    .array(z.strictObject({ places: z.array(changedPlace).min(1), reason: translated }))
    .min(1)
    .optional(),
});

/** A work that the report refers to; `<Cite id="…"/>` leads here. */
const referenceSchema = z.strictObject({
  authors: text,
  title: text,
  publisher: text.optional(),
  year: z
    .string()
    .regex(/^\d{4}$/, 'year')
    .optional(),
  place: text.optional(),
  url: address.optional(),
});

/** `content/reports/<report>/<version>/report.yaml`. Texts for readers may hold `{references}` to cells. */
export const reportSchema = z.strictObject({
  project: identifier,
  title: text,
  subtitle: text.optional(),
  /** The question that the evaluation answers. */
  question: text,
  kind: z.enum(['baseline', 'status', 'midterm', 'final', 'follow-up']),
  language: z.enum(languages),
  authors: z.array(z.strictObject({ name: text, organisation: identifier.optional() })).min(1),
  /** Who carried the evaluation out, for whom, and who publishes it here. */
  evaluator: identifier,
  commissioner: identifier,
  publisher: identifier,
  date,
  period,
  places: z.array(identifier).min(1),
  /** A withdrawn version has no `report.yaml` any more: `domain/publication.ts`, the tombstone. */
  status: z.enum(['draft', 'published']),
  changeNote,
  licence: z.enum(['CC-BY-4.0', 'CC0-1.0', 'all-rights-reserved']),
  /** The document that this report is made from. */
  source: z
    .strictObject({ title: text, publisher: text, year: z.string().regex(/^\d{4}$/, 'year') })
    .optional(),
  abstract: translated,
  /** Up to five ids of facts for 'Kort fortalt'. */
  keyFigures: z.array(identifier).min(1).max(5),
  /** Absent where the project set no goals; then `noGoals` says why. */
  assessment: ruleSchema.optional(),
  noGoals: translated.optional(),
  references: z.record(z.string(), referenceSchema).optional(),
  /** Names and terms that hold digits and need no row, such as `Route 25`. */
  numberedNames: z.array(text).optional(),
});

export type Organisation = z.output<typeof organisationSchema>;
export type Term = z.output<typeof termSchema>;
export type Project = z.output<typeof projectSchema>;
export type ReportMetadata = z.output<typeof reportSchema>;
export type Reference = z.output<typeof referenceSchema>;
