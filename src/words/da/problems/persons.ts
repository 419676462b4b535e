import type { ProblemWords } from '../../problem-words.ts';

const nobody = 'Ingen oplysninger om enkeltpersoner';
const noContact = 'Ingen kontaktoplysninger';

/** What says something of a single person. The number or the address itself is never repeated. */
export const persons = {
  'person-number': {
    found: 'Et CPR-nummer',
    expected: nobody,
    advice:
      'Slet nummeret med det samme. Er filen allerede delt, så kontakt jeres databeskyttelsesrådgiver.',
  },
  'person-number-like': {
    found: 'Et tal, der ligner et CPR-nummer',
    expected: nobody,
    advice: 'Se efter. Er det et CPR-nummer, så slet det. Ellers skriv tallet på en anden måde.',
  },
  email: {
    found: 'En e-mailadresse',
    expected: noContact,
    advice: 'Slet adressen. Henvis til en organisation i stedet for en person.',
  },
  telephone: {
    found: 'Et telefonnummer',
    expected: noContact,
    advice: 'Slet nummeret. Er det ikke et telefonnummer, så skriv det på en anden måde.',
  },
  'telephone-like': {
    found: 'Otte cifre, der kan være et telefonnummer',
    expected: noContact,
    advice: 'Se efter. Er det et telefonnummer, så slet det. Ellers skriv foran, hvad tallet er.',
  },
  address: {
    found: 'En adresse med vej, husnummer og postnummer eller etage',
    expected: noContact,
    advice: 'Slet adressen. Nævn kommunen eller byen i stedet.',
  },
  'birth-date': {
    found: 'En fødselsdag for én person',
    expected: nobody,
    advice: 'Slet datoen. Skriv en aldersgruppe eller et antal i stedet.',
  },
  'person-column': ({ name, title, about }: PersonColumn) => ({
    found: `Kolonnen "${name}" (${title}) ${about === 'birth' ? 'til fødselsdage' : 'til oplysninger om personer'}`,
    expected: 'Kolonner om grupper',
    advice: 'Slet kolonnen. Læg tallene sammen for grupper, før filen kommer herind.',
  }),
  microdata: ({ columns }: { columns: readonly string[] }) => ({
    found: `En tabel, hvor hver række ligner én person (${columns.join(', ')})`,
    expected: 'Antal i grupper',
    advice:
      'Tæl personerne op i grupper, og skriv antallet i en kolonne med unit: persons. Slet tabellen med enkeltpersoner.',
  }),
} satisfies ProblemWords;

interface PersonColumn {
  name: string;
  title: string;
  about: 'birth' | 'person';
}
