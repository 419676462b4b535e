import type { ComponentNode } from '../domain/narrative.ts';
import { nearestName } from '../domain/nearest-name.ts';
import * as say from './component-problems.ts';
import type { ComponentRule, PropertyRule } from './components.ts';
import { forbiddenCharacters, nameOfCharacter } from './forbidden-characters.ts';
import { startOf, type MarkdownAttribute, type MarkdownNode } from './markdown-node.ts';
import type { Message } from './message.ts';
import { expression } from './narrative-problems.ts';
import { tell, type Walk } from './narrative-walk.ts';
import { scanProperties } from './scan-properties.ts';
import { forbiddenCharacter } from './text-problems.ts';

type Properties = ComponentNode<never>['properties'];

/** The properties of a component: literals only, each one known, none missing and none twice. */
export function readProperties(
  node: MarkdownNode,
  name: string,
  rule: ComponentRule,
  walk: Walk,
): Properties {
  const properties: Properties = {};
  (node.attributes ?? []).forEach((attribute, index) => {
    const value = valueOf(attribute, name, rule, Object.hasOwn(properties, attribute.name ?? ''));
    if (typeof value === 'string') properties[attribute.name ?? ''] = value;
    else tell(walk, offsetOf(node, index, value, walk), value);
  });
  tellQuotes(node, walk);
  for (const [property, { kind, required }] of rule.properties) {
    const written = (node.attributes ?? []).some((attribute) => attribute.name === property);
    if (required && !written) tell(walk, startOf(node), say.missingProperty(property, name, kind));
  }
  return properties;
}

function valueOf(
  attribute: MarkdownAttribute,
  component: string,
  rule: ComponentRule,
  again: boolean,
): string | Message {
  const { name, value } = attribute;
  if (attribute.type !== 'mdxJsxAttribute' || name === undefined) return expression('…');
  const known = rule.properties.get(name);
  if (!known) return unknown(name, component, rule);
  if (again) return say.repeatedProperty(name);
  if (typeof value === 'object' && value !== null) return expression('…');
  return checked(value ?? '', known);
}

function unknown(name: string, component: string, { properties }: ComponentRule): Message {
  const known = [...properties.keys()];
  return say.unknownProperty(name, component, nearestName(name, known), known);
}

function checked(value: string, { kind }: PropertyRule): string | Message {
  const [hidden] = forbiddenCharacters(value);
  if (hidden !== undefined) return forbiddenCharacter(nameOfCharacter(value, hidden));
  return kind.fits(value)
    ? value
    : say.propertyValue(value, kind, nearestName(value, kind.choices ?? []));
}

/** A wrong name is shown at the name, a wrong value at the value. */
function offsetOf(node: MarkdownNode, index: number, { code }: Message, walk: Walk): number {
  const property = scanProperties(walk.source, startOf(node))[index];
  if (!property) return startOf(node);
  return code === 'property-value' ? property.valueAt : property.at;
}

function tellQuotes(node: MarkdownNode, walk: Walk): void {
  const end = walk.source.indexOf('>', startOf(node));
  if (!/=\s*'/.test(walk.source.slice(startOf(node), end))) return;
  for (const { quote, name, at } of scanProperties(walk.source, startOf(node))) {
    if (quote === "'") tell(walk, at, say.propertyQuotes(name));
  }
}
