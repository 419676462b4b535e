import type {
  ComponentRule,
  PropertyRule,
  PropertyValues,
} from '../domain/narrative-components.ts';
import { claimFault } from '../domain/parse-claim.ts';
import { readProperty } from '../domain/narrative-properties.ts';
import { forbiddenCharacters, nameOfCharacter } from './forbidden-characters.ts';
import { startOffset, type MarkdownAttribute, type MarkdownNode } from './markdown-node.ts';
import { isMessage, type Message, refusal } from './message.ts';
import { tell, type Walk } from './narrative-walk.ts';
import { nearestName } from '../domain/identifier.ts';

type PropertyValue = PropertyValues[keyof PropertyValues];

/** The properties of a component, in the order of its rule: literals only, each one known, none missing and none twice. */
export function readProperties(
  node: MarkdownNode,
  rule: ComponentRule,
  walk: Walk,
): Record<string, PropertyValue> {
  const properties: Record<string, PropertyValue> = {};
  (node.attributes ?? []).forEach((attribute, index) => {
    const value = valueOf(attribute, rule, Object.hasOwn(properties, attribute.name ?? ''));
    if (isMessage(value)) tell(walk, offsetOf(node, index, value, walk), value);
    else properties[attribute.name ?? ''] = value;
  });
  tellQuotes(node, walk);
  for (const [property, known] of Object.entries(rule.properties)) {
    const written = (node.attributes ?? []).some((attribute) => attribute.name === property);
    if (!known.optional && !written)
      tell(
        walk,
        startOffset(node),
        refusal('missing-property', { name: property, component: rule.name, rule: known }),
      );
  }
  return inOrder(properties, Object.keys(rule.properties));
}

function inOrder<Value>(values: Record<string, Value>, names: string[]): Record<string, Value> {
  const read = names.filter((name) => Object.hasOwn(values, name));
  return Object.fromEntries(read.map((name) => [name, values[name] as Value]));
}

function valueOf(
  attribute: MarkdownAttribute,
  rule: ComponentRule,
  again: boolean,
): PropertyValue | Message {
  const { name, value } = attribute;
  if (attribute.type !== 'mdxJsxAttribute' || name === undefined)
    return refusal('expression', { text: '…' });
  const known = Object.hasOwn(rule.properties, name) ? rule.properties[name] : undefined;
  if (!known) return unknown(name, rule);
  if (again) return refusal('repeated-property', { name });
  if (typeof value === 'object' && value !== null) return refusal('expression', { text: '…' });
  return checked(value ?? '', known);
}

function unknown(name: string, { name: component, properties }: ComponentRule): Message {
  const known = Object.keys(properties);
  return refusal('unknown-property', { name, component, known }, nearestName(name, known));
}

function checked(text: string, rule: PropertyRule): PropertyValue | Message {
  const [hidden] = forbiddenCharacters(text);
  if (hidden !== undefined)
    return refusal('control-character', { name: nameOfCharacter(text, hidden) });
  const fault = rule.kind === 'claim' ? claimFault(text) : undefined;
  if (fault) return refusal('claim-form', { found: fault.found, expected: fault.expected });
  const nearest = nearestName(text, rule.choices ?? []);
  return readProperty(text, rule) ?? refusal('property-value', { text, rule }, nearest);
}

/** A wrong name is shown at the name, a wrong value at the value, a claim where it cannot be read further. */
function offsetOf(node: MarkdownNode, index: number, { code }: Message, walk: Walk): number {
  const property = scanProperties(walk.source, startOffset(node))[index];
  if (!property) return startOffset(node);
  const value = node.attributes?.[index]?.value;
  if (code === 'claim-form' && typeof value === 'string')
    return property.valueAt + (claimFault(value)?.at ?? 0);
  return code === 'property-value' ? property.valueAt : property.at;
}

/** The tag of a component up to its end, or to a quotation mark of the other kind. A value may hold `>`. */
const otherQuote = /<[^"'>]*(?:"[^"]*"[^"'>]*)*(['>])/y;

function tellQuotes(node: MarkdownNode, walk: Walk): void {
  otherQuote.lastIndex = startOffset(node);
  if (otherQuote.exec(walk.source)?.[1] !== "'") return;
  for (const { quote, name, at } of scanProperties(walk.source, startOffset(node))) {
    if (quote === "'") tell(walk, at, refusal('property-quotes', { name }));
  }
}

/** Where a property of a component stands in the source. */
interface ScannedProperty {
  name: string;
  /** Offset of the name. */
  at: number;
  /** Offset of the first character between the quotation marks; of the name where there is no value. */
  valueAt: number;
  quote: string;
}

const propertyPattern = /\s*([^\s=/>{}"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/y;

/** The properties of the component that begins at an offset. The parser gives their values, but not their positions. */
export function scanProperties(source: string, start: number): ScannedProperty[] {
  const found: ScannedProperty[] = [];
  propertyPattern.lastIndex =
    start + (/^<\s*[^\s/>]*/.exec(source.slice(start, start + 200))?.[0].length ?? 1);
  for (;;) {
    const from = propertyPattern.lastIndex;
    const match = propertyPattern.exec(source);
    if (!match) return found;
    const name = match[1] ?? '';
    const at = from + match[0].indexOf(name);
    const value = match[2] ?? match[3];
    const quote = match[2] === undefined ? (match[3] === undefined ? '' : "'") : '"';
    found.push({
      name,
      at,
      valueAt: value === undefined ? at : propertyPattern.lastIndex - value.length - 1,
      quote,
    });
  }
}
