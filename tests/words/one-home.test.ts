import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Where Danish words stand outside `words/`, and why. */
const elsewhere: Readonly<Record<string, string>> = {
  'src/setup/check-published.mjs': 'a step of `npm test`, which says it in both languages',
  'src/setup/ensure-chromium.mjs':
    'runs before anything is installed, and says it in both languages',
  'src/setup/ensure-node.mjs': 'runs on an old Node, and says it in both languages',
  'src/setup/ensure-packages.mjs':
    'runs before anything is installed, and says it in both languages',
  'src/reading/code-page.ts': 'the letters of code pages',
  'src/reading/group-paths.ts': 'what Danish letters become in a file name',
  'src/domain/identifier.ts': 'what Danish letters become in an id',
  'src/disclosure/people.ts': 'what columns that count people are called',
  'src/domain/persons/birth-date.ts': 'how a day of birth is written',
  'src/domain/persons/contact.ts': 'how addresses are written',
  'src/domain/persons/person-column.ts': 'what Danish letters become in the name of a column',
  'src/domain/persons/person-names.ts': 'common first names',
  'src/domain/persons/person-number.ts': 'what stands before numbers',
  'src/domain/persons/personal-data.ts': 'how addresses are written',
  'src/domain/persons/plain-text.ts': 'letters that are left as they are',
  'src/domain/persons/telephone.ts': 'what stands before numbers',
  'src/domain/author.ts': 'how the names of groups end',
  'src/search/compounds.ts': 'the parts of Danish compounds',
  'src/checks/texts/number-pattern.ts': 'the words that make a number in a text one of data',
  'src/figures/geometry.ts': 'the widths of letters, and the syllables of Danish',
  'src/reading/read-cell.ts': 'the letters of what Excel shows for an error',
  'src/pages/_feed.ts': 'the name of the program',
  'src/loaders/cited-files.ts': 'a word whose width shows that the font is there',
  'src/domain/chart-figures.ts': 'an example for editors',
  'src/domain/figure-frame.ts': 'an example for editors',
  'src/disclosure/running-totals.ts': 'what columns of running totals are called',
  'src/domain/metadata.ts': 'an example for editors',
};

/** Code without its comments. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, ' ')
    .replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}

test('Danish words are in the dictionaries', () => {
  const files = globSync('src/**/*.{ts,mjs,astro}').filter(
    (file) => !file.startsWith('src/words/'),
  );
  expect(files.length).toBeGreaterThan(300);
  const found = files.filter((file) =>
    /\p{L}[æøå]|[æøå]\p{L}/iu.test(withoutComments(readFileSync(file, 'utf8'))),
  );
  expect(found.filter((file) => !(file in elsewhere))).toEqual([]);
});

test('no file outside the dictionaries has texts by language', () => {
  const files = globSync('src/**/*.{ts,astro}').filter((file) => !file.startsWith('src/words/'));
  const keyed = files.filter((file) =>
    /(?:^|[{,(\s])(?:da|en): ['"`(]/m.test(withoutComments(readFileSync(file, 'utf8'))),
  );
  expect(keyed).toEqual([]);
});

/** Where words of English that belong together stand outside `words/`, and why. */
const sentences: Readonly<Record<string, string>> = {
  'src/checks/texts/number-pattern.ts': 'the words that make a number in a text one of data',
  'src/domain/claim.ts': 'the words that an editor compares with',
  'src/domain/narrative-components.ts': 'the list of components, which editors read in English',
  'src/domain/identifier.ts': 'names that a program keeps for itself',
  'src/domain/persons/person-column.ts': 'names of columns',
  'src/domain/persons/person-names.ts': 'common first names',
  'src/domain/rule-schema.ts': 'the fields of a rule, which editors read in English',
  'src/domain/author.ts': 'what stands before a family name',
  'src/downloads/citation/bibtex.ts': 'the months of BibTeX',
  'src/reading/clean-svg.ts': 'the elements of SVG',
  'src/setup/audit-packages.mjs': 'what `npm run audit` says to us',
  'src/setup/check-published.mjs': 'a step of `npm test`, which says it in both languages',
  'src/setup/ensure-chromium.mjs': 'runs before anything is installed',
  'src/setup/ensure-packages.mjs': 'runs before anything is installed',
  'src/setup/run-steps.mjs': 'what `npm test` says to us',
};

/** The sentences in the texts of code: three words in a row. What a fault of ours and a schema say is for us. */
function sentencesIn(code: string): string[] {
  const text = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\\n]|\\.)*`/g;
  let isForUs = false;
  return [...withoutComments(code).matchAll(text)].flatMap((found) => {
    const before = withoutComments(code).slice(Math.max(0, found.index - 60), found.index);
    if (!/\+\s*$/.test(before)) isForUs = /(?:Error|\.describe|fault)\(\s*$/.test(before);
    const said = found[0].replaceAll(/<[^>]*>/g, '');
    return !isForUs &&
      /(?<![-.#\p{L}])\p{L}{2,} \p{Ll}{2,} \p{Ll}{2,}/u.test(said) &&
      !said.startsWith("'npm ")
      ? [said]
      : [];
  });
}

/** Texts between the tags of a template, where expressions are left out. */
const writtenIn = (template: string): string[] =>
  template
    .replace(/^---[^]*?\n---/, '')
    .replaceAll(/\{[^{}]*\}/g, '')
    .match(/>[^<>{}()=;]*\p{L}{2,} \p{Ll}{2,} \p{Ll}{2,}[^<>{}()=;]*</gu) ?? [];

test.each([
  ["say('Read all of it')", true],
  ["throw new Error('this is ours: ' + 'no reader meets it')", false],
  ["z.string().describe('the name of it')", false],
  ["// say('Read all of it')", false],
  ["say('read-all of', 'it')", false],
])('%s is a sentence: %s', (code, isSentence) => {
  expect(sentencesIn(code).length > 0).toBe(isSentence);
});

test('sentences are in the dictionaries', () => {
  const files = globSync('src/**/*.{ts,mjs,astro}').filter(
    (file) => !file.startsWith('src/words/'),
  );
  const found = files.flatMap((file) => {
    const code = readFileSync(file, 'utf8');
    const isTemplate = file.endsWith('.astro');
    const [script = ''] = isTemplate ? (/^---[^]*?\n---/.exec(code) ?? []) : [code];
    const all = [...sentencesIn(script), ...(isTemplate ? writtenIn(code) : [])];
    return all.map((one) => ({ file, one }));
  });
  expect(found.filter(({ file }) => !(file in sentences))).toEqual([]);
  const excused = new Set(found.map(({ file }) => file));
  expect(Object.keys(sentences).filter((file) => !excused.has(file))).toEqual([]);
});
