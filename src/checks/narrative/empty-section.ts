import type { Place } from '../../domain/problem.ts';
import type { NarrativeSource } from '../../reading/sources.ts';
import type { Rule } from '../rule.ts';

/** A heading is followed by text, or by a heading below it that is. */
export const emptySection: Rule<'empty-section'> = {
  code: 'empty-section',
  severity: 'error',
  check: ({ narrative: source }) =>
    source
      ? emptySections(source).map(({ title, place }) => ({
          place,
          values: { title },
        }))
      : [],
};

function emptySections(source: NarrativeSource): { title: string; place: Place }[] {
  const { blocks, sections } = source.narrative;
  const empty = blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    if (block.type !== 'heading') return [];
    return next && (next.type !== 'heading' || next.depth > block.depth) ? [] : block.id;
  });
  const places = empty.length > 0 ? headingPlaces(source) : new Map<string, Place>();
  return sections.flatMap(({ id, title }) => {
    const place = places.get(id);
    return place && empty.includes(id) ? { title, place } : [];
  });
}

/** Where the headings' words stand. Runs of text come in the order of the narrative, as the headings do. */
function headingPlaces({ narrative: { blocks }, texts }: NarrativeSource): Map<string, Place> {
  const places = new Map<string, Place>();
  let from = 0;
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    const words = block.children.find((child) => typeof child === 'string');
    const at = texts.findIndex(({ text }, index) => index >= from && text === words);
    const run = texts[at];
    if (!run) continue;
    places.set(block.id, run.place(0));
    from = at + 1;
  }
  return places;
}
