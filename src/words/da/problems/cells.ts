import { type ProblemWords, type Said, either, quoted } from '../../problem-words.ts';

const correct = 'Ret værdien.';

export const cells = {
  'empty-cell': {
    found: 'En tom celle',
    expected: 'En værdi eller et tegn for, hvorfor den mangler',
    advice:
      'Udfyld cellen, eller giv den tomme celle en betydning under missingValues i datapackage.yaml.',
  },
  'required-cell': ({ text, title }: { text: string; title: string }) => ({
    found: text === '' ? 'En tom celle' : quoted(text),
    expected: `En værdi i "${title}" i hver række`,
    advice: 'Udfyld cellen.',
  }),
  'absence-symbol': ({ text, symbols }: { text: string; symbols: readonly string[] }) => {
    const known = symbols.map((symbol) => `"${symbol}"`).join(', ');
    return {
      found: quoted(text),
      expected: `En værdi eller et tegn for, hvorfor den mangler: ${known}`,
      advice: 'Skriv det tegn, der passer.',
    };
  },
  'space-trimmed': ({ text }: { text: string }) => ({
    found: `Mellemrum før eller efter ${quoted(text)}`,
    expected: 'Tekst uden mellemrum i enderne',
    advice: 'Mellemrummet er ikke læst med. Du kan slette det.',
  }),
  formula: ({ text }: { text: string }) => ({
    found: quoted(text),
    expected: 'Tekst, som et regneark ikke læser som en formel',
    advice: 'Begynd teksten med et bogstav eller et tal, ikke med = + - @ | eller %.',
  }),
  'excel-error': ({ text }: { text: string }) => ({
    found: quoted(text),
    expected: 'En værdi',
    advice: 'Cellen viser en fejl i Excel. Ret formlen eller kolonnens bredde, og gem igen.',
  }),
  'excel-date': ({ text }: { text: string }) => ({
    found: quoted(text),
    expected: 'Det, der stod, før Excel gjorde det til en dato',
    advice: 'Giv kolonnen formatet Tekst i Excel, og skriv værdien igen, fx 1-2.',
  }),
  'not-a-category': (
    { text, choices }: { text: string; choices: readonly string[] },
    near?: string,
  ) => {
    return {
      found: quoted(text),
      expected: `En af: ${choices.join(', ')}`,
      advice: near === undefined ? correct : `Ret værdien. Mente du ${quoted(near)}?`,
    };
  },
  'not-a-boolean': ({
    text,
    trueValues,
    falseValues,
  }: {
    text: string;
    trueValues: readonly string[];
    falseValues: readonly string[];
  }) => {
    const values = [...trueValues, ...falseValues].join(', ');
    return {
      found: quoted(text),
      expected: `En af: ${values}`,
      advice:
        'Ret værdien, eller skriv ordet under trueValues eller falseValues i datapackage.yaml.',
    };
  },
  'not-a-range': ({ text }: { text: string }) => ({
    found: quoted(text),
    expected: 'Et laveste og et højeste tal, fx 80-90, eller 65+',
    advice: correct,
  }),
  'not-a-list': ({ text }: { text: string }) => ({
    found: quoted(text),
    expected: 'Flere værdier, hver én gang, med kolonnens delimiter imellem',
    advice: 'Slet tomme og gentagne værdier. Ingen af dem må indeholde semikolon.',
  }),
  'not-a-web-address': ({ text }: { text: string }) => ({
    found: quoted(text),
    expected: 'En webadresse, fx https://www.dst.dk/da',
    advice: 'Skriv hele adressen, uden brugernavn og adgangskode.',
  }),
  'plain-http': ({ text }: { text: string }) => ({
    found: quoted(text),
    expected: 'En adresse, der begynder med https://',
    advice: 'Se, om adressen også findes med https, og skriv i så fald den.',
  }),
  'excel-serial-date': ({ text }: { text: string }, near?: string) => ({
    found: quoted(text),
    expected: 'En dato skrevet som 2021-12-31',
    advice: `Excel viser datoen som et antal dage; det kan være ${near}. Giv kolonnen formatet Tekst, og skriv datoen.`,
  }),
  'not-unique': ({ text }: { text: string }) => ({
    found: `${quoted(text)} for anden gang`,
    expected: 'Hver værdi én gang i kolonnen',
    advice: 'Ret den ene af de to.',
  }),
  'repeated-key': ({ key }: { key: string }) => ({
    found: `Nøglen ${quoted(key)} for anden gang`,
    expected: 'En nøgle for hver række',
    advice: 'Giv den ene række en anden nøgle, eller slet den, hvis det er den samme række.',
  }),
  'row-key': ({ key }: { key: string }) => ({
    found: quoted(key),
    expected: 'Bogstaverne a-z, tal, - og _ uden mellemrum, højst 80 tegn',
    advice: 'Ret nøglen. Skriv æ som ae, ø som oe og å som aa.',
  }),
  'not-a-date': (
    { text, samples }: { text: string; samples: readonly string[] },
    near?: string,
  ) => ({
    found: quoted(text),
    expected: `Skrevet som ${either(samples, 'eller')}`,
    advice:
      near === undefined
        ? 'Skriv året først, så måneden, så dagen.'
        : `Skriv ${near}, hvis det er den, du mener.`,
  }),
  range: ({ text, minimum, maximum }: Range) => ({
    found: quoted(text),
    expected: `En værdi på ${[
      ...(minimum === undefined ? [] : [`mindst ${minimum}`]),
      ...(maximum === undefined ? [] : [`højst ${maximum}`]),
    ].join(' og ')}`,
    advice: correct,
  }),
  'fact-reference': ({ wrong, written, unit = '' }: FactReference) => ({
    found: wrong === 'other-unit' ? `En anden enhed end ${written}` : quoted(written),
    ...factReferences(unit)[wrong],
  }),
} satisfies ProblemWords;

/** What is wrong with a fact that points at a cell. */
interface FactReference {
  wrong: 'form' | 'circle' | 'not-a-number' | 'no-qualifier' | 'other-unit' | 'lacking';
  written: string;
  unit?: string;
}

function factReferences(unit: string): Record<FactReference['wrong'], Omit<Said, 'found'>> {
  return {
    form: {
      expected: 'En celles adresse i {…}, fx {results/job/value}',
      advice: 'Ret adressen, eller skriv tallet.',
    },
    circle: {
      expected: 'En adresse, der ender ved et tal',
      advice: 'Skriv tallet i ét af de enkelttal, der peger på hinanden.',
    },
    'not-a-number': {
      expected: 'Adressen på en celle med et tal',
      advice: 'Ret adressen, eller skriv tallet.',
    },
    'no-qualifier': {
      expected:
        'En kolonne qualifier i facts.csv, for cellen har et forbehold (»ca.«, »mindst«, »højst«)',
      advice: 'Tilføj kolonnen qualifier, og lad den stå tom.',
    },
    'other-unit': {
      expected: `${unit}, eller en tom celle`,
      advice: 'Slet enheden: den følger med tallet.',
    },
    lacking: {
      expected: 'En celle, der har både enhed og kilde',
      advice: 'Skriv det, som cellen ikke har, i enkelttallets egen række.',
    },
  };
}

interface Range {
  text: string;
  minimum: number | string | undefined;
  maximum: number | string | undefined;
}
