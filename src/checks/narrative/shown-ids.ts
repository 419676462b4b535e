import type { NarrativeSource } from '../../reading/sources.ts';

/** The ids of the components of one name that the narrative holds. */
export function shownIds({ components }: NarrativeSource, name: string): Set<string> {
  return new Set(
    components.flatMap(({ name: used, properties }) =>
      used === name && typeof properties['id'] === 'string' ? properties['id'] : [],
    ),
  );
}
