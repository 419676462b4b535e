import type { yaml as danish } from '../../da/problems/yaml.ts';
import { type InAnyLanguage, quoted, type FoundValue, type Size } from '../../problem-words.ts';

const advice: Record<string, string> = {
  BAD_INDENT: 'Correct the indentation: two spaces for each step.',
  MULTILINE_IMPLICIT_KEY:
    'The line is indented further than the one before. If it is a piece of information of its own, move it out. If it belongs to the text before, put quotation marks around the whole text.',
  TAB_AS_INDENT: 'Indent with spaces, not with TAB.',
  BAD_DQ_ESCAPE: 'Write \\ as \\\\, or put single quotes around the text.',
  MISSING_CHAR: 'End the text, the list or { … } with the missing character.',
  BLOCK_AS_IMPLICIT_KEY:
    'There are two ": " on the line. If they are two pieces of information, write each on a line of its own. If the colon is part of the text, put quotation marks around it.',
  MULTIPLE_DOCS: 'Delete the line with ---.',
  BAD_DIRECTIVE: 'Delete the line that begins with %.',
  NON_STRING_KEY: 'Use a name as the key.',
};

const generalAdvice =
  'Look at colons, quotation marks and indentation here and on the line before.';

const expected: Record<string, string> = {
  BAD_INDENT: 'Lines that are indented alike',
  MULTILINE_IMPLICIT_KEY: 'Lines that are indented alike',
  TAB_AS_INDENT: 'Spaces at the start of the line',
  MISSING_CHAR: 'A character that ends what begins here',
};

const oneOnEachLine = '"name: value" on each line';

export const yaml: InAnyLanguage<typeof danish> = {
  'yaml-syntax': ({ code, line }) => ({
    found: line.trim() === '' ? 'An empty line' : quoted(line.trim()),
    expected: expected[code] ?? oneOnEachLine,
    advice: advice[code] ?? generalAdvice,
  }),
  'yaml-empty': {
    found: 'A file without content',
    expected: 'YAML',
    advice: 'Write the content, or delete the file.',
  },
  'comment-behind-text': ({ comment }) => ({
    found: `${quoted(comment)}, which is left out`,
    expected: 'A text with nothing behind it',
    advice:
      'If it belongs to the text, put the whole text in quotation marks. If it is a comment, write it on a line of its own.',
  }),
  'yaml-alias': {
    found: 'An anchor or an alias (&, * or <<)',
    expected: 'Values written out',
    advice: 'Write the value again, or put quotation marks around the text.',
  },
  'yaml-tag': ({ name }) => ({
    found: quoted(name),
    expected: 'Values without YAML tags',
    advice: 'Delete what begins with !, or put quotation marks around the text.',
  }),
  'yaml-nesting': ({ most }) => ({
    found: 'Lists in lists in lists',
    expected: `At most ${most} levels`,
    advice: 'See in the documentation what the file should look like.',
  }),
  'yaml-duplicate-key': ({ key }) => ({
    found: `${quoted(key)} for the second time`,
    expected: 'Each key once',
    advice: 'Delete one of them, or give it another name.',
  }),
  'unknown-key': ({ key, known }, near) => {
    const names = known.join(', ');
    return {
      found: quoted(key),
      expected: known.length === 0 ? 'A known key' : `One of: ${names}`,
      advice:
        near === undefined
          ? 'Delete the line, or correct the key.'
          : `Correct the key. Did you mean ${quoted(near)}?`,
    };
  },
  'missing-key': ({ key, inside }) => {
    const where = inside === '' ? '' : ` in ${quoted(inside)}`;
    return {
      found: `No ${quoted(key)}${where}`,
      expected: `The key ${quoted(key)}`,
      advice: `Write ${key}: and the value.`,
    };
  },
  'not-allowed-value': ({ found, allowed }, near) => {
    const names = allowed.join(', ');
    return {
      found: quoted(found),
      expected: `One of: ${names}`,
      advice:
        near === undefined
          ? 'Correct the value.'
          : `Correct the value. Did you mean ${quoted(near)}?`,
    };
  },
  'wrong-type': ({ found, expected: type }) => ({
    found: valueOf(found),
    expected: typeof type === 'string' ? typeNames[type] : type.join(', '),
    advice: 'Correct the value. A number that is a code must have quotation marks.',
  }),
  'wrong-form': ({ found, ...wanted }) => ({
    found: valueOf(found),
    expected: 'form' in wanted ? (forms[wanted.form] ?? 'Something else') : sizeOf(wanted.size),
    advice: 'Correct the value.',
  }),
};

const typeNames = {
  text: 'A text',
  number: 'A number',
  integer: 'A whole number',
  boolean: 'true or false',
  list: 'A list',
  keys: 'Keys with values',
};

function valueOf(found: FoundValue): string {
  switch (found.is) {
    case 'nothing':
      return 'Nothing';
    case 'keys':
      return typeNames.keys;
    case 'list':
      return `A list of ${found.length}`;
    case 'text':
      return quoted(found.text);
    case 'bare':
      return `${found.text} without quotation marks`;
  }
}

function sizeOf({ bound, of, number }: Size): string {
  const size = `${bound === 'least' ? 'At least' : 'At most'} ${number}`;
  return { list: `${size} in the list`, text: `${size} characters`, number: size }[of];
}

/** What the schemas of `src/domain` call the forms of their texts. */
const forms: Record<string, string> = {
  identifier: 'Small letters a-z, digits and hyphens, at most 80 characters, such as ny-start-2021',
  date: 'A date written as 2021, 2021-12 or 2021-12-31',
  day: 'A day written as 2027-11-22',
  'changed-place':
    'A place that was changed: table/row/column, goal:<id>, finding:<id>, recommendation:<id>, figure:<id>, note:<id>, reference:<id>, section:<id>, footnote:<id>, metadata:<field>, rule or opening (the text before the first heading)',
  address: 'An address that begins with https://',
  colour: 'A colour in small letters, such as "#0b5a60"',
  email: 'An email address',
  code: 'Four digits in quotation marks, such as "0530"',
  year: 'A year in quotation marks, such as "2021"',
  translated: 'A text in one language at least, such as { da: … }',
  languages: 'Each language once, such as [da, en]',
  'column-name': 'Small letters a-z, digits and _, such as antal_unge',
};
