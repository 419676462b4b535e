import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNarrative } from '../../src/reading/read-narrative.ts';
import { fileOf } from './sample.ts';

/** A piece of Markdown, the text that it means, and how far into the piece each character of the text stands. */
interface Piece {
  source: string;
  text: string;
  offsets: number[];
}

const piece = (source: string, text: string, ...offsets: number[]): Piece => ({
  source,
  text,
  offsets,
});
const pieces: Piece[] = [
  ...[...'abc æøå 12 – »x«'].map((letter) => piece(letter, letter, 0)),
  piece('\\*', '*', 0),
  piece('\\{', '{', 0),
  piece('\\\\', '\\', 0),
  piece('&amp;', '&', 0),
  piece('&amp;amp;', '&amp;', 0, 5, 6, 7, 8),
  piece('&#233;', 'é', 0),
  piece('&#xE6;', 'æ', 0),
  piece('&#128578;', '🙂', 0, 0),
  piece('🙂', '🙂', 0, 1),
  piece('&oslash;', 'ø', 0),
  piece('&ukendt;', '&ukendt;', 0, 1, 2, 3, 4, 5, 6, 7),
  piece('a\n> b', 'a\nb', 0, 1, 4),
  piece('a \n>  b', 'a\nb', 0, 2, 6),
];

test('every character of a text is found in the source, whatever writes it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }), (chosen) => {
      const lead = '> Q';
      const source = lead + chosen.map((part) => part.source).join('') + 'Z';
      const { value } = readNarrative(fileOf('a.mdx', source));
      const [run] = value?.texts ?? [];
      const text = `Q${chosen.map((part) => part.text).join('')}Z`;
      fc.pre(run?.text === text && value?.texts.length === 1);
      const expected = [2];
      let start = lead.length;
      for (const part of chosen) {
        expected.push(...part.offsets.map((offset) => start + offset));
        start += part.source.length;
      }
      const found = expected.map((_, index) => run?.position(index));
      expect(found).toEqual(expected.map((offset) => placeIn(source, offset)));
    }),
    { seed: 1, numRuns: 500 },
  );
});

function placeIn(source: string, offset: number): object {
  const before = source.slice(0, offset).split('\n');
  return { file: 'a.mdx', line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
