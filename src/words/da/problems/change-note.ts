import {
  type ProblemWords,
  quoted,
  type ChangedPart,
  type PlainValue,
} from '../../problem-words.ts';
import { data } from '../pages/data.ts';
import { goals } from '../pages/goals.ts';
import { written } from '../written.ts';

/** What a change note says that the difference does not, or the other way round. */
export const changeNote = {
  'change-not-noted': ({ parts }: { parts: readonly ChangedPart[] }) => ({
    found: listed(parts.map(told)),
    expected: `En post under changes, der nævner ${listed(parts.map(({ address }) => address))}`,
    advice:
      'Skriv stedet i changeNote.changes sammen med en begrundelse, eller lad det stå som i versionen før.',
  }),
  'noted-without-change': ({ address }: { address: string }) => ({
    found: `${address} er som i versionen før`,
    expected: 'Et sted, der er ændret',
    advice: 'Ret eller slet stedet i noten. Skulle det være ændret, så mangler rettelsen.',
  }),
  'note-hides-change': ({ parts }: { parts: readonly ChangedPart[] }) => ({
    found: `editorial: ${listed(parts.map(told))}`,
    expected: 'kind: correction eller revision, når andet end ord er ændret',
    advice: 'Skriv correction, hvis noget var forkert, og revision, hvis der er nyt at fortælle.',
  }),
  'version-too-small': ({
    version,
    proposed,
    parts,
  }: {
    version: string;
    proposed: string;
    parts: readonly ChangedPart[];
  }) => ({
    found: `${version}: ${listed(parts.map(told))}`,
    expected: `${proposed}, når en vurdering, en konklusion eller en anbefaling er ændret, eller et mål er fjernet`,
    advice: `Omdøb versionens to mapper fra ${version} til ${proposed}.`,
  }),
  'first-again': ({ before }: { before: string }) => ({
    found: `kind: first, men version ${before} er udgivet`,
    expected: 'kind: correction, revision eller editorial',
    advice: `Skriv, hvad der er ændret siden version ${before}, og hvorfor.`,
  }),
  'no-version-before': ({ found }: { found: string }) => ({
    found,
    expected: 'kind: first uden changes: der er ingen udgivet version før denne',
    advice: 'Skriv kind: first, og slet changes. Er der en version før, så udgiv den først.',
  }),
  'nothing-changed': ({ before }: { before: string }) => ({
    found: `Der er ingen forskel fra version ${before} ud over noten, datoen og status`,
    expected: 'Mindst én ændring',
    advice: 'Lav rettelsen, eller slet versionens to mapper.',
  }),
  'note-without-approval': {
    found: 'changeNote uden approvedBy',
    expected: 'Navnet på den, der har godkendt ændringerne',
    advice: 'Skriv approvedBy i changeNote.',
  },
  'note-date': ({ date, before }: { date: string; before: string }) => ({
    found: date,
    expected: `${before}, som er datoen i noten til versionen før, eller senere`,
    advice: 'Skriv den dag, da versionen er klar.',
  }),
} satisfies ProblemWords;

const most = 5;

function listed(items: readonly string[]): string {
  const all = [...new Set(items)];
  const left = all.length - most;
  const more = left === 1 ? 'og 1 sted mere' : `og ${left} steder mere`;
  return [...all.slice(0, most), ...(left > 0 ? [more] : [])].join(', ');
}

function told({ address, field, before, after }: ChangedPart): string {
  const name = field === undefined ? address : `${address} (${field})`;
  const [was, is] = [side(address, before), side(address, after)];
  // Long texts that begin alike, and values that are not shown, say nothing beside each other.
  return was === is ? name : `${name} ${was} → ${is}`;
}

function side(address: string, value: PlainValue | undefined): string {
  if (value === undefined) return 'intet';
  if (typeof value === 'number') return written(value);
  if (typeof value !== 'object') return verdictAt(address, value) ?? quoted(String(value));
  return 'hidden' in value ? 'vises ikke' : data.absences[value.absent];
}

/** A goal's verdict is a code, and is said in words. */
function verdictAt(address: string, value: string | boolean): string | undefined {
  const verdicts: Readonly<Record<string, string>> = goals.verdicts;
  return address.startsWith('goal:') ? verdicts[String(value)] : undefined;
}
