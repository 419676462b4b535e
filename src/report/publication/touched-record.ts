import type { Hash } from '../../domain/publication.ts';
import type { Problem } from '../../domain/problem.ts';
import { at, refusal, type Message } from '../../reading/message.ts';
import type { SiteSource, SourceFile, Located } from '../../reading/sources.ts';
import { YamlPositions } from '../../reading/yaml-positions.ts';
import { fieldChanges } from '../../changes/difference/field-changes.ts';
import { makeFacts } from '../make-facts.ts';
import type { MadeReport } from '../make-report.ts';
import { publicationRecord } from './publication-of.ts';
import { jsonIn } from './read-record.ts';
import type { FieldChange, Plain } from '../../changes/difference/difference.ts';
import type { ShownValue } from '../../words/problem-words.ts';

/**
 * Which field of a record with a broken seal differs from what the version's files say. Nothing where the files
 * cannot tell: they have errors of their own, what was touched is nowhere but in the record, or the record is of a
 * format that is not written any more.
 */
export function touchedFields(
  file: SourceFile,
  { report, source }: MadeReport,
  inputs: readonly SourceFile[],
  site: SiteSource,
  hash: Hash,
): Problem[] {
  const record = jsonIn(file) as { format?: unknown; salt?: unknown; tool?: unknown } | undefined;
  if (!report || record?.format !== 2) return [];
  const { salt, tool } = { salt: String(record.salt), tool: String(record.tool) };
  const facts = makeFacts(report, source, site);
  const made: unknown = JSON.parse(
    JSON.stringify(publicationRecord(facts, inputs, { tool, salt, hash })),
  );
  return firstDifference(file, made as object, record);
}

/** What records of format 2 hold only since some time: one without is not touched. */
const isLater = /^facts\.report\.limits\./;

/** The hashes follow from all the rest, and are told only where they alone were touched. */
const reckoned = /^(?:seal|factsHash)$/;

function firstDifference(file: SourceFile, made: object, record: object): Problem[] {
  const changes = fieldChanges(made, record).filter(
    ({ field, after }) => field !== 'seal' && !(isLater.test(field) && after === undefined),
  );
  const [first, ...more] = changes.toSorted(
    (a, b) => Number(reckoned.test(a.field)) - Number(reckoned.test(b.field)),
  );
  if (!first) return [];
  const { field, before, after } = first;
  const others = more.filter((one) => !reckoned.test(one.field)).length;
  const said = refusal('publication-seal', {
    wrong: 'touched-field',
    field,
    before: shownValue(before),
    after: shownValue(after),
    more: others,
  });
  const positions = new YamlPositions(file.path, new TextDecoder().decode(file.bytes));
  return [at(positions.of(pathIn(record, field)), said)];
}

/** The way to a field whose names may hold the stop that parts them. */
function pathIn(value: unknown, field: string): (string | number)[] {
  if (typeof value !== 'object' || value === null || field === '') return [];
  const name = Object.keys(value).find((key) => field === key || field.startsWith(`${key}.`));
  if (name === undefined) return [];
  const key = Array.isArray(value) ? Number(name) : name;
  return [key, ...pathIn((value as Record<string, unknown>)[name], field.slice(name.length + 1))];
}

/** The way to a value in a YAML file. */
export type Path = readonly (string | number)[];

/** A field of a YAML file that says something else than when it was published; `above` leads to its object. */
export function inYaml<Value>(
  { field, before, after }: FieldChange,
  above: Path,
  located: Located<Value> | undefined,
): Problem[] {
  if (!located) return [];
  const path = field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const message =
    after === undefined
      ? missingValue(field, shownValue(before))
      : changedValue(
          field,
          before === undefined ? undefined : shownValue(before),
          shownValue(after),
        );
  return [at(located.position([...above, ...path]), message)];
}

/** A value as messages show it: a text is quoted, a number is not. */
export function shownValue(value: Plain | undefined): ShownValue {
  return typeof value === 'string' ? { text: value } : String(value);
}

/** Something that a published file says differently. `what` is its address or its field. */
export function changedValue(
  what: string,
  before: ShownValue | undefined,
  after: ShownValue,
): Message {
  return refusal('published-file-changed', { wrong: 'changed-value', what, before, after });
}

/** Something that a published file does not say any more. */
export function missingValue(what: string, before: ShownValue): Message {
  return refusal('published-file-changed', { wrong: 'missing-value', what, before });
}
