import { type ProblemWords, quoted } from '../../problem-words.ts';

const workbook = /\.(?:xlsx?|xlsm|ods|numbers)$/i;

function unknownFileAdvice(name: string, suggestion: string | undefined): string {
  if (suggestion !== undefined) return `Giv filen navnet ${quoted(suggestion)}.`;
  if (workbook.test(name))
    return 'Gem arket som "CSV UTF-8" under tabellens navn, og slet denne fil.';
  return 'Slet filen, eller læg den uden for content/ og data/.';
}

const saveAsUtf8 = 'Gem filen som "CSV UTF-8" i Excel eller som UTF-8 i dit tekstprogram.';

/** Why the disk did not give a file, and what to do. */
const unreadable = {
  gone: {
    found: 'Filen forsvandt, mens den blev læst',
    advice:
      'Luk de programmer, der har filen åben, og kør igen. Venter den i OneDrive, så hent den først.',
  },
  'not-permitted': {
    found: 'Adgang nægtet',
    advice: 'Giv dig selv ret til at læse filen eller mappen.',
  },
  busy: {
    found: 'Et andet program holder filen',
    advice: 'Luk den i det program, og kør igen.',
  },
  disk: {
    found: 'Disken gav ikke filen',
    advice: 'Kopiér filen igen, eller hent den fra en sikkerhedskopi.',
  },
};

