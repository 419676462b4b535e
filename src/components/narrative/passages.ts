import {
  isComponent,
  type Block,
  type BlockComponent,
  type NodeOf,
} from '../../domain/narrative.ts';
import type { ReportContext } from '../report-context.ts';
import type { MarginNote } from './margin-note.ts';
import { MarginReader } from './margin-reader.ts';
import { linesOfBlock, linesOfNotes } from './line-estimate.ts';

/** Blocks of the narrative with what stands beside them. */
export interface Passage {
  blocks: Block[];
  notes: MarginNote[];
}

/** Which components take the margin for themselves. */
const isWide: Readonly<Record<BlockComponent['type'], boolean>> = {
  'goal-table': true,
  'goal-matrix': true,
  table: true,
  figure: true,
  'key-figures': true,
  'data-note': false,
  finding: false,
  recommendation: false,
  case: false,
  voice: false,
  method: false,
};

/** How many lines notes may reach below their passage. */
const roomBelow = 2;

/**
 * The narrative as passages. Notes stand beside the text that first needs them; where they would be taller
 * than it, the passage takes in the next blocks, so that notes leave no hole in the text.
 */
export function passagesOf(blocks: readonly Block[], context: ReportContext): Passage[] {
  const reader = new MarginReader(context);
  const passages: Passage[] = [];
  let open: Passage | undefined;
  let figure: Block | undefined;
  for (const block of blocks) {
    const notes = reader.notesOf(block);
    if (open && isDataNote(block) && !announces(open.blocks.at(-1))) {
      open.notes.push(...reader.placedNote(block));
      continue;
    }
    if (figure && isDataNote(block) && isPrintedBy(figure, block, context)) continue;
    if (!isDataNote(block)) figure = block;
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
  return passages.map(fitted);
}

/** A figure prints the notes beside its numbers itself. */
function isPrintedBy(figure: Block, { id }: NodeOf<'data-note'>, context: ReportContext): boolean {
  return notesOfFigure(figure, context).has(id);
}

/** The ids of the data notes that a figure prints below itself; none for other blocks. */
function notesOfFigure(block: Block, { report, view }: ReportContext): Set<string> {
  const id = block.type === 'figure' ? block.id : undefined;
  const figure = report.figures.find(({ declaration }) => declaration.id === id);
  return new Set(figure ? view(figure).notes.map((note) => note.id) : []);
}

/** A data note after text goes into the margin; after a colon, a table or a figure it stays below it. */
function isDataNote(block: Block): block is NodeOf<'data-note'> {
  return block.type === 'data-note';
}

/** Whether a text ends with a colon: what it announces must come next, and not stand in the margin. */
function announces(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph') return false;
  const last = block.children.at(-1);
  return typeof last === 'string' && last.trimEnd().endsWith(':');
}

/** A chapter's heading and a wide block are passages of their own. */
function standsAlone(block: Block): boolean {
  if (block.type === 'heading') return block.depth === 2;
  return isComponent(block) && isWide[block.type];
}

/** Whether the notes are taller than the text so far; a heading is never the last of its passage. */
function hasRoom({ blocks, notes }: Passage): boolean {
  const lines = blocks.reduce((sum, block) => sum + linesOfBlock(block), 0);
  return linesOfNotes(notes) > lines || blocks.at(-1)?.type === 'heading';
}

/** The last definitions stay out of the margin where the notes would leave a hole in the text: their terms open them. */
function fitted({ blocks, notes }: Passage): Passage {
  const kept = gathered(notes);
  const most = blocks.reduce((sum, block) => sum + linesOfBlock(block), roomBelow);
  while (linesOfNotes(kept) > most) {
    const last = kept.findLastIndex((note) => note.kind === 'term' && note.inMargin);
    const note = kept[last];
    if (note?.kind !== 'term') break;
    kept[last] = { ...note, inMargin: false };
  }
  return { blocks, notes: kept };
}

/** Sources last, and named once. */
function gathered(notes: readonly MarginNote[]): MarginNote[] {
  const sources = new Set(notes.flatMap((note) => (note.kind === 'sources' ? note.sources : [])));
  const others = notes.filter(({ kind }) => kind !== 'sources');
  return sources.size === 0 ? others : [...others, { kind: 'sources', sources: [...sources] }];
}
