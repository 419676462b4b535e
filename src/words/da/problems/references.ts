import { quoted } from '../../problem-words.ts';
import type { ProblemWords, Said, NamedThing, UnknownName } from '../../problem-words.ts';

/** Names, keys and addresses that lead nowhere. */
export const references = {
  'duplicate-id': ({ id }: { id: string }) => ({
    found: `"${id}" for anden gang`,
    expected: 'Hvert navn én gang',
    advice: 'Slet den ene, eller giv den et andet navn.',
  }),
  'place-kind': ({ id, kind }: { id: string; kind: string }) => ({
    found: `"${id}", som er af typen ${kind}`,
    expected: 'En kommune (municipality)',
    advice: 'Skriv nøglen på en kommune, eller ret typen i content/organisations.yaml.',
  }),
  'place-outside-report': ({ id, places }: { id: string; places: readonly string[] }) => ({
    found: `Stedet "${id}"`,
    expected: `Et af rapportens steder: ${places.join(', ')}`,
    advice: 'Ret stedet, eller føj det til places i report.yaml.',
  }),
  'reserved-recipient': ({
    name,
    of,
  }: {
    name: string;
    of: 'recommendation' | 'organisation';
  }) => ({
    found: `"${name}"`,
    expected: 'En anden nøgle: på den adresse står de anbefalinger, der ikke nævner nogen',
    advice:
      of === 'recommendation'
        ? 'Skriv, hvem anbefalingen er til. Er den ikke til nogen bestemt, så slet to.'
        : 'Giv organisationen en anden nøgle, også de steder, der nævner den.',
  }),
  'unit-clash': ({ id, by }: { id: string; by: 'us' | 'site' }) => ({
    found: `Enheden "${id}", som ${by === 'us' ? 'findes i forvejen' : 'står i content/units.yaml'}`,
    expected: 'En enhed, der kun er beskrevet ét sted',
    advice: 'Brug den enhed, der findes, eller giv din egen en anden nøgle.',
  }),
  'unreadable-address': ({ written }: { written: string }) => ({
    found: `"${written}"`,
    expected: 'En adresse på en celle: tabel/række/kolonne eller facts/nøgle',
    advice:
      'Skriv tabellens navn, rækkens nøgle og kolonnens navn med skråstreg imellem. I tekster står adressen i {…}.',
  }),
  'unknown-foreign-table': (
    found: UnknownName | { column: string; keyColumn: string },
    near?: string,
  ) =>
    'keyColumn' in found
      ? {
          found: `Kolonnen "${found.column}"`,
          expected: `Tabellens nøgle, "${found.keyColumn}"`,
          advice: 'Skriv nøglekolonnens navn: kun den peger på én række.',
        }
      : unknownName(found, near),
  'unknown-cell': unknownName,
  'row-without-key': ({ address, table }: { address: string; table: string }) => ({
    found: quoted(address),
    expected: `Ingen henvisning til rækker i ${quoted(table)}, som ingen nøgle har`,
    advice: 'Skriv primaryKey i stedet for key: row i datapackage.yaml.',
  }),
  'unknown-foreign-key': unknownName,
  'unknown-id': unknownName,
  'unknown-recipient': unknownName,
  'figure-column': unknownName,
  'figure-row': unknownName,
  'figure-secondary': unknownName,
  'figure-highlight': unknownName,
  'figure-sign': unknownName,
} satisfies ProblemWords;

/** A short list is told whole; a long one would hide the rest of the message. */
const longestList = 8;

function unknownName({ name, one, home, known }: UnknownName, near?: string): Said {
  const list = known.length === 0 ? ' (der er ingen endnu)' : ` (${known.join(', ')})`;
  return {
    found: `"${name}"`,
    expected: `${nameOf(one)} fra ${home}${known.length > longestList ? '' : list}`,
    advice:
      near === undefined
        ? `Ret navnet, eller tilføj "${name}" i ${home}.`
        : `Ret navnet. Mente du "${near}"?${changedKey(home)}`,
  };
}

/** A key that was changed in Excel is unknown wherever it is used; there is one cell to mend. */
function changedKey(home: string): string {
  return home.endsWith('.csv')
    ? ` Er det nøglen i ${home}, der er ændret, så ret den tilbage.`
    : '';
}

const names: Record<Extract<NamedThing, string>, string> = {
  project: 'Et projekt',
  organisation: 'En organisation',
  fact: 'Et enkelttal',
  goal: 'Et mål',
  category: 'En kategori',
  table: 'En tabel',
  figure: 'En figur',
  term: 'Et begreb',
  reference: 'En kilde',
  note: 'En datanote',
  key: 'En nøgle',
  'row-key': 'En rækkes nøgle',
  column: 'En kolonne',
  sign: 'En af værdierne under signs',
};

function nameOf(one: NamedThing): string {
  if (typeof one === 'string') return names[one];
  return 'keyIn' in one ? `En nøgle i kolonnen ${one.keyIn}` : `En værdi i kolonnen ${one.valueIn}`;
}
