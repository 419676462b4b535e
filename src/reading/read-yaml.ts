import type * as z from 'zod';
import { at } from './message.ts';
import { parseYaml } from './parse-yaml.ts';
import { readText } from './read-text.ts';
import { schemaProblems } from './schema-problems.ts';
import type { Located, Reading, SourceFile } from './sources.ts';
import { emptyDocument } from './yaml-problems.ts';

/** Reads a YAML file by a schema. All that is wrong comes at once: as YAML, or by the schema where it is YAML. */
export function readYaml<Value>(
  file: SourceFile,
  schema: z.ZodType<Value>,
  limit: number,
): Reading<Located<Value>> {
  const { value: text, problems } = readText(file, limit);
  if (text === undefined) return { problems };
  const { value: yaml, problems: wrong } = parseYaml(file.path, text);
  problems.push(...wrong);
  if (!yaml) return { problems };
  const { value, places } = yaml;
  if (value === undefined || value === null) {
    problems.push(at(places.of([]), emptyDocument()));
    return { problems };
  }
  const checked = schema.safeParse(value);
  if (!checked.success) {
    problems.push(...schemaProblems(checked.error.issues, value, schema, places));
    return { problems };
  }
  return {
    value: { value: checked.data, file: file.path, place: (path) => places.of(path) },
    problems,
  };
}
