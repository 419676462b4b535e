import type { Block, ComponentNode } from '../../domain/narrative.ts';
import type { ReportContext } from '../report-context.ts';
import type { MarginNote } from './margin-note.ts';
import { MarginReader } from './margin-reader.ts';
import { linesOfBlock, linesOfNotes } from './line-estimate.ts';

/** Blocks of the narrative with what stands beside them. */
export interface Passage {
  blocks: Block[];
  notes: MarginNote[];
}

/** Components that take the margin for themselves. */
const wide = new Set(['GoalTable', 'GoalMatrix', 'Table', 'Figure', 'KeyFigures']);

/**
 * The narrative as passages. Notes stand beside the text that first needs them; where they would be taller
 * than it, the passage takes in the next blocks, so that notes leave no hole in the text.
 */
export function passagesOf(blocks: readonly Block[], context: ReportContext): Passage[] {
  const reader = new MarginReader(context);
  const passages: Passage[] = [];
  let open: Passage | undefined;
  for (const block of blocks) {
    const notes = reader.notesOf(block);
    if (open && isDataNote(block)) {
      open.notes.push(...reader.placedNote(block));
      continue;
    }
    const goesOn = open !== undefined && !standsAlone(block) && hasRoom(open);
    if (open && goesOn) {
      open.blocks.push(block);
      open.notes.push(...notes);
    } else {
      open = { blocks: [block], notes };
      passages.push(open);
    }
    if (standsAlone(block) || isDataNote(block)) open = undefined;
  }
  return passages.map(({ blocks: grouped, notes }) => ({ blocks: grouped, notes: gathered(notes) }));
}

/** A data note after text goes into the margin; after a table or a figure it stays below it. */
function isDataNote(block: Block): block is ComponentNode<Block> {
  return block.type === 'component' && block.name === 'DataNote';
}

/** A chapter's heading and a wide block are passages of their own. */
function standsAlone(block: Block): boolean {
  if (block.type === 'heading') return block.depth === 2;
  return block.type === 'component' && wide.has(block.name);
}

/** Whether the notes are taller than the text so far; a heading is never the last of its passage. */
function hasRoom({ blocks, notes }: Passage): boolean {
  const lines = blocks.reduce((sum, block) => sum + linesOfBlock(block), 0);
  return linesOfNotes(notes) > lines || blocks.at(-1)?.type === 'heading';
}

/** Sources last, and named once. */
function gathered(notes: readonly MarginNote[]): MarginNote[] {
  const sources = new Set(notes.flatMap((note) => (note.kind === 'sources' ? note.sources : [])));
  const others = notes.filter(({ kind }) => kind !== 'sources');
  return sources.size === 0 ? others : [...others, { kind: 'sources', sources: [...sources] }];
}

