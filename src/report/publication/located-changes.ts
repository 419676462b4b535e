import type { Position, Problem } from '../../domain/problem.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { fileStart } from '../../reading/group-paths.ts';
import { at } from '../../reading/message.ts';
import type { Located, ReportSource } from '../../reading/sources.ts';
import { compareReports } from '../../changes/difference/difference-of.ts';
import type {
  ConclusionChange,
  ConclusionText,
  EntryChange,
  Named,
  ShownCell,
  TableChange,
} from '../../changes/difference/difference.ts';
import { isAbsent } from '../../domain/table.ts';
import { tiedCells } from '../../changes/difference/hidden-cells.ts';
import { changedValue, inYaml, missingValue, type Path, shownValue } from './touched-record.ts';
import type { ShownValue } from '../../words/problem-words.ts';

/** What the files of a version say that the snapshot does not, each at its place in the files. */
export function locatedChanges(
  snapshot: PublicReport,
  report: PublicReport,
  source: ReportSource,
): Problem[] {
  const difference = compareReports(snapshot, report, tiedCells(source));
  const { metadata, figures, descriptor } = source;
  return [
    ...[...difference.targets, ...difference.values].flatMap((table) => inTable(table, source)),
    ...difference.metadata.flatMap((field) => inYaml(field, [], metadata)),
    ...difference.rule.flatMap((field) => inYaml(field, ['assessment'], metadata)),
    ...difference.references.flatMap((entry) => inEntry(entry, ['references', entry.id], metadata)),
    ...difference.notes.flatMap((entry) => inEntry(entry, ['notes', entry.id], descriptor)),
    ...difference.figures.flatMap((entry) => inEntry(entry, figurePath(entry, figures), figures)),
    ...difference.conclusions.flatMap((conclusion) => inConclusion(conclusion, source)),
    ...difference.narrative.flatMap(({ removed, added }) => [
      ...added.map((text) =>
        at(positionOfText(text, source), changedValue('report.mdx', undefined, { text })),
      ),
      ...removed.map((text) =>
        at(positionOfText('', source), missingValue('report.mdx', { text })),
      ),
    ]),
  ];
}

function inEntry<Value>(
  entry: EntryChange,
  path: Path,
  located: Located<Value> | undefined,
): Problem[] {
  if (!located) return [];
  if (entry.change === 'added')
    return [at(located.position(path), changedValue(entry.id, undefined, entry.id))];
  if (entry.change === 'removed')
    return [at(located.position([]), missingValue(entry.id, entry.id))];
  return entry.fields.flatMap((field) => inYaml(field, path, located));
}

function figurePath({ id }: EntryChange, figures: ReportSource['figures']): Path {
  const index = figures?.value.findIndex((figure) => figure.id === id) ?? -1;
  return index < 0 ? [] : [index];
}

function inConclusion(
  { kind, id, before, after }: ConclusionChange,
  source: ReportSource,
): Problem[] {
  const name = `${kind}:${id}`;
  const told = ({ title, text, state }: ConclusionText): ShownValue => ({
    ...{ text: `${title}. ${text}`, state },
  });
  if (!after)
    return before ? [at(positionOfText('', source), missingValue(name, told(before)))] : [];
  const position =
    source.narrative?.components.find(
      ({ type, properties }) => type === kind && properties.id === id,
    )?.position ?? positionOfText(after.text, source);
  return [at(position, changedValue(name, before && told(before), told(after)))];
}

/** Where a sentence begins in the narrative, as far as it is plain text. */
function positionOfText(sentence: string, { narrative, report, version }: ReportSource): Position {
  const start = fileStart(narrative?.file ?? `content/reports/${report}/${version}/report.mdx`);
  const plain = sentence.split(/[{<[\]]/)[0] ?? '';
  if (plain.length < 3) return start;
  const run = narrative?.texts.find((one) => one.text.includes(plain));
  return run ? run.position(run.text.indexOf(plain)) : start;
}

/** What a table says that it did not say when it was published, each at its cell, row or column. */
function inTable(
  table: TableChange,
  { tables, descriptor, report, version }: ReportSource,
): Problem[] {
  const source = tables.get(table.id);
  const file = source?.file ?? `data/${report}/${version}/${table.id}.csv`;
  const positionOf = (row: string, column: string): Position => {
    const index = source?.table.rows.findIndex(({ key }) => key === row) ?? -1;
    return source && index >= 0 ? source.position(index, column) : fileStart(file);
  };
  const resource = descriptor?.value.resources.findIndex(({ name }) => name === table.id) ?? -1;
  const keyColumn = source?.table.keyColumn ?? '';
  return [
    ...table.values.map(({ row, column, before, after }) =>
      at(
        positionOf(row.id, column.id),
        changedValue(`${table.id}/${row.id}/${column.id}`, shown(before), shown(after)),
      ),
    ),
    ...table.rows.added.map(({ id }) =>
      at(positionOf(id, keyColumn), changedValue(`${table.id}/${id}`, undefined, id)),
    ),
    ...table.rows.removed.map(({ id }) =>
      at(fileStart(file), missingValue(`${table.id}/${id}`, id)),
    ),
    ...columnChanges(table, file),
    ...table.fields.flatMap((field) => inYaml(field, ['resources', resource], descriptor)),
  ];
}

function columnChanges({ id: table, columns }: TableChange, file: string): Problem[] {
  const name = ({ id }: Named): string => `${table}/*/${id}`;
  const position = fileStart(file);
  return [
    ...columns.added.map((column) =>
      at(position, changedValue(name(column), undefined, column.id)),
    ),
    ...columns.removed.map((column) => at(position, missingValue(name(column), column.id))),
    ...columns.renamed.map(({ before, after }) =>
      at(position, changedValue(name(before), before.id, after.id)),
    ),
    ...columns.changed.flatMap((column) =>
      column.fields.map(({ field, before, after }) =>
        at(
          position,
          changedValue(`${name(column)} ${field}`, shownValue(before), shownValue(after)),
        ),
      ),
    ),
  ];
}

function shown(told: ShownCell): ShownValue {
  if ('hidden' in told) return { hidden: true };
  const { cell } = told;
  return isAbsent(cell) ? { absent: cell.absent } : shownValue(cell);
}
