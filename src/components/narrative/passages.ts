import type { Block } from '../../domain/narrative.ts';
import type { ReportContext } from '../report-context.ts';
import type { MarginNote } from './margin-note.ts';
import { MarginReader } from './margin-reader.ts';

/** A block of the narrative with what stands beside it. */
export interface Passage {
  block: Block;
  notes: MarginNote[];
  /** How many rows of the page the notes may take: until the next notes, or a block that is wide. */
  rows: number;
}

/** Components that take the margin for themselves. */
const wide = new Set(['GoalTable', 'GoalMatrix', 'Table', 'Figure', 'KeyFigures', 'DataNote']);
const mostRows = 8;

/** The narrative as passages. A note stands beside the first passage that needs it. */
export function passagesOf(blocks: readonly Block[], context: ReportContext): Passage[] {
  const reader = new MarginReader(context);
  const passages = blocks.map((block) => ({ block, notes: reader.notesOf(block), rows: 1 }));
  passages.forEach((passage, position) => {
    const next = passages.findIndex((other, index) => index > position && takesMargin(other));
    const free = (next < 0 ? passages.length : next) - position;
    passage.rows = Math.min(free, mostRows);
  });
  return passages;
}

function takesMargin({ block, notes }: Passage): boolean {
  return notes.length > 0 || block.type === 'heading' || isWide(block);
}

/** Whether a block may reach across the margin. */
export function isWide(block: Block): boolean {
  return block.type === 'component' && wide.has(block.name);
}
