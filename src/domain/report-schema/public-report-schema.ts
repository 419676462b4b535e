import * as z from 'zod';
import { limitsSchema } from '../disclosure-policy.ts';
import { figureSchema } from '../figure.ts';
import { reportSchema } from '../metadata.ts';
import type { PublicReport } from '../public-report.ts';
import { cellReference, localisedTemplate, table, template } from './cells.ts';
import { claim } from './claims.ts';
import { goal, ruleChange } from './goals.ts';
import { narrative } from './narrative.ts';

const text = z.string();

const { assessment, references } = reportSchema.shape;
const metadata = reportSchema.omit({
  abstract: true,
  references: true,
  assessment: true,
  question: true,
  subtitle: true,
  noGoals: true,
  units: true,
});

const figure = z.strictObject({
  declaration: figureSchema,
  headline: template,
  holds: claim.exactOptional(),
  subtitle: template,
  reading: template,
  description: template,
  note: template.exactOptional(),
  number: z.number().exactOptional(),
});

const note = z.strictObject({
  id: text,
  letter: text,
  text: template,
  cells: z.array(cellReference),
});

const reference = references.unwrap().valueType.extend({ id: text, number: z.number() });

/** The form of a whole `PublicReport`, also of one that comes from a file. */
export const publicReportSchema = z.strictObject({
  id: text,
  version: text,
  metadata,
  question: template,
  subtitle: template.exactOptional(),
  abstract: localisedTemplate,
  rule: assessment
    .unwrap()
    .extend({ statement: localisedTemplate.exactOptional() })
    .exactOptional(),
  noGoals: localisedTemplate.exactOptional(),
  limits: limitsSchema.exactOptional(),
  narrative,
  tables: z.array(table),
  goals: z.array(goal),
  triedRules: z.array(ruleChange).exactOptional(),
  figures: z.array(figure),
  notes: z.array(note),
  references: z.array(reference),
});

/** With every property required, so that one which only one side knows is a difference. */
type Whole<Type> = Type extends object ? { [Key in keyof Type]-?: Whole<Type[Key]> } : Type;
type Same<One, Other> = [One, Other] extends [Other, One] ? true : never;

/** A type error where the schema and `PublicReport` are not the same. */
true satisfies Same<Whole<z.output<typeof publicReportSchema>>, Whole<PublicReport>>;
