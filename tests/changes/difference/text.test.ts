import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonSubsequence } from '../../../src/changes/difference/common-subsequence.ts';
import type { Block, Component, Inline } from '../../../src/domain/narrative.ts';
import {
  blockTexts,
  replaceTags,
  splitSentences,
} from '../../../src/changes/difference/narrative-text.ts';

const emphasis: Inline = { type: 'emphasis', children: ['FGU'] };
const goals: Block = { type: 'goal-table', category: 'Unge', goals: ['a', 'b'] };

describe('the sentences of a paragraph', () => {
  it('end at a stop before a capital, a number or a mark', () => {
    expect(splitSentences('Det gik godt. Hvorfor? {facts/a} unge kom! »Ja,« sagde hun.')).toEqual([
      'Det gik godt.',
      'Hvorfor?',
      '{facts/a} unge kom!',
      '»Ja,« sagde hun.',
    ]);
  });

  it('do not end after an abbreviation', () => {
    expect(splitSentences('Der kom ca. {facts/a} unge, jf. Nordby og f.eks. Sydby.')).toHaveLength(
      1,
    );
  });

  it('end after a word that only ends as an abbreviation does', () => {
    expect(splitSentences('De gik på deres vej i mørket hos Kris. Så kom de.')).toHaveLength(2);
  });

  it('lose no word', () => {
    const word = fc.constantFrom('Ord', 'ca.', 'slut.', '{facts/a}', '»citat.«', 'år?', '<Fact />');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (list) => {
        expect(splitSentences(list.join(' ')).join(' ')).toBe(list.join(' '));
      }),
    );
  });
});

describe('a narrative as it is written', () => {
  const fgu = { table: 'status', row: 'fgu', column: 'antal' };
  const alle = { table: 'facts', row: 'alle', column: 'value' };
  const cases: [string, Block][] = [
    ['{facts/alle} af', paragraph({ type: 'fact', id: 'alle' }, ' af')],
    ['<Fact id="alle" form="unit" />', paragraph({ type: 'fact', id: 'alle', form: 'unit' })],
    ['{status/fgu/antal}', paragraph({ type: 'value', of: fgu })],
    [
      '<Share numerator="status/fgu/antal" denominator="facts/alle" />',
      paragraph({ type: 'share', numerator: fgu, denominator: alle }),
    ],
    ['<Term id="fgu">*FGU*</Term>', paragraph({ type: 'term', id: 'fgu', children: [emphasis] })],
    ['se <Ref to="figur-a" />', paragraph('se ', { type: 'ref', to: { kind: 'figure', id: 'a' } })],
    ['en tekst / over linjer', paragraph('en\ntekst', { type: 'line-break' }, 'over  linjer')],
    ['<GoalTable category="Unge" goals="a b" />', goals],
  ];

  it.each(cases)('%s', (written, block) => {
    expect(blockTexts([block])).toEqual([written]);
  });

  it('gives back the component that a tag was written of', () => {
    const voice: Block = { type: 'voice', role: 'den "nye" mentor', children: [paragraph('Hej')] };
    const [start = '', , end = ''] = blockTexts([voice]);
    const found: Component[] = [];
    const rest = replaceTags(`${start}${blockTexts([goals]).join('')}${end}`, (component) => {
      found.push(component);
      return '|';
    });
    expect(rest).toBe('||');
    expect(found).toMatchObject([{ type: 'voice', role: 'den "nye" mentor' }, goals]);
  });
});

function paragraph(...children: Inline[]): Block {
  return { type: 'paragraph', children };
}

describe('the longest common subsequence', () => {
  const at = (list: string[], places: Set<number>) =>
    list.filter((_text, index) => places.has(index));

  it('keeps what is in the same order', () => {
    const [before, after] = [
      ['a', 'b', 'c', 'd'],
      ['a', 'c', 'x', 'd', 'b'],
    ];
    const shared = commonSubsequence(before, after);
    expect(at(before, shared.before)).toEqual(['a', 'c', 'd']);
    expect(at(after, shared.after)).toEqual(['a', 'c', 'd']);
  });

  it('is the same text on both sides, and as long as trying everything finds', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const shared = commonSubsequence(before, after);
        expect(at(before, shared.before)).toEqual(at(after, shared.after));
        expect(shared.before.size).toBe(longest(before, after));
      }),
    );
  });
});

/** By trying everything, without a table. */
function longest([first, ...before]: string[], after: string[]): number {
  if (first === undefined) return 0;
  const place = after.indexOf(first);
  const without = longest(before, after);
  return place < 0 ? without : Math.max(without, 1 + longest(before, after.slice(place + 1)));
}
