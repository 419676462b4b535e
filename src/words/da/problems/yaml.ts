import { type ProblemWords, quoted, type FoundValue, type Size } from '../../problem-words.ts';

const advice: Record<string, string> = {
  BAD_INDENT: 'Ret indrykningen: to mellemrum for hvert trin.',
  MULTILINE_IMPLICIT_KEY:
    'Linjen er rykket længere ind end den før. Er den en oplysning for sig, så ryk den ud. Hører den til teksten før, så sæt anførselstegn om hele teksten.',
  TAB_AS_INDENT: 'Ryk ind med mellemrum, ikke med TAB.',
  BAD_DQ_ESCAPE: 'Skriv \\ som \\\\, eller brug apostroffer om teksten.',
  MISSING_CHAR: 'Afslut teksten, listen eller { … } med det tegn, der mangler.',
  BLOCK_AS_IMPLICIT_KEY:
    'Der står ": " to gange på linjen. Er det to oplysninger, så skriv dem på hver sin linje. Hører kolonet til teksten, så sæt anførselstegn om den.',
  MULTIPLE_DOCS: 'Slet linjen med ---.',
  BAD_DIRECTIVE: 'Slet linjen, der begynder med %.',
  NON_STRING_KEY: 'Brug et navn som nøgle.',
};

const generalAdvice = 'Se efter kolon, anførselstegn og indrykning her og på linjen før.';

const expected: Record<string, string> = {
  BAD_INDENT: 'Linjer, der er rykket lige langt ind',
  MULTILINE_IMPLICIT_KEY: 'Linjer, der er rykket lige langt ind',
  TAB_AS_INDENT: 'Mellemrum først på linjen',
  MISSING_CHAR: 'Et tegn, der slutter det, som begynder her',
};

const oneOnEachLine = '"navn: værdi" på hver linje';

export const yaml = {
  'yaml-syntax': ({ code, line }: { code: string; line: string }) => ({
    found: line.trim() === '' ? 'En tom linje' : quoted(line.trim()),
    expected: expected[code] ?? oneOnEachLine,
    advice: advice[code] ?? generalAdvice,
  }),
  'yaml-empty': {
    found: 'En fil uden indhold',
    expected: 'YAML',
    advice: 'Skriv indholdet, eller slet filen.',
  },
  'comment-behind-text': ({ comment }: { comment: string }) => ({
    found: `${quoted(comment)}, som ikke kommer med`,
    expected: 'En tekst uden noget bag ved',
    advice:
      'Hører det til teksten, så sæt anførselstegn om hele teksten. Er det en kommentar, så skriv den på en linje for sig.',
  }),
  'yaml-alias': {
    found: 'Et anker eller en henvisning (&, * eller <<)',
    expected: 'Værdier skrevet ud',
    advice: 'Skriv værdien igen, eller sæt anførselstegn om teksten.',
  },
  'yaml-tag': ({ name }: { name: string }) => ({
    found: quoted(name),
    expected: 'Værdier uden YAML-tags',
    advice: 'Slet det, der begynder med !, eller sæt anførselstegn om teksten.',
  }),
  'yaml-nesting': ({ most }: { most: number }) => ({
    found: 'Lister i lister i lister',
    expected: `Højst ${most} trin`,
    advice: 'Se i dokumentationen, hvordan filen skal se ud.',
  }),
  'yaml-duplicate-key': ({ key }: { key: string }) => ({
    found: `${quoted(key)} for anden gang`,
    expected: 'Hver nøgle én gang',
    advice: 'Slet den ene, eller giv den et andet navn.',
  }),
  'unknown-key': ({ key, known }: { key: string; known: string[] }, near?: string) => {
    const names = known.join(', ');
    return {
      found: quoted(key),
      expected: known.length === 0 ? 'En kendt nøgle' : `En af: ${names}`,
      advice:
        near === undefined
          ? 'Slet linjen, eller ret nøglen.'
          : `Ret nøglen. Mente du ${quoted(near)}?`,
    };
  },
  'missing-key': ({ key, inside }: { key: string; inside: string }) => {
    const where = inside === '' ? '' : ` i ${quoted(inside)}`;
    return {
      found: `Ingen ${quoted(key)}${where}`,
      expected: `Nøglen ${quoted(key)}`,
      advice: `Skriv ${key}: og værdien.`,
    };
  },
  'not-allowed-value': (
    { found, allowed }: { found: string; allowed: string[] },
    near?: string,
  ) => {
    const names = allowed.join(', ');
    return {
      found: quoted(found),
      expected: `En af: ${names}`,
      advice: near === undefined ? 'Ret værdien.' : `Ret værdien. Mente du ${quoted(near)}?`,
    };
  },
  'wrong-type': ({
    found,
    expected: type,
  }: {
    found: FoundValue;
    expected: ExpectedType | readonly string[];
  }) => ({
    found: valueOf(found),
    expected: typeof type === 'string' ? typeNames[type] : type.join(', '),
    advice: 'Ret værdien. Et tal, der er en kode, skal have anførselstegn.',
  }),
  'wrong-form': ({
    found,
    ...wanted
  }: { found: FoundValue } & ({ form: string } | { size: Size })) => ({
    found: valueOf(found),
    expected: 'form' in wanted ? (forms[wanted.form] ?? 'Noget andet') : sizeOf(wanted.size),
    advice: 'Ret værdien.',
  }),
} satisfies ProblemWords;

export type ExpectedType = 'text' | 'number' | 'integer' | 'boolean' | 'list' | 'keys';

const typeNames: Record<ExpectedType, string> = {
  text: 'En tekst',
  number: 'Et tal',
  integer: 'Et helt tal',
  boolean: 'true eller false',
  list: 'En liste',
  keys: 'Nøgler med værdier',
};

function valueOf(found: FoundValue): string {
  switch (found.is) {
    case 'nothing':
      return 'Ingenting';
    case 'keys':
      return typeNames.keys;
    case 'list':
      return `En liste med ${found.length}`;
    case 'text':
      return quoted(found.text);
    case 'bare':
      return `${found.text} uden anførselstegn`;
  }
}

function sizeOf({ bound, of, number }: Size): string {
  const size = `${bound === 'least' ? 'Mindst' : 'Højst'} ${number}`;
  return { list: `${size} i listen`, text: `${size} tegn`, number: size }[of];
}

/** What the schemas of `src/domain` call the forms of their texts. */
const forms: Record<string, string> = {
  identifier: 'Små bogstaver a-z, tal og bindestreg, højst 80 tegn, fx ny-start-2021',
  date: 'En dato skrevet som 2021, 2021-12 eller 2021-12-31',
  day: 'En dag skrevet som 2027-11-22',
  'changed-place':
    'Et sted, der er ændret: tabel/række/kolonne, goal:<id>, finding:<id>, recommendation:<id>, figure:<id>, note:<id>, reference:<id>, section:<id>, footnote:<id>, metadata:<felt>, rule eller opening (teksten før den første overskrift)',
  address: 'En adresse, der begynder med https://',
  colour: 'En farve med små bogstaver, fx "#0b5a60"',
  email: 'En mailadresse',
  code: 'Fire cifre i anførselstegn, fx "0530"',
  year: 'Et årstal i anførselstegn, fx "2021"',
  translated: 'En tekst på mindst ét sprog, fx { da: … }',
  languages: 'Hvert sprog én gang, fx [da, en]',
  'column-name': 'Små bogstaver a-z, tal og _, fx antal_unge',
};
