import type { markup as danish } from '../../da/problems/markup.ts';
import { type InAnyLanguage, quoted } from '../../problem-words.ts';

const nodeNames: Record<string, string> = {
  code: 'A code block',
  inlineCode: 'Code between `…`',
  image: 'An image',
  imageReference: 'An image',
  html: 'HTML',
  table: 'A table in the text',
  thematicBreak: 'A horizontal rule',
  delete: 'Text that is struck out',
  linkReference: 'A link of the form [text][name]',
  definition: 'A link of the form [name]: address',
  yaml: 'Front matter between ---',
  toml: 'Front matter between +++',
  mdxjsEsm: 'import or export',
  task: 'A task list',
  start: 'A list that does not begin with 1',
  title: 'A link with a title',
  comment: 'A comment',
  'list-item': 'An empty item',
};

const nodeAdvice: Record<string, string> = {
  table: 'Put the table in a CSV file and write <Table id="…" />.',
  linkReference: 'Write [text](https://…).',
  definition: 'Write [text](https://…).',
  yaml: 'Move the information to report.yaml.',
  toml: 'Move the information to report.yaml.',
  mdxjsEsm: 'Delete the line. If a sentence begins with the word, begin it in another way.',
  image: 'Make the figure in figures.yaml and write <Figure id="…" />.',
  start: 'Begin the list with 1, or write the number as text: 2\\.',
};

export const markup: InAnyLanguage<typeof danish> = {
  'not-allowed': (given) => {
    switch (given.wrong) {
      case 'not-allowed': {
        const { type } = given;
        return {
          found: nodeNames[type] ?? `Something of the kind ${type}`,
          expected:
            'Headings, paragraphs, lists, quotes, links, footnotes and the listed components',
          advice: nodeAdvice[type] ?? 'Delete it, or write it as ordinary text.',
        };
      }
      case 'nested-footnote': {
        return {
          found: 'A footnote in a footnote',
          expected: 'Footnotes in the text itself',
          advice: 'Write the two footnotes as one.',
        };
      }
    }
  },
  expression: ({ text }) => {
    const reference = /^[\w-]+(?:\/[\w.-]+){1,2}$/.test(text.trim());
    return {
      found: quoted(`{${text}}`),
      expected: 'Text without { and }',
      advice: reference
        ? `Write <Value of="${text.trim()}" />.`
        : 'Delete it, or write the character as \\{. Properties are written in quotation marks.',
    };
  },
  'mdx-syntax': ({ found }) => ({
    found: quoted(found),
    expected: 'Text, or a component such as <Fact id="startede" />',
    advice:
      'Correct the component, or write the character as \\< or \\{. Properties stand in double quotation marks.',
  }),
  'heading-depth': (given) => {
    switch (given.wrong) {
      case 'first-level-heading': {
        return {
          found: 'A heading with #',
          expected: 'Headings from ## to ####',
          advice: "Write ##. The report's title is in report.yaml.",
        };
      }
      case 'heading-depth': {
        const { depth, allowed } = given;
        return {
          found: `A heading with ${'#'.repeat(depth)}`,
          expected: `At most ${'#'.repeat(allowed)} here`,
          advice: 'Do not skip a level.',
        };
      }
    }
  },
  'heading-place': {
    found: 'A heading inside something else',
    expected: 'Headings on lines of their own in the text',
    advice: 'Move the heading out of the component, list, quote or footnote.',
  },
  'heading-content': (given) => {
    switch (given.wrong) {
      case 'heading-content': {
        return {
          found: 'Something else than text in a heading',
          expected: 'Headings of plain text',
          advice: 'Move the component, the link or the footnote down into the text.',
        };
      }
      case 'empty-heading': {
        return {
          found: 'A heading without text',
          expected: 'Headings of plain text',
          advice: 'Write the heading, or delete the line.',
        };
      }
    }
  },
  'link-address': ({ href }) => ({
    found: quoted(href),
    expected: 'https://…, #section or /page/',
    advice: href.startsWith('mailto:')
      ? 'Do not write e-mail addresses in the report.'
      : 'Correct the address.',
  }),
  'empty-link': ({ href }) => ({
    found: `A link without text to ${quoted(href)}`,
    expected: 'A link with the text that readers click',
    advice: 'Write the text: [text](address).',
  }),
  'component-as-text': ({ name }) => ({
    found: `${name === '' ? 'A component' : quoted(name)} that readers see as text`,
    expected: 'A component, such as <Fact id="startede" />',
    advice: 'Write < right before the name, without a space.',
  }),
  'unknown-footnote': ({ id }) => ({
    found: quoted(`[^${id}]`),
    expected: `A footnote that begins with [^${id}]:`,
    advice: 'Write the footnote, or delete the reference.',
  }),
  'unused-footnote': ({ id }) => ({
    found: quoted(`[^${id}]:`),
    expected: `A reference [^${id}] in the text`,
    advice: 'Write the reference, or delete the footnote.',
  }),
  'repeated-footnote': ({ id }) => ({
    found: `${quoted(`[^${id}]:`)} for the second time`,
    expected: 'Each footnote once',
    advice: 'Give one of them another name.',
  }),
  'paragraph-too-long': ({ length, most }) => ({
    found: `${length} characters without an empty line`,
    expected: `At most ${most} characters`,
    advice: 'Split the text with empty lines.',
  }),
  'too-many-entities': ({ found, most }) => ({
    found: `${found} characters written as &…; without an empty line`,
    expected: `At most ${most}`,
    advice: 'Write the characters themselves, such as & for &amp;.',
  }),
  'too-many-marks': ({ most }) => ({
    found: `More than ${most} lines and signs such as *, [ and <`,
    expected: `At most ${most} in a file`,
    advice: 'Put tables and long lists into data/ as CSV.',
  }),
  nesting: ({ most }) => ({
    found: 'Something in something in something',
    expected: `At most ${most} levels`,
    advice: 'Write it flatter.',
  }),
  'empty-narrative': {
    found: 'A file without text',
    expected: "The report's text",
    advice: 'Write the text.',
  },
};
