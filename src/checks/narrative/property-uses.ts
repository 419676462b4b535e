import {
  ruleOf,
  writeProperty,
  type ComponentType,
  type Named,
  type PropertyValue,
  type PropertyValues,
} from '../../domain/narrative-components.ts';
import type { Place } from '../../domain/problem.ts';
import type { ComponentUse, NarrativeSource, ReportSource } from '../../reading/sources.ts';
import { oncePer } from '../once-per.ts';

/** A property of a component in the narrative. Its kind is the type of its value. */
export type PropertyUse = {
  [Kind in keyof PropertyValues]: {
    kind: Kind;
    value: PropertyValues[Kind];
    component: ComponentType;
    /** What the value names; absent where an id is the component's own. */
    names?: Named;
    /** The value as the narrative writes it. */
    text: string;
    place: () => Place;
  };
}[keyof PropertyValues];

/** Every property that could be read, in the order of the narrative. */
export const propertyUses = oncePer(({ narrative }: ReportSource): PropertyUse[] =>
  (narrative?.components ?? []).flatMap(propertiesOf),
);

function propertiesOf({ type, properties, propertyPlace }: ComponentUse): PropertyUse[] {
  const { properties: rules } = ruleOf(type);
  return Object.entries<PropertyValue>(properties).flatMap(([name, value]) => {
    const rule = rules[name];
    if (!rule) return [];
    const { kind, names } = rule;
    const use = {
      component: type,
      text: writeProperty(value, rule),
      place: () => propertyPlace(name),
    };
    // Reading has made each value by its rule, which the compiler cannot follow.
    return { ...use, kind, value, ...(names ? { names } : {}) } as PropertyUse;
  });
}

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
