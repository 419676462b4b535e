import {
  coversPlace,
  formatChangedPlace,
  parseChangedPlace,
  type ChangedPlace,
} from '../../domain/changed-place.ts';
import type { ReportMetadata } from '../../domain/metadata.ts';
import { refusal, type Message } from '../../reading/message.ts';
import type { Plain, ShownCell } from '../../changes/difference/difference.ts';
import type { DifferingPlace } from './changed-places.ts';
import { isAbsent } from '../../domain/table.ts';
import { nearestName } from '../../domain/identifier.ts';
import type { ChangedPart, PlainValue } from '../../words/problem-words.ts';

type Path = readonly (string | number)[];

/** What is wrong, and where in the note. */
export type Found = [path: Path, said: Message];
export type Note = ReportMetadata['changeNote'];

/** One problem for each row, each column and each part that the note does not name. */
export function changesNotNoted(places: readonly DifferingPlace[], note: Note): Found[] {
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
export function notedWithoutChange(places: readonly DifferingPlace[], note: Note): Found[] {
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
export function told({ place, field, turn }: DifferingPlace): ChangedPart {
  const address = formatChangedPlace(place);
  return { address, field, before: shown(turn?.before), after: shown(turn?.after) };
}

function shown(value: Plain | ShownCell | undefined): PlainValue | undefined {
  if (typeof value !== 'object') return value;
  if ('hidden' in value) return { hidden: true };
  return isAbsent(value.cell) ? { absent: value.cell.absent } : value.cell;
}
