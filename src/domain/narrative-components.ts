import type { CrossReference } from './anchors.ts';
import type { Claim } from './claim.ts';
import { recommendationStates } from './recommendation.ts';
import type { CellReference } from './table.ts';

/** The value that a property of each kind has in a node. */
export interface PropertyValues {
  /** Words for readers. */
  words: string;
  category: string;
  /** Ids of organisations, or one word such as `kommuner`. */
  recipients: string[];
  id: string;
  key: string;
  keys: string[];
  cell: CellReference;
  /** What must hold between cells. */
  claim: Claim;
  anchor: CrossReference;
  digit: number;
  choice: string;
}

/** What the ids in a property name. */
export type Named = 'fact' | 'term' | 'reference' | 'goal' | 'table' | 'figure' | 'note';

/** What a property must be. */
export interface PropertyRule {
  kind: keyof PropertyValues;
  optional?: true;
  /** Absent where an id is the component's own. */
  names?: Named;
  /** The texts that a property of kind `choice` may be. */
  choices?: readonly string[];
}

/** Where a component may stand, what may stand in it, and its properties, in the order in which they are written. */
export interface ComponentRule {
  /** Its name in a narrative. */
  name: string;
  where: 'text' | 'block';
  content: 'none' | 'text' | 'blocks';
  properties: Readonly<Record<string, PropertyRule>>;
  /** What it is for, told to those who write narratives. */
  what: string;
}

const words = { kind: 'words' } as const;
const id = { kind: 'id' } as const;
const cell = { kind: 'cell' } as const;
const goals = { kind: 'keys', names: 'goal', optional: true } as const;

/** Every component that a narrative may use. Nodes, their schema and what editors are told are made from this. */
export const components = {
  fact: {
    name: 'Fact',
    where: 'text',
    content: 'none',
    properties: {
      id: { kind: 'key', names: 'fact' },
      form: { kind: 'choice', choices: ['number', 'unit', 'base'], optional: true },
    },
    what: 'a fact\'s value: `73 pct.`; `form="number"` without unit, `"unit"` with unit (`16 virksomheder`), `"base"` with numerator and denominator (`8 af 11`)',
  },
  value: {
    name: 'Value',
    where: 'text',
    content: 'none',
    properties: {
      of: cell,
      form: { kind: 'choice', choices: ['number', 'unit'], optional: true },
    },
    what: 'the value of any cell',
  },
  share: {
    name: 'Share',
    where: 'text',
    content: 'none',
    properties: {
      numerator: cell,
      denominator: cell,
      decimals: { kind: 'digit', optional: true },
    },
    what: 'computed from two cells: `73 pct. (8 af 11)`, with its interval',
  },
  claim: {
    name: 'Claim',
    where: 'text',
    content: 'text',
    properties: { holds: { kind: 'claim' } },
    what: 'words that compare, such as `flere`, lead to the numbers that they rest on: `holds="facts/nu > facts/foer"`; checked at every check',
  },
  term: {
    name: 'Term',
    where: 'text',
    content: 'text',
    properties: { id: { kind: 'id', names: 'term' } },
    what: 'the text inside is explained by the glossary',
  },
  cite: {
    name: 'Cite',
    where: 'text',
    content: 'none',
    properties: { id: { kind: 'key', names: 'reference' } },
    what: 'a reference of `report.yaml`',
  },
  ref: {
    name: 'Ref',
    where: 'text',
    content: 'none',
    properties: { to: { kind: 'anchor' } },
    what: "cross-reference: `figur-status`, `tabel-status`, `maal-job`, `anbefaling-mentor`, or a section's id; writes 'figur 2'",
  },
  'key-figures': {
    name: 'KeyFigures',
    where: 'block',
    content: 'none',
    properties: { facts: { kind: 'keys', names: 'fact' } },
    what: 'key figures with base, date and link',
  },
  'goal-table': {
    name: 'GoalTable',
    where: 'block',
    content: 'none',
    properties: { category: { kind: 'category', optional: true }, goals },
    what: 'the goal-attainment table; all goals without properties',
  },
  'goal-matrix': {
    name: 'GoalMatrix',
    where: 'block',
    content: 'none',
    properties: { goals },
    what: 'goals by place',
  },
  table: {
    name: 'Table',
    where: 'block',
    content: 'none',
    properties: { id: { kind: 'id', names: 'table' } },
    what: 'a table of the descriptor',
  },
  figure: {
    name: 'Figure',
    where: 'block',
    content: 'none',
    properties: { id: { kind: 'id', names: 'figure' } },
    what: 'a figure of `figures.yaml`',
  },
  finding: {
    name: 'Finding',
    where: 'block',
    content: 'blocks',
    properties: { id, title: words, holds: { kind: 'claim', optional: true } },
    what: 'a conclusion; `holds` is what its title claims of numbers',
  },
  recommendation: {
    name: 'Recommendation',
    where: 'block',
    content: 'blocks',
    properties: {
      id,
      title: words,
      to: { kind: 'recipients', optional: true },
      state: { kind: 'choice', choices: recommendationStates, optional: true },
    },
    what: 'a numbered recommendation; `to` are ids of organisations, or one word such as `kommuner`, but not `uden-modtager`, where those to nobody stand; `state` is what became of it, told in a later version',
  },
  case: {
    name: 'Case',
    where: 'block',
    content: 'blocks',
    properties: { id, title: words },
    what: 'an anonymised case; the page says that the name is fictive',
  },
  voice: {
    name: 'Voice',
    where: 'block',
    content: 'blocks',
    properties: { role: words },
    what: 'what somebody said, in indirect speech',
  },
  method: {
    name: 'Method',
    where: 'block',
    content: 'blocks',
    properties: { title: { ...words, optional: true } },
    what: 'the method box',
  },
  'data-note': {
    name: 'DataNote',
    where: 'block',
    content: 'none',
    properties: { id: { kind: 'key', names: 'note' } },
    what: 'a data note where the prose comes upon it',
  },
} as const satisfies Readonly<Record<string, ComponentRule>>;

