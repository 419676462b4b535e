import { isBefore } from '../../domain/calendar.ts';
import type { ReportMetadata } from '../../domain/metadata.ts';
import type { Problem } from '../../domain/problem.ts';
import { at, refusal, type Message } from '../../reading/message.ts';
import type { Located } from '../../reading/sources.ts';
import type {
  Difference,
  TableChange,
  Plain,
  ShownCell,
} from '../../changes/difference/difference.ts';
import { rateSeverity } from '../../changes/difference/severity.ts';
import { changedPlaces, type DifferingPlace } from './changed-places.ts';
import { nextVersion } from '../../domain/publication.ts';
import {
  coversPlace,
  formatChangedPlace,
  parseChangedPlace,
  type ChangedPlace,
} from '../../domain/changed-place.ts';
import { isAbsent } from '../../domain/table.ts';
import { nearestName } from '../../domain/identifier.ts';
import type { ChangedPart, PlainValue } from '../../words/problem-words.ts';

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

type Path = readonly (string | number)[];

/** What is wrong, and where in the note. */
type Found = [path: Path, said: Message];
type Note = ReportMetadata['changeNote'];

/** One problem for each row, each column and each part that the note does not name. */
function changesNotNoted(places: readonly DifferingPlace[], note: Note): Found[] {
  const named = namedIn(note).flatMap(({ place }) => place ?? []);
  const left = places.filter(
    ({ place, mustBeNoted }) => mustBeNoted && !named.some((by) => coversPlace(by, place)),
  );
  return [...Map.groupBy(left, groupOf).values()].map((group) => [
    ['changes'],
    refusal('change-not-noted', { parts: group.map(told) }),
  ]);
}

/** Cells of a row, and parts of a field, are told together. */
function groupOf({ place }: DifferingPlace): string {
  if (place.part === 'metadata') return `metadata:${place.id.split('.')[0]}`;
  if (place.part !== 'table' || place.row === '*') return formatChangedPlace(place);
  return [place.table, place.row ?? ''].join('/');
}

/** One problem for each place of the note where nothing differs. */
function notedWithoutChange(places: readonly DifferingPlace[], note: Note): Found[] {
  return namedIn(note)
    .filter(({ place }) => place && !places.some((differing) => isAbout(place, differing)))
    .map(({ path, text }) => [
      path,
      refusal('noted-without-change', { address: text }, nearestPlace(text, places)),
    ]);
}

/** A note may name what holds the difference, or a part of what came, went or changed whole. */
function isAbout(named: ChangedPlace, { place, isWhole }: DifferingPlace): boolean {
  return coversPlace(named, place) || (isWhole && coversPlace(place, named));
}

function nearestPlace(text: string, places: readonly DifferingPlace[]): string | undefined {
  return nearestName(
    text,
    places.map(({ place }) => formatChangedPlace(place)),
  );
}

interface NamedPlace {
  path: Path;
  text: string;
  place: ChangedPlace | undefined;
}

function namedIn({ changes = [] }: Note): NamedPlace[] {
  return changes.flatMap(({ places }, change) =>
    places.map((text, index) => ({
      path: ['changes', change, 'places', index],
      ...{ text, place: parseChangedPlace(text) },
    })),
  );
}

/** A differing place as messages tell it. */
function told({ place, field, turn }: DifferingPlace): ChangedPart {
  const address = formatChangedPlace(place);
  return { address, field, before: shown(turn?.before), after: shown(turn?.after) };
}

function shown(value: Plain | ShownCell | undefined): PlainValue | undefined {
  if (typeof value !== 'object') return value;
  if ('hidden' in value) return { hidden: true };
  return isAbsent(value.cell) ? { absent: value.cell.absent } : value.cell;
}
