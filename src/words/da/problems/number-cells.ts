import { type DecimalMark, quoted } from '../../problem-words.ts';

const markNames: Record<DecimalMark, string> = { ',': 'decimalkomma', '.': 'decimalpunktum' };

const samples: Record<DecimalMark, string> = { ',': '1404 eller 3,5', '.': '1404 eller 3.5' };

function numberWith(mark: DecimalMark): string {
  return `Et tal med ${markNames[mark]}, fx ${samples[mark]}`;
}

const justNumber = 'Et tal';

/** What a cell holds in place of a number that can be read. */
export const numberCells = {
  'not-a-number': ({ text, mark }: { text: string; mark: DecimalMark }) => ({
    found: quoted(text),
    expected: numberWith(mark),
    advice:
      'Skriv tallet alene. Enheden hører til i datapackage.yaml og en bemærkning i sin egen kolonne.',
  }),
  'ambiguous-number': ({ text, bare }: { text: string; bare: string }) => {
    const joined = bare.replace(/[.,]/, '');
    return {
      found: quoted(text),
      expected: 'Et tal med én betydning',
      advice: `Skriv ${joined} uden punktum eller komma, eller skriv decimalChar ved kolonnen i datapackage.yaml.`,
    };
  },
  'decimal-mark': ({ text, mark }: { text: string; mark: DecimalMark }, near?: string) => ({
    found: quoted(text),
    expected: numberWith(mark),
    advice: `Skriv ${near}, eller skriv decimalChar ved kolonnen i datapackage.yaml.`,
  }),
  'digit-groups': ({ text, mark }: { text: string; mark: DecimalMark }) => ({
    found: quoted(text),
    expected: numberWith(mark),
    advice: 'Skriv tallet uden tusindtalsskilletegn og med højst ét decimaltegn.',
  }),
  exponent: ({ text }: { text: string }) => ({
    found: quoted(text),
    expected: 'Et tal med alle cifre',
    advice: 'Excel har forkortet tallet. Giv cellen formatet Tal, og gem igen.',
  }),
  'letter-in-number': ({ text }: { text: string }) => ({
    found: quoted(text),
    expected: 'Kun cifre',
    advice: 'Bogstavet O står i stedet for 0. Ret det.',
  }),
  'foreign-digits': ({ text }: { text: string }) => ({
    found: quoted(text),
    expected: 'Cifrene 0-9',
    advice: 'Skriv tallet med almindelige cifre.',
  }),
  'percent-sign': ({ text }: { text: string }) => ({
    found: quoted(text),
    expected: justNumber,
    advice: 'Slet tegnet, eller giv kolonnen unit: percent i datapackage.yaml.',
  }),
  'leading-zero': ({ text }: { text: string }) => ({
    found: quoted(text),
    expected: justNumber,
    advice:
      'Slet nullet. Er det en kode og ikke et tal, så giv kolonnen type: string i datapackage.yaml.',
  }),
  'too-many-digits': ({ text, most }: { text: string; most: number }) => ({
    found: quoted(text),
    expected: `Højst ${most} cifre`,
    advice: 'Afrund tallet. Er det en kode, så giv kolonnen type: string i datapackage.yaml.',
  }),
  'not-an-integer': ({ text }: { text: string }) => ({
    found: quoted(text),
    expected: 'Et helt tal',
    advice: 'Skriv et helt tal, eller giv kolonnen type: number i datapackage.yaml.',
  }),
  'grouped-number': ({ text, value }: { text: string; value: number }) => ({
    found: quoted(text),
    expected: `${value}`,
    advice: `Læst som ${value}: punktum eller mellemrum deler tusinder. Skriv ${value}, så ingen er i tvivl.`,
  }),
};
