import { isIdentifier } from '../domain/identifier.ts';
import { recommendationStates } from '../domain/recommendation.ts';
import { parseReference } from '../domain/reference.ts';
import type { Words } from './message.ts';
import { isRowKey } from './read-cell.ts';

/** What the text of a property must be. */
export interface PropertyKind {
  words: Words;
  fits: (text: string) => boolean;
  choices?: readonly string[];
}

export interface PropertyRule {
  kind: PropertyKind;
  required: boolean;
}

/** Where a component may stand, what may stand in it, and its properties. README.md says what each is for. */
export interface ComponentRule {
  where: 'text' | 'block';
  content: 'none' | 'text' | 'blocks';
  properties: ReadonlyMap<string, PropertyRule>;
}

const everyWord = (text: string, fits: (word: string) => boolean) => text.split(' ').every(fits);

const text: PropertyKind = { words: ['En tekst', 'A text'], fits: (value) => value.trim() !== '' };
const id: PropertyKind = {
  words: ['Et id, fx moeder-2021', 'An id, such as moeder-2021'],
  fits: isIdentifier,
};
const key: PropertyKind = {
  words: ['En rækkes nøgle, fx startede', "A row's key, such as startede"],
  fits: isRowKey,
};
const keys: PropertyKind = {
  words: ['Nøgler delt af ét mellemrum', 'Keys with one space between them'],
  fits: (value) => everyWord(value, isRowKey),
};
const cell: PropertyKind = {
  words: ['En celles adresse, fx status/fgu/antal', "A cell's address, such as status/fgu/antal"],
  fits: (value) => parseReference(value) !== undefined,
};
const digit: PropertyKind = {
  words: ['Et ciffer fra 0 til 3', 'A digit from 0 to 3'],
  fits: (value) => /^[0-3]$/.test(value),
};
const oneOf = (...choices: string[]): PropertyKind => ({
  words: [`En af: ${choices.join(', ')}`, `One of: ${choices.join(', ')}`],
  fits: (value) => choices.includes(value),
  choices,
});

const state = oneOf(...recommendationStates);

type Properties = Record<string, PropertyKind>;

function component(
  where: ComponentRule['where'],
  content: ComponentRule['content'],
  required: Properties,
  optional: Properties = {},
): ComponentRule {
  const rules = (kinds: Properties, isRequired: boolean) =>
    Object.entries(kinds).map(([name, kind]): [string, PropertyRule] => [
      name,
      { kind, required: isRequired },
    ]);
  return {
    where,
    content,
    properties: new Map([...rules(required, true), ...rules(optional, false)]),
  };
}

/** Every component that a narrative may use. A Map, so that `constructor` is no component. */
export const components: ReadonlyMap<string, ComponentRule> = new Map([
  ['Fact', component('text', 'none', { id: key }, { form: oneOf('number', 'unit', 'base') })],
  ['Value', component('text', 'none', { of: cell }, { form: oneOf('number', 'unit') })],
  ['Share', component('text', 'none', { numerator: cell, denominator: cell }, { decimals: digit })],
  ['Term', component('text', 'text', { id })],
  ['Cite', component('text', 'none', { id: key })],
  ['Ref', component('text', 'none', { to: key })],
  ['KeyFigures', component('block', 'none', { facts: keys })],
  ['GoalTable', component('block', 'none', {}, { category: text, goals: keys })],
  ['GoalMatrix', component('block', 'none', {}, { goals: keys })],
  ['Table', component('block', 'none', { id })],
  ['Figure', component('block', 'none', { id })],
  ['Finding', component('block', 'blocks', { id, title: text })],
  ['Recommendation', component('block', 'blocks', { id, title: text }, { to: text, state })],
  ['Case', component('block', 'blocks', { id, title: text })],
  ['Voice', component('block', 'blocks', { role: text })],
  ['Method', component('block', 'blocks', {}, { title: text })],
  ['DataNote', component('block', 'none', { id: key })],
]);
