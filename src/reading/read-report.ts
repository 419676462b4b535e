import { figuresSchema } from '../domain/figure.ts';
import { reportSchema } from '../domain/metadata.ts';
import { compareProblems, compareText, type Problem } from '../domain/problem.ts';
import { missingTable } from './descriptor-problems.ts';
import { unusedFile } from './file-problems.ts';
import { startOf } from './group-paths.ts';
import { at } from './message.ts';
import { readDescriptor } from './read-descriptor.ts';
import { readNarrative } from './read-narrative.ts';
import { tableFormat } from './read-schema.ts';
import { readTable } from './read-table.ts';
import { sizeLimits } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import type { Reading, ReportSource, SourceFile } from './sources.ts';

/** Reads all files of one version. The value is always there; what could not be read is absent in it. */
export function readReport(
  report: string,
  version: string,
  files: readonly SourceFile[],
): Reading<ReportSource> & { value: ReportSource } {
  const byName = new Map(files.map((file) => [nameOf(file.path), file]));
  const problems: Problem[] = [];
  const source: ReportSource = {
    report,
    version,
    tables: new Map(),
    files: files.map(({ path }) => path).sort(compareText),
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
  const descriptor = read('datapackage.yaml', (file) => readDescriptor(file, report));
  const figures = read('figures.yaml', (file) => readYaml(file, figuresSchema, sizeLimits.data));
  if (metadata) source.metadata = metadata;
  if (narrative) source.narrative = narrative;
  if (descriptor) source.descriptor = descriptor;
  if (figures) source.figures = figures;
  if (descriptor) problems.push(...readTables(source, descriptor, byName));
  return { value: source, problems: problems.sort(compareProblems) };
}

function readTables(
  source: ReportSource,
  descriptor: NonNullable<ReportSource['descriptor']>,
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
        at(descriptor.place(['resources', index, 'path']), missingTable(resource.path, [...left])),
      );
      return;
    }
    const format = tableFormat(resource);
    const reading = format ? readTable(format, file) : undefined;
    problems.push(...(reading?.problems ?? []));
    if (reading?.value) source.tables.set(resource.name, reading.value);
  });
  for (const name of left) {
    problems.push(at(startOf(byName.get(name)?.path ?? name), unusedFile(name)));
  }
  return problems;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
