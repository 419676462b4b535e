import {
  isComponent,
  type Block,
  type BlockComponent,
  type NodeOf,
  type Inline,
} from '../../domain/narrative.ts';
import type { ReportContext } from '../report-context.ts';
import type { MarginNote } from './margin-note.ts';
import { MarginReader } from './margin-reader.ts';
import type { Piece } from '../inline/piece.ts';

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

/** How many characters stand on a line of the text and of the margin; a margin line is lower. */
const textLine = 68;
const marginLine = 31;
const marginHeight = 0.72;
/** A number, a reference or another short component. */
const component = 4;

/** How many lines a block takes, roughly: enough to see whether notes fit beside it. */
function linesOfBlock(block: Block): number {
  if (isComponent(block)) return ('children' in block ? linesOfBlocks(block.children) : 0) + 3;
  switch (block.type) {
    case 'list':
      return block.items.reduce((sum, item) => sum + linesOfBlocks(item), 0.5);
    case 'quote':
      return linesOfBlocks(block.children);
    case 'heading':
      return 3;
    case 'paragraph':
      return Math.ceil(lengthOf(block.children) / textLine) + 0.5;
  }
}

function linesOfNotes(notes: readonly MarginNote[]): number {
  const standing = notes.filter((note) => note.kind !== 'term' || note.inMargin);
  return (
    standing.reduce((sum, note) => sum + Math.ceil(noteLength(note) / marginLine + 0.4), 0) *
    marginHeight
  );
}

function linesOfBlocks(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + linesOfBlock(block), 0);
}

function lengthOf(nodes: readonly Inline[]): number {
  return nodes.reduce<number>((sum, node) => {
    if (typeof node === 'string') return sum + node.length;
    return sum + ('children' in node ? lengthOf(node.children) : 0) + component;
  }, 0);
}

function noteLength(note: MarginNote): number {
  switch (note.kind) {
    case 'term':
      return note.term.length + note.definition.length;
    case 'data-note':
      return piecesLength(note.text) + 4;
    case 'claim':
      return piecesLength(note.claimed) + piecesLength(note.text) + 12;
    case 'footnote':
      return linesOfBlocks(note.footnote.children) * textLine;
    case 'reference':
      return note.text.length + 4;
    case 'uncertainty':
      return 2 * marginLine;
    case 'sources':
      return note.sources.join('; ').length + 8;
  }
}

function piecesLength(pieces: readonly Piece[]): number {
  return pieces.reduce(
    (sum, piece) => sum + (typeof piece === 'string' ? piece.length : component),
    0,
  );
}
