import { formatAnchor, parseAnchor } from './anchors.ts';
import { formatClaim } from './claim.ts';
import { isIdentifier, isRowKey } from './identifier.ts';
import {
  componentRule,
  type ComponentType,
  type Named,
  type PropertiesOf,
  type PropertyRule,
  type PropertyValues,
} from './narrative-components.ts';
import { readClaim } from './parse-claim.ts';
import { formatReference, parseReference } from './table.ts';
import { isVisible } from './visible-text.ts';

type Kinds = {
  [Kind in keyof PropertyValues]: {
    read: (text: string, rule: PropertyRule) => PropertyValues[Kind] | undefined;
    write: (value: PropertyValues[Kind]) => string;
  };
};

const asIs = (text: string): string => text;
const where = (fits: (text: string) => boolean) => ({
  read: (text: string) => (fits(text) ? text : undefined),
  write: asIs,
});
const join = (ids: readonly string[]): string => ids.join(' ');

const kinds: Kinds = {
  words: where(isVisible),
  category: where(isVisible),
  recipients: {
    read: (text) => (isVisible(text) ? text.trim().split(/\s+/) : undefined),
    write: join,
  },
  id: where(isIdentifier),
  key: where(isRowKey),
  keys: {
    read: (text) => (text.split(' ').every(isRowKey) ? text.split(' ') : undefined),
    write: join,
  },
  cell: { read: parseReference, write: formatReference },
  claim: { read: readClaim, write: formatClaim },
  anchor: { read: (text) => (isRowKey(text) ? parseAnchor(text) : undefined), write: formatAnchor },
  digit: { read: (text) => (/^[0-3]$/.test(text) ? Number(text) : undefined), write: String },
  choice: { read: (text, { choices }) => choices?.find((one) => one === text), write: asIs },
};

/** The value that the text of a property stands for, or undefined where it is none of its kind. */
export function readProperty(
  text: string,
  rule: PropertyRule,
): PropertyValues[keyof PropertyValues] | undefined {
  return kinds[rule.kind].read(text, rule);
}

/** A property that a component has. Its kind is the type of its value. */
export type Property = {
  [Kind in keyof PropertyValues]: {
    kind: Kind;
    name: string;
    value: PropertyValues[Kind];
    /** The value as a narrative writes it. */
    text: string;
    /** What its ids name; absent where it holds none, or the component's own. */
    names?: Named;
    ids: readonly string[];
  };
}[keyof PropertyValues];

/** The properties among the values of a component, in the order of its rule. */
export function propertiesIn<Type extends ComponentType>(
  type: Type,
  values: Partial<PropertiesOf<Type>>,
): Property[] {
  const known: Readonly<Record<string, unknown>> = values;
  return Object.entries(componentRule(type).properties).flatMap(([name, { kind, names }]) => {
    const value = known[name];
    if (value === undefined) return [];
    // Each value was read by its rule, which the compiler cannot follow.
    const write = kinds[kind].write as (value: unknown) => string;
    const ids = names ? ([value].flat() as string[]) : [];
    return { kind, name, value: value as never, text: write(value), ids, ...(names && { names }) };
  });
}
