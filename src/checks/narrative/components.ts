import { propertiesIn, type Property } from '../../domain/narrative-properties.ts';
import type { Position } from '../../domain/problem.ts';
import type { NarrativeSource, ReportSource } from '../../reading/sources.ts';
import { oncePer, type Rule } from '../rule.ts';
import { componentRule } from '../../domain/narrative-components.ts';

/** A property of a component in the narrative, and where its value stands. */
export type PropertyUse = Property & { position: () => Position };

/** Every property that could be read, in the order of the narrative. */
export const propertyUses = oncePer(({ narrative }: ReportSource): PropertyUse[] =>
  (narrative?.components ?? []).flatMap((use) =>
    propertiesIn(use.type, use.properties).map((property) => ({
      ...property,
      position: () => use.propertyPosition(property.name),
    })),
  ),
);

/** The ids of the components of one type, in the order in which the narrative first shows them. */
export function shownIds(
  { components }: NarrativeSource,
  shown: 'table' | 'figure' | 'cite' | 'recommendation',
): Set<string> {
  return new Set(
    components.flatMap(({ type, properties }) =>
      type === shown && properties.id !== undefined ? properties.id : [],
    ),
  );
}

/** A figure, a table or a note is shown once, and no two findings, cases or recommendations share an id. */
export const repeatedComponent: Rule<'repeated-component'> = {
  code: 'repeated-component',
  severity: 'error',
  check: ({ narrative: source }) => {
    const first = new Map<string, Position>();
    return (source?.components ?? []).flatMap(({ type, properties, position }) => {
      const { name, where } = componentRule(type);
      const id = 'id' in properties ? properties.id : undefined;
      // The id of a block is that of an element of the page, or names what would be shown again.
      if (where !== 'block' || id === undefined) return [];
      const before = first.get(`${name} ${id}`);
      if (!before) {
        first.set(`${name} ${id}`, position);
        return [];
      }
      return {
        position,
        values: { component: name, id },
        related: [before],
      };
    });
  },
};

const most = 5;

/** Five key figures are read; ten are not. */
export const tooManyKeyFigures: Rule<'too-many-key-figures'> = {
  code: 'too-many-key-figures',
  severity: 'error',
  check: ({ narrative: source }) =>
    (source?.components ?? []).flatMap(({ type, properties, propertyPosition }) => {
      const ids = type === 'key-figures' ? (properties.facts ?? []) : [];
      if (ids.length <= most) return [];
      return {
        position: propertyPosition('facts'),
        values: { count: ids.length, most },
      };
    }),
};

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
