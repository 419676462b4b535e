import { figuresSchema } from '../domain/figure.ts';
import { reportSchema, type UnitDeclaration } from '../domain/metadata.ts';
import { compareProblems, compareText, type Problem } from '../domain/problem.ts';
import { fileStart } from './group-paths.ts';
import { at, type Message, refusal } from './message.ts';
import { readNarrative } from './read-narrative.ts';
import { resolveFacts } from './referred-facts.ts';
import { tableFormat } from './read-schema.ts';
import { readTable } from './read-table.ts';
import { sizeLimits } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import type { Reading, ReportSource, SourceFile, Located } from './sources.ts';
import {
  descriptorSchema,
  type Descriptor,
  type ResourceDescriptor,
} from '../domain/descriptor.ts';
import { isIdentifier, nearestName } from '../domain/identifier.ts';
import { isStandard, standardTables } from '../domain/standard-tables.ts';
import { units, type OwnUnits } from '../domain/unit.ts';
import { given } from '../domain/given.ts';
import { unitsNamedIn } from './unread-units.ts';
import { fieldProblems } from './check-fields.ts';

/**
 * Reads all files of one version, whose numbers may be in units that the site declares. The value is always there;
 * what could not be read is absent in it.
 */
export function readReport(
  report: string,
  version: string,
  files: readonly SourceFile[],
  siteUnits: ReadonlyMap<string, Located<UnitDeclaration>> = new Map(),
): Reading<ReportSource> & { value: ReportSource } {
  const byName = new Map(files.map((file) => [nameOf(file.path), file]));
  const problems: Problem[] = [];
  const source: ReportSource = {
    report,
    version,
    tables: new Map(),
    files: files.toSorted((one, other) => compareText(one.path, other.path)),
  };
  const read = <Value>(
    name: string,
    reader: (file: SourceFile) => Reading<Value>,
  ): Value | undefined => {
    const file = byName.get(name);
    const reading = file ? reader(file) : undefined;
    problems.push(...(reading?.problems ?? []));
    return reading?.value;
  };
  const metadata = read('report.yaml', (file) => readYaml(file, reportSchema, sizeLimits.metadata));
  const narrative = read('report.mdx', readNarrative);
  const unread = metadata ? undefined : byName.get('report.yaml');
  const ownUnits = ownUnitsOf(
    metadata,
    new Map([...siteUnits, ...(unread ? unitsNamedIn(unread) : [])]),
  );
  const descriptor = read('datapackage.yaml', (file) => readDescriptor(file, report, ownUnits));
  const figures = read('figures.yaml', (file) => readYaml(file, figuresSchema, sizeLimits.data));
  if (metadata) source.metadata = metadata;
  if (narrative) source.narrative = narrative;
  if (descriptor) source.descriptor = descriptor;
  if (figures) source.figures = figures;
  if (descriptor) problems.push(...readTables(source, descriptor, ownUnits, byName));
  return { value: source, problems: problems.sort(compareProblems) };
}

function readTables(
  source: ReportSource,
  descriptor: NonNullable<ReportSource['descriptor']>,
  ownUnits: OwnUnits,
  byName: ReadonlyMap<string, SourceFile>,
): Problem[] {
  const problems: Problem[] = [];
  const tables = new Set([...byName.keys()].filter((name) => name.endsWith('.csv')));
  const left = new Set(tables);
  descriptor.value.resources.forEach((resource, index) => {
    const file = byName.get(resource.path);
    left.delete(resource.path);
    if (!file || !tables.has(resource.path)) {
      problems.push(
        at(
          descriptor.position(['resources', index, 'path']),
          refusal('missing-table', { path: resource.path }, nearestName(resource.path, [...left])),
        ),
      );
      return;
    }
    const format = tableFormat(resource, ownUnits);
    const reading = format ? readTable(format, file) : undefined;
    problems.push(...(reading?.problems ?? []));
    if (reading?.value) source.tables.set(resource.name, reading.value);
  });
  problems.push(...resolveFacts(source.tables));
  for (const name of left) {
    problems.push(at(fileStart(byName.get(name)?.path ?? name), refusal('unused-file', { name })));
  }
  return problems;
}

