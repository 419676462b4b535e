import type { PropertyRule } from '../../../domain/narrative-components.ts';
import type { components as danish } from '../../da/problems/components.ts';
import { type InAnyLanguage, quoted } from '../../problem-words.ts';

const aText = 'A text';

const expected: Record<Exclude<PropertyRule['kind'], 'choice'>, string> = {
  words: aText,
  category: aText,
  recipients: aText,
  id: 'An id, such as moeder-2021',
  key: "A row's key, such as startede",
  anchor: "A row's key, such as startede",
  keys: 'Keys with one space between them',
  claim: 'A comparison, such as facts/now > facts/before',
  cell: "A cell's address, such as status/fgu/antal",
  digit: 'A digit from 0 to 3',
};

function expectedOf({
  kind,
  choices = [],
}: Pick<PropertyRule, 'kind'> & { choices?: readonly string[] | undefined }): string {
  if (kind !== 'choice') return expected[kind];
  return `One of: ${choices.join(', ')}`;
}

export const components: InAnyLanguage<typeof danish> = {
  'unknown-component': ({ name, known }, near) => {
    const names = known.join(', ');
    return {
      found: quoted(`<${name}>`),
      expected: `One of: ${names}`,
      advice:
        near === undefined
          ? 'Delete the component, or correct its name.'
          : `Correct the name. Did you mean ${quoted(`<${near}>`)}?`,
    };
  },
  'component-place': ({ name }) => ({
    found: `<${name}> inside a text`,
    expected: `<${name}> on lines of its own`,
    advice: 'Put an empty line before and after the component.',
  }),
  'component-content': (given) => {
    switch (given.wrong) {
      case 'component-content': {
        const { name } = given;
        return {
          found: `Text inside <${name}>`,
          expected: `<${name} … />`,
          advice: 'Move the text out of the component and close it with />.',
        };
      }
      case 'empty-component': {
        const { name } = given;
        return {
          found: `Nothing inside <${name}>`,
          expected: `Text between <${name}> and </${name}>`,
          advice: 'Write the text, or delete the component.',
        };
      }
    }
  },
  'unknown-property': ({ name, component, known }, near) => {
    const names = known.join(', ');
    return {
      found: quoted(name),
      expected: known.length === 0 ? `<${component}> without properties` : `One of: ${names}`,
      advice:
        near === undefined
          ? 'Delete the property.'
          : `Correct the name. Did you mean ${quoted(near)}?`,
    };
  },
  'repeated-property': ({ name }) => ({
    found: `${quoted(name)} for the second time`,
    expected: 'Each property once',
    advice: 'Delete one of them.',
  }),
  'property-quotes': ({ name }) => ({
    found: `${name} without straight, double quotation marks`,
    expected: `${name}="…"`,
    advice: 'Write the character " on both sides of the value.',
  }),
  'unclosed-component': ({ tag }) => {
    const isEnd = tag.startsWith('</');
    const name = tag.replace(/[<>/\s]/g, '');
    return {
      found: quoted(tag),
      expected: isEnd ? `<${name} …> further up` : `</${name}> further down`,
      advice: isEnd
        ? 'Correct the name, or delete the tag.'
        : `Write </${name}> after the text. If the component has no text, close it with />.`,
    };
  },
  'missing-property': ({ name, component, rule }) => ({
    found: `<${component}> without ${name}`,
    expected: expectedOf(rule),
    advice: `Write ${name}="…".`,
  }),
  'property-value': ({ text, rule }, near) => ({
    found: text === '' ? 'No value' : quoted(text),
    expected: expectedOf(rule),
    advice:
      near === undefined
        ? 'Correct the value.'
        : `Correct the value. Did you mean ${quoted(near)}?`,
  }),
};
