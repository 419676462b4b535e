import { isBefore } from '../../domain/calendar.ts';
import type { ReportMetadata } from '../../domain/metadata.ts';
import type { Problem } from '../../domain/problem.ts';
import { at, refusal } from '../../reading/message.ts';
import type { Located } from '../../reading/sources.ts';
import type { Difference, TableChange } from '../../changes/difference/difference.ts';
import { rateSeverity } from '../../changes/difference/severity.ts';
import { changedPlaces, type DifferingPlace } from './changed-places.ts';
import {
  changesNotNoted,
  notedWithoutChange,
  told,
  type Found,
  type Note,
} from './note-coverage.ts';
import { nextVersion } from '../../domain/publication.ts';

/** What a change note has wrong about the difference from the published version before; undefined where there is none. */
export function noteProblems(
  difference: Difference | undefined,
  { value, position }: Located<ReportMetadata>,
  severity: Problem['severity'],
): Problem[] {
  const note = value.changeNote;
  const found = difference ? againstDifference(difference, note) : withoutDifference(note);
  return found.map(([path, said]) => at(position(['changeNote', ...path]), { ...said, severity }));
}

function withoutDifference({ kind, changes }: Note): Found[] {
  if (kind !== 'first')
    return [[['kind'], refusal('no-version-before', { found: `kind: ${kind}` })]];
  return changes ? [[['changes'], refusal('no-version-before', { found: 'changes' })]] : [];
}

function againstDifference(difference: Difference, note: Note): Found[] {
  const positions = changedPlaces(difference);
  const isNothing = !positions.some(({ mustBeNoted }) => mustBeNoted);
  return [
    ...wrongKind(difference, note),
    ...wrongDate(difference, note),
    ...(note.approvedBy === undefined
      ? [[[], refusal('note-without-approval')] satisfies Found]
      : []),
    ...(isNothing
      ? [[[], refusal('nothing-changed', { before: difference.before })] satisfies Found]
      : [
          ...tooSmall(difference),
          ...changesNotNoted(positions, note),
          ...notedWithoutChange(positions, note),
        ]),
  ];
}

function wrongKind(difference: Difference, { kind }: Note): Found[] {
  if (kind === 'first') return [[['kind'], refusal('first-again', { before: difference.before })]];
  const isHidden = kind === 'editorial' && ['minor', 'major'].includes(rateSeverity(difference));
  return isHidden
    ? [[['kind'], refusal('note-hides-change', { parts: gravestPositions(difference).map(told) })]]
    : [];
}

/** The earlier note's date, given where it differs. */
function wrongDate({ metadata }: Difference, { date }: Note): Found[] {
  const before = metadata.find(({ field }) => field === 'changeNote.date')?.before;
  if (typeof before !== 'string' || !isBefore(date, before)) return [];
  return [[['date'], refusal('note-date', { date, before })]];
}

function tooSmall(difference: Difference): Found[] {
  const { before, after } = difference;
  const isRaised = majorOf(after) > majorOf(before);
  if (rateSeverity(difference) !== 'major' || isRaised) return [];
  const parts = gravestPositions(difference).map(told);
  const proposed = nextVersion(before, true);
  return [[[], refusal('version-too-small', { version: after, proposed, parts })]];
}

function majorOf(version: string): number {
  return Number(version.split('.')[0]);
}

/** The places that make a difference as grave as it is. */
function gravestPositions(difference: Difference): DifferingPlace[] {
  const severity = rateSeverity(difference);
  return piecesOf(difference)
    .filter((piece) => rateSeverity(piece) === severity)
    .flatMap(changedPlaces)
    .filter(({ mustBeNoted }) => mustBeNoted);
}

/** The difference taken apart: each piece tells one thing alone. */
function piecesOf(difference: Difference): Difference[] {
  const { report: _report, before: _before, after: _after, goals, ...lists } = difference;
  const nothing = Object.fromEntries(Object.keys(lists).map((name) => [name, []]));
  const none = { added: [], removed: [] };
  const piece = (part: Partial<Difference>) => ({
    ...difference,
    ...nothing,
    goals: none,
    ...part,
  });
  const { values, targets, ...others } = lists;
  return [
    ...values.flatMap(piecesOfTable).map((table) => piece({ values: [table] })),
    ...targets.flatMap(piecesOfTable).map((table) => piece({ targets: [table] })),
    ...Object.entries(others).flatMap(([name, list]) =>
      list.map((item) => piece({ [name]: [item] })),
    ),
    ...goals.removed.map((goal) => piece({ goals: { ...none, removed: [goal] } })),
    ...goals.added.map((goal) => piece({ goals: { ...none, added: [goal] } })),
  ];
}

/** Each cell alone, and then the rest of the table. */
function piecesOfTable(table: TableChange): TableChange[] {
  const bare: TableChange = {
    ...table,
    ...{ fields: [], values: [], bases: [], reordered: { rows: [], columns: [] } },
    rows: { added: [], removed: [] },
    columns: { added: [], removed: [], renamed: [], changed: [] },
  };
  return [...table.values.map((value) => ({ ...bare, values: [value] })), { ...table, values: [] }];
}
