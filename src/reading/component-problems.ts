import type { PropertyRule } from '../domain/narrative-components.ts';
import { quote, quoted, refusal, type Message, type Words } from './message.ts';

const aText: Words = ['En tekst', 'A text'];

/** What a property must be, by its kind. */
const expected: Readonly<Record<Exclude<PropertyRule['kind'], 'choice'>, Words>> = {
  words: aText,
  category: aText,
  recipients: aText,
  id: ['Et id, fx moeder-2021', 'An id, such as moeder-2021'],
  key: ['En rækkes nøgle, fx startede', "A row's key, such as startede"],
  anchor: ['En rækkes nøgle, fx startede', "A row's key, such as startede"],
  keys: ['Nøgler delt af ét mellemrum', 'Keys with one space between them'],
  cell: ['En celles adresse, fx status/fgu/antal', "A cell's address, such as status/fgu/antal"],
  digit: ['Et ciffer fra 0 til 3', 'A digit from 0 to 3'],
};

function expectedOf({ kind, choices = [] }: PropertyRule): Words {
  if (kind !== 'choice') return expected[kind];
  return [`En af: ${choices.join(', ')}`, `One of: ${choices.join(', ')}`];
}

export function unknownComponent(
  name: string,
  nearest: string | undefined,
  known: string[],
): Message {
  const names = known.join(', ');
  return refusal(
    'unknown-component',
    quote(`<${name}>`),
    [`En af: ${names}`, `One of: ${names}`],
    nearest === undefined
      ? ['Slet komponenten, eller ret navnet.', 'Delete the component, or correct its name.']
      : [
          `Ret navnet. Mente du ${quoted(`<${nearest}>`)}?`,
          `Correct the name. Did you mean ${quoted(`<${nearest}>`)}?`,
        ],
    nearest,
  );
}

export function componentInText(name: string): Message {
  return refusal(
    'component-place',
    [`<${name}> inde i en tekst`, `<${name}> inside a text`],
    [`<${name}> på sine egne linjer`, `<${name}> on lines of its own`],
    [
      'Sæt en tom linje før og efter komponenten.',
      'Put an empty line before and after the component.',
    ],
  );
}

export function componentContent(name: string): Message {
  return refusal(
    'component-content',
    [`Tekst inde i <${name}>`, `Text inside <${name}>`],
    [`<${name} … />`, `<${name} … />`],
    [
      'Flyt teksten ud af komponenten, og luk den med />.',
      'Move the text out of the component and close it with />.',
    ],
  );
}

export function emptyComponent(name: string): Message {
  return refusal(
    'component-content',
    [`Intet inde i <${name}>`, `Nothing inside <${name}>`],
    [`Tekst mellem <${name}> og </${name}>`, `Text between <${name}> and </${name}>`],
    ['Skriv teksten, eller slet komponenten.', 'Write the text, or delete the component.'],
  );
}

export function unknownProperty(
  name: string,
  component: string,
  nearest: string | undefined,
  known: string[],
): Message {
  const names = known.join(', ');
  return refusal(
    'unknown-property',
    quote(name),
    known.length === 0
      ? [`<${component}> uden egenskaber`, `<${component}> without properties`]
      : [`En af: ${names}`, `One of: ${names}`],
    nearest === undefined
      ? ['Slet egenskaben.', 'Delete the property.']
      : [
          `Ret navnet. Mente du ${quoted(nearest)}?`,
          `Correct the name. Did you mean ${quoted(nearest)}?`,
        ],
    nearest,
  );
}

export function missingProperty(name: string, component: string, rule: PropertyRule): Message {
  return refusal(
    'missing-property',
    [`<${component}> uden ${name}`, `<${component}> without ${name}`],
    expectedOf(rule),
    [`Skriv ${name}="…".`, `Write ${name}="…".`],
  );
}

export function repeatedProperty(name: string): Message {
  return refusal(
    'repeated-property',
    [`${quoted(name)} for anden gang`, `${quoted(name)} for the second time`],
    ['Hver egenskab én gang', 'Each property once'],
    ['Slet den ene.', 'Delete one of them.'],
  );
}

export function propertyValue(
  text: string,
  rule: PropertyRule,
  nearest: string | undefined,
): Message {
  return refusal(
    'property-value',
    text === '' ? ['Ingen værdi', 'No value'] : quote(text),
    expectedOf(rule),
    nearest === undefined
      ? ['Ret værdien.', 'Correct the value.']
      : [
          `Ret værdien. Mente du ${quoted(nearest)}?`,
          `Correct the value. Did you mean ${quoted(nearest)}?`,
        ],
    nearest,
  );
}

export function propertyQuotes(name: string): Message {
  return refusal(
    'property-quotes',
    [
      `${name} uden lige, dobbelte anførselstegn`,
      `${name} without straight, double quotation marks`,
    ],
    [`${name}="…"`, `${name}="…"`],
    [
      'Skriv tegnet " på begge sider af værdien.',
      'Write the character " on both sides of the value.',
    ],
  );
}

export function unclosedComponent(tag: string): Message {
  const isEnd = tag.startsWith('</');
  const name = tag.replace(/[<>/\s]/g, '');
  return refusal(
    'unclosed-component',
    quote(tag),
    isEnd
      ? [`<${name} …> længere oppe`, `<${name} …> further up`]
      : [`</${name}> længere nede`, `</${name}> further down`],
    isEnd
      ? ['Ret navnet, eller slet mærket.', 'Correct the name, or delete the tag.']
      : [
          `Skriv </${name}> efter teksten. Har komponenten ingen tekst, så luk den med />.`,
          `Write </${name}> after the text. If the component has no text, close it with />.`,
        ],
  );
}
