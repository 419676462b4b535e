import { isAbsent } from '../../domain/cell.ts';
import type { Language } from '../../domain/problem.ts';
import { quoted, refusal, type Message, type Words } from '../../reading/message.ts';
import type { Plain, ShownCell, Turn } from '../difference/difference.ts';
import { absenceWords, verdictIn } from './told-codes.ts';

/** A place by its address in the note, and what stood there and stands there. */
export interface ToldPlace {
  address: string;
  field?: string;
  turn?: Turn<Plain | ShownCell>;
}

const most = 5;

/** Something differs, and no entry of the note names it. */
export function changeNotNoted(places: readonly ToldPlace[]): Message {
  return refusal(
    'change-not-noted',
    inBoth((language) =>
      listed(
        places.map((place) => told(place, language)),
        language,
      ),
    ),
    [
      `En post under changes, der nævner ${listed(addressesOf(places), 'da')}`,
      `An entry below changes that names ${listed(addressesOf(places), 'en')}`,
    ],
    [
      'Skriv stedet i changeNote.changes sammen med en begrundelse, eller lad det stå som i versionen før.',
      'Write the place in changeNote.changes with a reason, or leave it as it was in the version before.',
    ],
  );
}

/** The note names a place where nothing is another; `nearest` is the differing place that may be meant. */
export function notedWithoutChange(address: string, nearest: string | undefined): Message {
  return refusal(
    'noted-without-change',
    [`${address} er som i versionen før`, `${address} is as in the version before`],
    ['Et sted, der er ændret', 'A place that has changed'],
    [
      'Ret eller slet stedet i noten. Skulle det være ændret, så mangler rettelsen.',
      'Correct or delete the place in the note. If it should have changed, the correction is missing.',
    ],
    nearest,
  );
}

/** The note says that only words are others, and they are not all. */
export function noteHidesChange(places: readonly ToldPlace[]): Message {
  return refusal(
    'note-hides-change',
    inBoth(
      (language) =>
        `editorial: ${listed(
          places.map((place) => told(place, language)),
          language,
        )}`,
    ),
    [
      'kind: correction eller revision, når andet end ord er ændret',
      'kind: correction or revision where more than words has changed',
    ],
    [
      'Skriv correction, hvis noget var forkert, og revision, hvis der er nyt at fortælle.',
      'Write correction if something was wrong, and revision if there is something new to tell.',
    ],
  );
}

/** A verdict or a conclusion is another, and only the minor number was raised. */
export function versionTooSmall(
  version: string,
  proposed: string,
  places: readonly ToldPlace[],
): Message {
  return refusal(
    'version-too-small',
    inBoth(
      (language) =>
        `${version}: ${listed(
          places.map((place) => told(place, language)),
          language,
        )}`,
    ),
    [
      `${proposed}, når en vurdering, en konklusion eller en anbefaling er ændret, eller et mål er fjernet`,
      `${proposed} where a verdict, a conclusion or a recommendation has changed, or a goal was removed`,
    ],
    [
      `Omdøb versionens to mapper fra ${version} til ${proposed}.`,
      `Rename the version's two folders from ${version} to ${proposed}.`,
    ],
  );
}

/** `kind: first`, though readers have had a version. */
export function firstAgain(before: string): Message {
  return refusal(
    'first-again',
    [
      `kind: first, men version ${before} er udgivet`,
      `kind: first, but version ${before} is published`,
    ],
    ['kind: correction, revision eller editorial', 'kind: correction, revision or editorial'],
    [
      `Skriv, hvad der er ændret siden version ${before}, og hvorfor.`,
      `Write what has changed since version ${before}, and why.`,
    ],
  );
}

/** A note that tells of changes, and no published version that they could be changes of. */
export function noVersionBefore(found: string): Message {
  return refusal(
    'no-version-before',
    [found, found],
    [
      'kind: first uden changes: der er ingen udgivet version før denne',
      'kind: first without changes: no version before this one is published',
    ],
    [
      'Skriv kind: first, og slet changes. Er der en version før, så udgiv den først.',
      'Write kind: first and delete changes. If there is a version before, publish that one first.',
    ],
  );
}

/** A version with nothing to tell. */
export function nothingChanged(before: string): Message {
  return refusal(
    'nothing-changed',
    [
      `Der er ingen forskel fra version ${before} ud over noten, datoen og status`,
      `There is no difference from version ${before} but the note, the date and the status`,
    ],
    ['Mindst én ændring', 'One change at least'],
    [
      'Lav rettelsen, eller slet versionens to mapper.',
      "Make the correction, or delete the version's two folders.",
    ],
  );
}

/** Nobody stands behind what is another. */
export function noteWithoutApproval(): Message {
  return refusal(
    'note-without-approval',
    ['changeNote uden approvedBy', 'changeNote without approvedBy'],
    ['Navnet på den, der har godkendt ændringerne', 'The name of whoever has approved the changes'],
    ['Skriv approvedBy i changeNote.', 'Write approvedBy in changeNote.'],
  );
}

/** A note that is older than the one before it. */
export function noteDate(date: string, before: string): Message {
  return refusal(
    'note-date',
    [date, date],
    [
      `${before}, som er datoen i noten til versionen før, eller senere`,
      `${before}, which is the date in the note of the version before, or later`,
    ],
    ['Skriv den dag, da versionen er klar.', 'Write the day on which the version is ready.'],
  );
}

function inBoth(say: (language: Language) => string): Words {
  return [say('da'), say('en')];
}

function addressesOf(places: readonly ToldPlace[]): string[] {
  return [...new Set(places.map(({ address }) => address))];
}

const more = {
  da: (count: number) => (count === 1 ? 'og 1 sted mere' : `og ${count} steder mere`),
  en: (count: number) => (count === 1 ? 'and 1 more place' : `and ${count} more places`),
};

function listed(items: readonly string[], language: Language): string {
  const all = [...new Set(items)];
  const [shown, left] = [all.slice(0, most), all.length - most];
  return [...shown, ...(left > 0 ? [more[language](left)] : [])].join(', ');
}

function told({ address, field, turn }: ToldPlace, language: Language): string {
  const name = field === undefined ? address : `${address} (${field})`;
  const say = (value: Plain | ShownCell | undefined): string =>
    (address.startsWith('goal:') ? verdictIn(value, language) : undefined) ?? side(value, language);
  const [before, after] = [say(turn?.before), say(turn?.after)];
  // Long texts that begin alike, and values that are not shown, say nothing beside each other.
  return before === after ? name : `${name} ${before} → ${after}`;
}

const nothing = { da: 'intet', en: 'nothing' };
const hidden = { da: 'vises ikke', en: 'not shown' };

function side(value: Plain | ShownCell | undefined, language: Language): string {
  if (value === undefined) return nothing[language];
  if (typeof value !== 'object') return plain(value, language);
  if ('hidden' in value) return hidden[language];
  return isAbsent(value.cell)
    ? absenceWords[language][value.cell.absent]
    : plain(value.cell, language);
}

function plain(value: Plain, language: Language): string {
  return typeof value === 'number' ? written(value, language) : quoted(String(value));
}

function written(value: number, language: Language): string {
  return language === 'da' ? String(value).replace('.', ',') : String(value);
}
