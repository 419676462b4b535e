import type { PropertyRule } from '../../../domain/narrative-components.ts';
import { type ProblemWords, quoted } from '../../problem-words.ts';

const aText = 'En tekst';

const expected: Record<Exclude<PropertyRule['kind'], 'choice'>, string> = {
  words: aText,
  category: aText,
  recipients: aText,
  id: 'Et id, fx moeder-2021',
  key: 'En rækkes nøgle, fx startede',
  anchor: 'En rækkes nøgle, fx startede',
  keys: 'Nøgler delt af ét mellemrum',
  cell: 'En celles adresse, fx status/fgu/antal',
  claim: 'En sammenligning, fx facts/nu > facts/foer',
  digit: 'Et ciffer fra 0 til 3',
};

function expectedOf({ kind, choices = [] }: ExpectedProperty): string {
  if (kind !== 'choice') return expected[kind];
  return `En af: ${choices.join(', ')}`;
}

export const components = {
  'unknown-component': ({ name, known }: { name: string; known: string[] }, near?: string) => {
    const names = known.join(', ');
    return {
      found: quoted(`<${name}>`),
      expected: `En af: ${names}`,
      advice:
        near === undefined
          ? 'Slet komponenten, eller ret navnet.'
          : `Ret navnet. Mente du ${quoted(`<${near}>`)}?`,
    };
  },
  'component-place': ({ name }: { name: string }) => ({
    found: `<${name}> inde i en tekst`,
    expected: `<${name}> på sine egne linjer`,
    advice: 'Sæt en tom linje før og efter komponenten.',
  }),
  'component-content': (
    given:
      { wrong: 'component-content'; name: string } | { wrong: 'empty-component'; name: string },
  ) => {
    switch (given.wrong) {
      case 'component-content': {
        const { name } = given;
        return {
          found: `Tekst inde i <${name}>`,
          expected: `<${name} … />`,
          advice: 'Flyt teksten ud af komponenten, og luk den med />.',
        };
      }
      case 'empty-component': {
        const { name } = given;
        return {
          found: `Intet inde i <${name}>`,
          expected: `Tekst mellem <${name}> og </${name}>`,
          advice: 'Skriv teksten, eller slet komponenten.',
        };
      }
    }
  },
  'unknown-property': (
    { name, component, known }: { name: string; component: string; known: string[] },
    near?: string,
  ) => {
    const names = known.join(', ');
    return {
      found: quoted(name),
      expected: known.length === 0 ? `<${component}> uden egenskaber` : `En af: ${names}`,
      advice: near === undefined ? 'Slet egenskaben.' : `Ret navnet. Mente du ${quoted(near)}?`,
    };
  },
  'repeated-property': ({ name }: { name: string }) => ({
    found: `${quoted(name)} for anden gang`,
    expected: 'Hver egenskab én gang',
    advice: 'Slet den ene.',
  }),
  'property-quotes': ({ name }: { name: string }) => ({
    found: `${name} uden lige, dobbelte anførselstegn`,
    expected: `${name}="…"`,
    advice: 'Skriv tegnet " på begge sider af værdien.',
  }),
  'unclosed-component': ({ tag }: { tag: string }) => {
    const isEnd = tag.startsWith('</');
    const name = tag.replace(/[<>/\s]/g, '');
    return {
      found: quoted(tag),
      expected: isEnd ? `<${name} …> længere oppe` : `</${name}> længere nede`,
      advice: isEnd
        ? 'Ret navnet, eller slet mærket.'
        : `Skriv </${name}> efter teksten. Har komponenten ingen tekst, så luk den med />.`,
    };
  },
  'missing-property': ({
    name,
    component,
    rule,
  }: {
    name: string;
    component: string;
    rule: ExpectedProperty;
  }) => ({
    found: `<${component}> uden ${name}`,
    expected: expectedOf(rule),
    advice: `Skriv ${name}="…".`,
  }),
  'property-value': ({ text, rule }: { text: string; rule: ExpectedProperty }, near?: string) => ({
    found: text === '' ? 'Ingen værdi' : quoted(text),
    expected: expectedOf(rule),
    advice: near === undefined ? 'Ret værdien.' : `Ret værdien. Mente du ${quoted(near)}?`,
  }),
} satisfies ProblemWords;

/** What a property must be. */
type ExpectedProperty = Pick<PropertyRule, 'kind'> & { choices?: readonly string[] | undefined };