/** The units that the site and the report declare; a clash between them is told by a rule. */
function ownUnitsOf(
  metadata: ReportSource['metadata'],
  siteUnits: ReadonlyMap<string, Located<UnitDeclaration>>,
): OwnUnits {
  const ofSite = [...siteUnits].map(([id, { value }]) => [id, value] as const);
  const all = [...ofSite, ...Object.entries(metadata?.value.units ?? {})];
  return Object.fromEntries(
    all.map(([id, { one, other, ...rest }]) => [id, { ...{ id, one, other }, ...given(rest) }]),
  );
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

type Position = Located<Descriptor>['position'];

/** Reads `datapackage.yaml` and checks what its schema cannot say. */
function readDescriptor(
  file: SourceFile,
  report: string,
  ownUnits: OwnUnits,
): Reading<Located<Descriptor>> {
  const { value: descriptor, problems } = readYaml(file, descriptorSchema, sizeLimits.data);
  if (!descriptor) return { problems };
  const { value, position } = descriptor;
  if (value.name !== report)
    problems.push(
      at(position(['name']), refusal('descriptor-name', { name: value.name, report }, report)),
    );
  problems.push(
    ...repeatedIn(value.resources, 'name', position),
    ...repeatedIn(value.resources, 'path', position),
  );
  value.resources.forEach((resource, index) =>
    problems.push(
      ...resourceProblems(resource, index, position),
      ...unknownUnits(resource, index, position, ownUnits),
    ),
  );
  problems.push(...notesWithoutCells(descriptor));
  return { value: descriptor, problems };
}

/** Notes that name no cells, and that no sign leads to. */
function notesWithoutCells({ value, position }: Located<Descriptor>): Problem[] {
  const marks = value.resources.flatMap(({ schema }) => [
    schema?.marks,
    ...(schema?.fields ?? []).map((field) => field.marks),
  ]);
  const marked = new Set(marks.flatMap((of) => Object.values(of ?? {})));
  return Object.entries(value.notes ?? {}).flatMap(([id, { cells }]) =>
    cells || marked.has(id)
      ? []
      : at(position(['notes', id]), refusal('missing-key', { key: 'cells', inside: id })),
  );
}

function repeatedIn(
  resources: ResourceDescriptor[],
  key: 'name' | 'path',
  position: Position,
): Problem[] {
  const seen = new Map<string, number>();
  return resources.flatMap((resource, index) => {
    const first = seen.get(resource[key]);
    if (first === undefined) seen.set(resource[key], index);
    if (first === undefined) return [];
    return [
      at(position(['resources', index, key]), refusal('repeated-name', { what: resource[key] }), [
        position(['resources', first, key]),
      ]),
    ];
  });
}

function resourceProblems(
  resource: ResourceDescriptor,
  index: number,
  position: Position,
): Problem[] {
  const { name, path, schema } = resource;
  const problems: Problem[] = [];
  const tell = (keys: (string | number)[], said: Message): void => {
    problems.push(at(position(['resources', index, ...keys]), said));
  };
  if (!isIdentifier(name)) tell(['name'], refusal('table-name', { name }));
  if (!path.endsWith('.csv') || !isIdentifier(path.slice(0, -4)))
    tell(['path'], refusal('table-path', { path }));
  if (isStandard(name) && schema) tell(['schema'], refusal('standard-schema', { name }));
  if (!isStandard(name) && !schema)
    tell(
      ['name'],
      refusal(
        'missing-schema',
        { name, standard: Object.keys(standardTables) },
        nearestName(name, Object.keys(standardTables)),
      ),
    );
  if (schema) for (const [keys, said] of fieldProblems(schema)) tell(['schema', ...keys], said);
  return problems;
}

/** Columns whose unit is neither one of ours nor a declared one. */
function unknownUnits(
  { schema }: ResourceDescriptor,
  resource: number,
  position: Position,
  ownUnits: OwnUnits,
): Problem[] {
  const known = [...units, ...Object.keys(ownUnits)];
  return (schema?.fields ?? []).flatMap(({ unit }, field) => {
    if (unit === undefined || known.includes(unit)) return [];
    const path = ['resources', resource, 'schema', 'fields', field, 'unit'];
    const values = { found: unit, allowed: known };
    return [at(position(path), refusal('not-allowed-value', values, nearestName(unit, known)))];
  });
}
