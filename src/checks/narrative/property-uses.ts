import { propertiesIn, type Property } from '../../domain/narrative-properties.ts';
import type { Position } from '../../domain/problem.ts';
import type { NarrativeSource, ReportSource } from '../../reading/sources.ts';
import { oncePer } from '../once-per.ts';

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
