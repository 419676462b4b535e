import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Where Danish words stand outside `words/`, and why. */
const elsewhere: Readonly<Record<string, string>> = {
  'src/setup/ensure-chromium.mjs':
    'runs before anything is installed, and says it in both languages',
  'src/setup/ensure-node.mjs': 'runs on an old Node, and says it in both languages',
  'src/setup/ensure-packages.mjs':
    'runs before anything is installed, and says it in both languages',
  'src/reading/group-paths.ts': 'what Danish letters become in a file name',
  'src/domain/identifier.ts': 'what Danish letters become in an id',
  'src/checks/persons/person-rules.ts': 'what Danish letters become in an id',
  'src/search/compounds.ts': 'the parts of Danish compounds',
  'src/checks/texts/number-pattern.ts': 'the words that make a number in a text one of data',
  'src/figures/geometry.ts': 'the widths of letters, and the syllables of Danish',
  'src/reading/read-cell.ts': 'the letters of what Excel shows for an error',
  'src/pages/_feed.ts': 'the name of the program',
  'src/loaders/cited-files.ts': 'a word whose width shows that the font is there',
  'src/domain/figure.ts': 'an example for editors',
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
