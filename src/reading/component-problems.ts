import type { PropertyRule } from '../domain/narrative-components.ts';
import { refusal, type Message } from './message.ts';

export function unknownComponent(
  name: string,
  nearest: string | undefined,
  known: string[],
): Message {
  return refusal('unknown-component', { name, known }, nearest);
}

export function componentInText(name: string): Message {
  return refusal('component-place', { name });
}

export function componentContent(name: string): Message {
  return refusal('component-content', { wrong: 'component-content', name });
}

export function emptyComponent(name: string): Message {
  return refusal('component-content', { wrong: 'empty-component', name });
}

export function unknownProperty(
  name: string,
  component: string,
  nearest: string | undefined,
  known: string[],
): Message {
  return refusal('unknown-property', { name, component, known }, nearest);
}

export function missingProperty(name: string, component: string, rule: PropertyRule): Message {
  return refusal('missing-property', { name, component, rule });
}

export function repeatedProperty(name: string): Message {
  return refusal('repeated-property', { name });
}

export function propertyValue(
  text: string,
  rule: PropertyRule,
  nearest: string | undefined,
): Message {
  return refusal('property-value', { text, rule }, nearest);
}

export function propertyQuotes(name: string): Message {
  return refusal('property-quotes', { name });
}

export function unclosedComponent(tag: string): Message {
  return refusal('unclosed-component', { tag });
}
