import type { z } from 'zod';
import type { Problem } from '../../domain/problem.ts';
import { publicReportSchema } from '../../domain/report-schema/public-report-schema.ts';
import { at } from '../../reading/message.ts';
import type { SourceFile } from '../../reading/sources.ts';
import { YamlPlaces } from '../../reading/yaml-places.ts';
import { malformedRecord } from './record-messages.ts';

type Path = readonly (string | number)[];

/** Where a record's snapshot has not the form of a report, at the field. */
export function snapshotProblems(snapshot: unknown, file: SourceFile): Problem[] {
  return formProblems(snapshot, publicReportSchema, file, ['snapshot']);
}

/** Where a part of a record has not the form of a schema; `above` leads to the part. */
export function formProblems(
  part: unknown,
  schema: z.ZodType,
  { path: file, bytes }: SourceFile,
  above: Path = [],
): Problem[] {
  const issue = schema.safeParse(part).error?.issues[0];
  if (!issue) return [];
  const path = [...above, ...pathOf(issue)];
  // JSON is YAML, whose places are known here.
  const place = new YamlPlaces(file, new TextDecoder().decode(bytes)).of(path);
  return [at(place, malformedRecord(file.slice(file.lastIndexOf('/') + 1), path.join('.')))];
}

/** The innermost field that is told: a property that nobody knows, or a value. */
function pathOf(issue: z.core.$ZodIssue): Path {
  const path = issue.path as (string | number)[];
  return issue.code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path;
}
