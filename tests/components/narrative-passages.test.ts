import { expect, test } from 'vitest';
import type { ReportContext } from '../../src/components/report-context.ts';
import { passagesOf } from '../../src/components/narrative/passages.ts';
import type { Block } from '../../src/domain/narrative.ts';

const note = { id: 'farve', letter: 'a', text: ['Farven er en anden.'], cells: [] };
const context = {
  report: {
    metadata: { language: 'da' },
    notes: [note],
    references: [],
    narrative: { footnotes: [] },
    figures: [],
  },
  locale: 'da',
  language: 'da',
  uses: { placedNotes: new Set(['farve']) },
} as unknown as ReportContext;

const paragraph = (text: string): Block => ({ type: 'paragraph', children: [text] });
const dataNote: Block = { type: 'data-note', id: 'farve' };

test('a data note after a text stands in its margin', () => {
  const [passage, ...more] = passagesOf([paragraph('Tallet er fra kilden.'), dataNote], context);
  expect(more).toEqual([]);
  expect(passage?.blocks).toHaveLength(1);
  expect(passage?.notes).toMatchObject([{ kind: 'data-note', letter: 'a' }]);
});

test('a data note that a text announces comes next in the text', () => {
  const passages = passagesOf([paragraph('Ét sted er de uenige:'), dataNote], context);
  expect(passages.flatMap(({ blocks }) => blocks)).toHaveLength(2);
  expect(passages.flatMap(({ notes }) => notes)).toEqual([]);
});
