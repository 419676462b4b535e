import {
  descriptorSchema,
  type Descriptor,
  type ResourceDescriptor,
} from '../domain/descriptor.ts';
import { isIdentifier } from '../domain/identifier.ts';
import type { Problem } from '../domain/problem.ts';
import { isStandard, standardTables } from '../domain/standard-tables.ts';
import { fieldProblems } from './check-fields.ts';
import * as say from './descriptor-problems.ts';
import { at, type Message } from './message.ts';
import { sizeLimits } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import type { Located, Reading, SourceFile } from './sources.ts';

type Place = Located<Descriptor>['place'];

/** Reads `datapackage.yaml` and checks what its schema cannot say. */
export function readDescriptor(file: SourceFile, report: string): Reading<Located<Descriptor>> {
  const { value: descriptor, problems } = readYaml(file, descriptorSchema, sizeLimits.data);
  if (!descriptor) return { problems };
  const { value, place } = descriptor;
  if (value.name !== report)
    problems.push(at(place(['name']), say.otherReport(value.name, report)));
  problems.push(
    ...repeatedIn(value.resources, 'name', place),
    ...repeatedIn(value.resources, 'path', place),
  );
  value.resources.forEach((resource, index) =>
    problems.push(...resourceProblems(resource, index, place)),
  );
  return { value: descriptor, problems };
}

function repeatedIn(
  resources: ResourceDescriptor[],
  key: 'name' | 'path',
  place: Place,
): Problem[] {
  const seen = new Map<string, number>();
  return resources.flatMap((resource, index) => {
    const first = seen.get(resource[key]);
    if (first === undefined) seen.set(resource[key], index);
    if (first === undefined) return [];
    return [
      at(place(['resources', index, key]), say.repeated(resource[key]), [
        place(['resources', first, key]),
      ]),
    ];
  });
}

function resourceProblems(resource: ResourceDescriptor, index: number, place: Place): Problem[] {
  const { name, path, schema } = resource;
  const problems: Problem[] = [];
  const tell = (keys: (string | number)[], said: Message): void => {
    problems.push(at(place(['resources', index, ...keys]), said));
  };
  if (!isIdentifier(name)) tell(['name'], say.tableName(name));
  if (!path.endsWith('.csv') || !isIdentifier(path.slice(0, -4)))
    tell(['path'], say.tablePath(path));
  if (isStandard(name) && schema) tell(['schema'], say.standardSchema(name));
  if (!isStandard(name) && !schema)
    tell(['name'], say.missingSchema(name, Object.keys(standardTables)));
  if (schema) for (const [keys, said] of fieldProblems(schema)) tell(['schema', ...keys], said);
  return problems;
}