export const files = {
  'unknown-file': ({ name, known }: { name: string; known: readonly string[] }, near?: string) => {
    const names = known.join(', ');
    return {
      found: quoted(name),
      expected:
        known.length === 0 ? 'En fil, som rapporterne bruger' : `En af: ${names} eller en tabel`,
      advice: unknownFileAdvice(name, near),
    };
  },
  'withdrawn-file': ({ name }: { name: string }) => ({
    found: quoted(name),
    expected: 'Kun withdrawn.json, for versionen er trukket tilbage',
    advice: 'Slet filen.',
  }),
  'file-name': ({ name }: { name: string }, near?: string) => ({
    found: quoted(name),
    expected: 'Små bogstaver a-z, tal og bindestreg, højst 80 tegn',
    advice:
      near === undefined
        ? 'Giv filen eller mappen et andet navn. Skriv æ som ae, ø som oe og å som aa.'
        : `Giv den navnet ${quoted(near)}. Er den en kopi, så slet den.`,
  }),
  'version-name': ({ name }: { name: string }) => ({
    found: quoted(name),
    expected: 'Et versionsnummer, fx 1.0 eller 1.1',
    advice: 'Giv mappen versionens nummer.',
  }),
  'missing-file': ({ name }: { name: string }) => ({
    found: `Ingen ${name}`,
    expected: `Filen ${name}`,
    advice:
      'Læg filen i mappen. Versionens to mapper, i content/reports/ og i data/, skal hedde det samme.',
  }),
  'same-file-name': ({ path, first }: { path: string; first: string }) => ({
    found: quoted(path),
    expected: `Et andet navn end ${quoted(first)}`,
    advice: 'Giv den ene fil et navn, der er forskelligt i andet end store og små bogstaver.',
  }),
  'unused-file': ({ name }: { name: string }) => ({
    found: `${name}, som datapackage.yaml ikke nævner`,
    expected: 'Kun filer, der bliver brugt',
    advice: 'Skriv tabellen ind i datapackage.yaml, eller slet filen.',
  }),
  'not-a-file': ({ path }: { path: string }) => ({
    found: quoted(path),
    expected: 'En almindelig fil',
    advice: 'Slet genvejen eller mappen, og læg selve filen her.',
  }),
  'unreadable-file': ({ wrong }: { wrong: 'gone' | 'not-permitted' | 'busy' | 'disk' }) => ({
    ...unreadable[wrong],
    expected: 'En fil eller mappe, som kan læses',
  }),
  'empty-folder': ({ path }: { path: string }) => ({
    found: `${quoted(path)} uden filer`,
    expected: 'Mapper med filer, som rapporterne bruger',
    advice: 'Slet mappen, eller læg filerne i den.',
  }),
  'name-encoding': ({ name }: { name: string }) => ({
    found: `${quoted(name)}, hvor tegn i navnet ikke kan læses`,
    expected: 'Et navn i UTF-8 med små bogstaver a-z, tal og bindestreg',
    advice: 'Giv filen eller mappen et andet navn. Skriv æ som ae, ø som oe og å som aa.',
  }),
  'conflict-mark': {
    found: 'Et mærke fra git (<<<<<<<, ======= eller >>>>>>>)',
    expected: 'En fil, hvor to udgaver er flettet færdigt',
    advice: 'Vælg den rigtige af de to udgaver, og slet mærkerne.',
  },
  'encoding-normalised': ({ encoding }: { encoding: string }) => ({
    found: `Tekst gemt som ${encoding}`,
    expected: 'UTF-8',
    advice: `Filen er læst. ${saveAsUtf8}`,
  }),
  encoding: (
    given:
      | { wrong: 'undecodable' }
      | { wrong: 'other-encoding'; found: string; page?: string | undefined },
  ) => {
    switch (given.wrong) {
      case 'undecodable': {
        return { found: 'Bytes, der ikke er tekst', expected: 'Tekst i UTF-8', advice: saveAsUtf8 };
      }
      case 'other-encoding': {
        const { found, page } = given;
        return {
          found: quoted(found),
          expected: 'Tekst i UTF-8',
          advice:
            page === undefined
              ? `Det kan ikke ses, hvilket tegnsæt teksten er gemt med. ${saveAsUtf8}`
              : `Teksten ser ud til at være gemt med tegnsættet ${page}. Åbn den med det. ${saveAsUtf8}`,
        };
      }
    }
  },
  mojibake: ({ found }: { found: string }) => ({
    found: quoted(found),
    expected: 'Hele bogstaver, fx "æ", "ø" og "å"',
    advice:
      'Teksten er gemt med ét tegnsæt og læst med et andet. Åbn den oprindelige fil, og gem den som UTF-8.',
  }),
  'control-character': ({ name }: { name: string }) => ({
    found: `Et usynligt tegn, ${name}`,
    expected: 'Kun tegn, som læseren kan se',
    advice: 'Slet tegnet, eller skriv ordet igen.',
  }),
  'line-end': {
    found: 'Et linjeskift, der kun er CR',
    expected: 'CRLF eller LF',
    advice: 'Gem filen igen i Excel som "CSV UTF-8" eller i et nyere tekstprogram.',
  },
  'file-too-large': ({ size, limit }: { size: number; limit: number }) => ({
    found: `${size} bytes`,
    expected: `Højst ${limit} bytes`,
    advice: 'Del filen op, eller tag det ud, som rapporten ikke bruger.',
  }),
  'binary-file': ({ format }: { format: string }) => ({
    found: `En fil i formatet ${format}`,
    expected: 'En tekstfil',
    advice: 'Åbn filen i sit program, og gem den som "CSV UTF-8".',
  }),
  'combining-marks': ({ most }: { most: number }) => ({
    found: 'Et bogstav med en stabel af accenter',
    expected: `Højst ${most} på et bogstav`,
    advice: 'Slet dem, eller skriv ordet igen.',
  }),
  'not-normalised': ({ found }: { found: string }) => ({
    found: `${quoted(found)} skrevet af flere tegn`,
    expected: 'Ét tegn for hvert bogstav (NFC)',
    advice: 'Teksten er læst som NFC. Du behøver ikke gøre noget.',
  }),
  'logo-unsafe': ({ part }: { part: string }) => ({
    found: quoted(part),
    expected:
      'Et logo, der kun tegner: ingen scripts, hændelser, billeder eller henvisninger udefra',
    advice: 'Fjern det i tegneprogrammet, eller gem logoet som »plain SVG« eller PNG.',
  }),
  'logo-font': {
    found: 'En skrifttype, som ligger i logoet',
    expected: 'Bogstaver, der er tegnet som kurver',
    advice:
      'Skrifttypen er ikke taget med, så teksten bliver vist med en anden. Lav teksten om til kurver i tegneprogrammet, og gem logoet igen.',
  },
  'logo-unreadable': {
    found: 'Intet billede med en størrelse',
    expected: 'En SVG med width og height eller viewBox, eller en PNG',
    advice: 'Gem logoet igen i et tegneprogram.',
  },
  'missing-logo': ({ name }: { name: string }) => ({
    found: `Ingen ${quoted(name)}`,
    expected: `Filen content/${name}`,
    advice: 'Læg filen ved siden af site.yaml, eller fjern logo.',
  }),
  'unused-logo': ({ name }: { name: string }) => ({
    found: `${name}, som site.yaml ikke nævner`,
    expected: 'Kun filer, der bliver brugt',
    advice: 'Nævn filen under logo i site.yaml, eller slet den.',
  }),
} satisfies ProblemWords;
