import { isComponent, type Block, type Inline } from '../../domain/narrative.ts';
import type { Piece } from '../inline/piece.ts';
import type { MarginNote } from './margin-note.ts';

/** How many characters stand on a line of the text and of the margin; a margin line is lower. */
const textLine = 68;
const marginLine = 31;
const marginHeight = 0.72;
/** A number, a reference or another short component. */
const component = 4;

/** How many lines a block takes, roughly: enough to see whether notes fit beside it. */
export function linesOfBlock(block: Block): number {
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

export function linesOfNotes(notes: readonly MarginNote[]): number {
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
