import type { Place, Problem } from '../../domain/problem.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { startOf } from '../../reading/group-paths.ts';
import { at } from '../../reading/message.ts';
import type { Located, ReportSource } from '../../reading/sources.ts';
import { differenceOf } from '../difference/difference-of.ts';
import { tiesOf } from '../difference/ties.ts';
import type { ConclusionChange, ConclusionText, EntryChange } from '../difference/difference.ts';
import { inYaml, type Path } from './changed-field.ts';
import { inTable } from './changed-table.ts';
import { changedValue, missingValue } from './publication-messages.ts';

/** What the files of a version say that the snapshot does not, each at its place in the files. */
export function locatedChanges(
  snapshot: PublicReport,
  report: PublicReport,
  source: ReportSource,
): Problem[] {
  const difference = differenceOf(snapshot, report, tiesOf(source));
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
        at(placeOfText(text, source), changedValue('report.mdx', undefined, `»${text}«`)),
      ),
      ...removed.map((text) =>
        at(placeOfText('', source), missingValue('report.mdx', `»${text}«`)),
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
    return [at(located.place(path), changedValue(entry.id, undefined, entry.id))];
  if (entry.change === 'removed') return [at(located.place([]), missingValue(entry.id, entry.id))];
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
  const told = ({ title, text, state }: ConclusionText): string =>
    `»${title}. ${text}«${state === undefined ? '' : ` (${state})`}`;
  if (!after) return before ? [at(placeOfText('', source), missingValue(name, told(before)))] : [];
  const place =
    source.narrative?.components.find(
      ({ type, properties }) => type === kind && properties.id === id,
    )?.place ?? placeOfText(after.text, source);
  return [at(place, changedValue(name, before && told(before), told(after)))];
}

/** Where a sentence begins in the narrative, as far as it is plain text. */
function placeOfText(sentence: string, { narrative, report, version }: ReportSource): Place {
  const start = startOf(narrative?.file ?? `content/reports/${report}/${version}/report.mdx`);
  const plain = sentence.split(/[{<[\]]/)[0] ?? '';
  if (plain.length < 3) return start;
  const run = narrative?.texts.find((one) => one.text.includes(plain));
  return run ? run.place(run.text.indexOf(plain)) : start;
}
