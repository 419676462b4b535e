import type { Position } from '../../domain/problem.ts';
import type { NarrativeSource } from '../../reading/sources.ts';
import type { Rule } from '../rule.ts';

/** A heading is followed by text, or by a heading below it that is. */
export const emptySection: Rule<'empty-section'> = {
  code: 'empty-section',
  severity: 'error',
  check: ({ narrative: source }) =>
    source
      ? emptySections(source).map(({ title, position }) => ({
          position,
          values: { title },
        }))
      : [],
};

function emptySections(source: NarrativeSource): { title: string; position: Position }[] {
  const { blocks, sections } = source.narrative;
  const empty = blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    if (block.type !== 'heading') return [];
    return next && (next.type !== 'heading' || next.depth > block.depth) ? [] : block.id;
  });
  const positions = empty.length > 0 ? headingPositions(source) : new Map<string, Position>();
  return sections.flatMap(({ id, title }) => {
    const position = positions.get(id);
    return position && empty.includes(id) ? { title, position } : [];
  });
}

/** Where the headings' words stand. Runs of text come in the order of the narrative, as the headings do. */
function headingPositions({
  narrative: { blocks },
  texts,
}: NarrativeSource): Map<string, Position> {
  const positions = new Map<string, Position>();
  let from = 0;
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    const words = block.children.find((child) => typeof child === 'string');
    const at = texts.findIndex(({ text }, index) => index >= from && text === words);
    const run = texts[at];
    if (!run) continue;
    positions.set(block.id, run.position(0));
    from = at + 1;
  }
  return positions;
}
