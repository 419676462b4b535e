import {
  publicationSchema,
  recordText,
  type Hash,
  type Publication,
} from '../../domain/publication.ts';
import type { Problem } from '../../domain/problem.ts';
import { at } from '../../reading/message.ts';
import type { SourceFile } from '../../reading/sources.ts';
import { YamlPlaces } from '../../reading/yaml-places.ts';
import { fieldChanges } from '../difference/field-changes.ts';
import type { MadeReport } from '../make-report.ts';
import { plainText } from './changed-field.ts';
import { publicationOf } from './publication-of.ts';
import { touchedField } from './record-messages.ts';

/**
 * Which field of a record with a broken seal is another than the version's files say. Nothing where the files
 * cannot tell: they have errors of their own, or what was touched is nowhere but in the record.
 */
export function touchedFields(
  { path: file, bytes }: SourceFile,
  { report }: MadeReport,
  inputs: readonly SourceFile[],
  hash: Hash,
): Problem[] {
  const text = new TextDecoder().decode(bytes);
  const record = recordIn(text);
  if (!report || !record) return [];
  const made = JSON.parse(
    recordText(publicationOf(report, inputs, record.tool, hash)),
  ) as Publication;
  // The seal follows from all the rest, and would be told beside each.
  const [first, ...more] = fieldChanges({ ...made, seal: '' }, { ...record, seal: '' });
  if (!first) return [];
  const { field, before, after } = first;
  const said = touchedField(field, plainText(before), plainText(after), more.length);
  return [at(new YamlPlaces(file, text).of(pathIn(record, field)), said)];
}

function recordIn(text: string): Publication | undefined {
  try {
    return publicationSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The way to a field whose names may hold the stop that parts them. */
function pathIn(value: unknown, field: string): (string | number)[] {
  if (typeof value !== 'object' || value === null || field === '') return [];
  const name = Object.keys(value).find((key) => field === key || field.startsWith(`${key}.`));
  if (name === undefined) return [];
  const key = Array.isArray(value) ? Number(name) : name;
  return [key, ...pathIn((value as Record<string, unknown>)[name], field.slice(name.length + 1))];
}