export type ComponentType = keyof typeof components;

type Rules<Type extends ComponentType> = (typeof components)[Type]['properties'];

type ValueOf<Rule> = Rule extends { choices: readonly (infer Choice)[] }
  ? Choice
  : Rule extends { kind: infer Kind extends keyof PropertyValues }
    ? PropertyValues[Kind]
    : never;

type OptionalOf<Of> = {
  [Name in keyof Of]: Of[Name] extends { optional: true } ? Name : never;
}[keyof Of];

/** The properties of a component as its node holds them. */
export type PropertiesOf<Type extends ComponentType> = {
  [Name in Exclude<keyof Rules<Type>, OptionalOf<Rules<Type>>>]: ValueOf<Rules<Type>[Name]>;
} & { [Name in OptionalOf<Rules<Type>>]?: ValueOf<Rules<Type>[Name]> };

const types = new Map<string, ComponentType>(
  Object.entries(components).map(([type, { name }]) => [name, type as ComponentType]),
);

/** The names of all components, as narratives write them. */
export const componentNames: readonly string[] = [...types.keys()];

/** The names of the components that show numbers. */
export const namesOfNumbers: readonly string[] = Object.values<ComponentRule>(components)
  .filter(({ properties }) => Object.values(properties).some(showsNumber))
  .map(({ name }) => name);

function showsNumber({ kind, names }: PropertyRule): boolean {
  return kind === 'cell' || kind === 'claim' || names === 'fact';
}

/** The component of a name, or undefined. */
export function componentNamed(name: string): ComponentType | undefined {
  return types.get(name);
}

/** The rule of a component, in the form that all of them have. */
export function componentRule(type: ComponentType): ComponentRule {
  return components[type];
}
