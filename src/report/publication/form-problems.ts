import type * as z from 'zod';
import type { Problem } from '../../domain/problem.ts';
import { at, refusal } from '../../reading/message.ts';
import type { SourceFile } from '../../reading/sources.ts';
import { YamlPositions } from '../../reading/yaml-positions.ts';

type Path = readonly (string | number)[];

/**
 * Where a part of a record does not have the form of a schema: the first field that differs. `inRecord` gives the
 * field's path in the record by its path in the part.
 */
export function formProblems(
  part: unknown,
  schema: z.ZodType,
  { path: file, bytes }: SourceFile,
  inRecord: (path: Path) => Path = (path) => path,
): Problem[] {
  const issue = schema.safeParse(part).error?.issues[0];
  if (!issue) return [];
  const path = inRecord(pathOf(issue));
  // JSON is YAML, whose places are known here.
  const position = new YamlPositions(file, new TextDecoder().decode(bytes)).of(path);
  return [
    at(
      position,
      refusal('publication-malformed', {
        name: file.slice(file.lastIndexOf('/') + 1),
        field: path.join('.'),
      }),
    ),
  ];
}

/** The innermost field that is told: a property that nobody knows, or a value. */
function pathOf(issue: z.core.$ZodIssue): Path {
  const path = issue.path as (string | number)[];
  return issue.code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path;
}
