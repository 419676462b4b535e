import { strFromU8 } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { makeCard } from '../../src/downloads/card/card.ts';
import { downloadFiles } from '../../src/downloads/download-files.ts';
import { opened } from '../site/opened-files.ts';
import { unmarked } from '../words/pseudo-language.ts';
import { allReports, site } from './all-reports.ts';

// A site in Danish alone, whose dictionary is marked: what is not marked in a file is the editors', a name of its
// format, or a word of a language that was not asked for.
vi.mock('../../src/words/words.ts', async (importOriginal) => {
  const { pseudoLanguage } = await import('../words/pseudo-language.ts');
  const { da } = await import('../../src/words/da/dictionary.ts');
  const { en } = await import('../../src/words/en/dictionary.ts');
  const dictionaries = { da: pseudoLanguage(da), en };
  return {
    ...(await importOriginal<object>()),
    ...{ dictionaries, words: (language: 'da' | 'en') => dictionaries[language].pages },
    ...{ siteLanguage: () => 'da', siteLanguages: () => ['da'] },
  };
});

const wordsOf = (text: string): string[] => text.match(/\p{L}{2,}/gu) ?? [];

/** All texts in a value, with the keys that hold them. */
function textsIn(value: unknown, key = ''): [key: string, text: string][] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    textsIn(part, Array.isArray(value) ? key : name),
  );
}

/** Keys of JSON whose values programs read: names, codes, addresses and forms of files. */
const forPrograms =
  /^(?:\$schema|name|path|type|role|roles|format|mediatype|encoding|hash|homepages?|licenses|copyOf|calendar|pattern|value|base|unit|unitColumn|table|column|row|fields|resource|primaryKey|label|id|URL|language|version|created)$/;

/** What a file holds beside words: fields of references that are the editors' own, and names of files and programs. */
const notWords: Readonly<Record<string, RegExp>> = {
  'citation.bib': /^(?! {2}(?:type|number|note) = ).*$|^ {2}\w+ = |\bVersion\b/gm,
  'citation.ris': /^(?!M3|N1).*$|^(?:M3|N1) /gm,
  'README.txt': /\S+\.(?:csv|json|jsonl|xlsx|svg|txt)\b|figur\/|citation\.\*|SHA256SUMS/g,
};

/** What a file says to people, without what its format prescribes. */
function saidIn(name: string, content: Uint8Array): string {
  const text = strFromU8(content).replaceAll(/https?:[^\s"<]+/g, '');
  const file = name.split('/').at(-1) ?? '';
  if (file.endsWith('.json'))
    return textsIn(JSON.parse(text))
      .filter(([key, value]) => !forPrograms.test(key) || /\s/.test(value))
      .map(([, value]) => value)
      .join('\n');
  if (name.includes('.xlsx/'))
    return [...text.matchAll(/<sheet name="([^"]*)"|<t\b[^>]*>([^<]*)|<dc:\w+>([^<]*)/g)]
      .map((found) =>
        found
          .slice(1)
          .join('')
          .replaceAll(/\S+ = (?=⟦)/g, ''),
      )
      .join('\n');
  return text.replaceAll(notWords[file] ?? /$^/g, '');
}

/** The names that the test gives organisations, and how tables write what is true. */
const names = ['Navnet', 'på', 'true', 'false'];

const isForPeople = (name: string): boolean =>
  /\.xlsx\/xl\/(?:workbook|worksheets\/\w+)\.xml$|\.xlsx\/docProps\/core\.xml$|(?:README|citation)\.txt$|citation\.\w+(?:\.json)?$|(?:datapackage|report)\.json$|\.csv$/.test(
    name,
  );

describe.each(allReports())('$id $version', (report) => {
  // What the facts hold is the editors' own, or a code.
  const factual = new Set(
    textsIn(report).flatMap(([key, text]) => [...wordsOf(key), ...wordsOf(text)]),
  );
  const outside = (said: string): string[] => [
    ...new Set(wordsOf(unmarked(said)).filter((word) => !factual.has(word) && !isName(word))),
  ];
  const isName = (word: string): boolean => names.includes(word);
  const files = downloadFiles(report, [], site, { facts: '{}\n', ledger: '{}\n' })
    .flatMap(({ path, bytes }) => opened([path, bytes]))
    .filter(([name]) => isForPeople(name));

  test('files of all kinds are opened', () => {
    const kinds = new Set(files.map(([name]) => name.replace(/.*[./](?=\w+$)/, '')));
    expect([...kinds].sort()).toEqual(['bib', 'csv', 'json', 'ris', 'txt', 'xml']);
  });

  test('no file has a word that is outside of the dictionaries', () => {
    const found = files.map(([name, content]) => [name, outside(saidIn(name, content))] as const);
    expect(found.filter(([, words]) => words.length > 0)).toEqual([]);
  });

  test('a word from elsewhere would be seen', () => {
    const other = new TextEncoder().encode('{"rights": "Reserveret"}');
    expect(outside(saidIn('datapackage.json', other))).toEqual(['Reserveret']);
  });

  test('its card has no word that is outside of the dictionaries', () => {
    const { locale: _, verdicts: __, ...said } = makeCard(report, site, 'da');
    expect(outside(Object.values(said).join('\n'))).toEqual([]);
  });
});
