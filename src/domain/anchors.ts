/**
 * How the ids of what can be led to in a page begin. Readers keep these addresses and editors write them
 * (`<Ref to="figur-status" />`), so that a beginning never changes.
 */
const beginnings = {
  figure: 'figur',
  table: 'tabel',
  goal: 'maal',
  recommendation: 'anbefaling',
  finding: 'konklusion',
  case: 'case',
  note: 'datanote',
  claim: 'paastand',
  reference: 'litteratur',
  footnote: 'fodnote',
  term: 'begreb',
  version: 'version',
  filter: 'filter',
} as const;

export type Anchored = keyof typeof beginnings;

/** The parts that pages of every report have, by what they hold. */
export const pageParts = {
  contents: 'del-indhold',
  atAGlance: 'del-kort-fortalt',
  otherGoals: 'del-maal',
  rule: 'del-regel',
  otherRules: 'del-andre-regler',
  notes: 'del-datanoter',
  smallNumbers: 'del-smaa-tal',
  references: 'del-litteratur',
  englishAbstract: 'del-abstract',
  colophon: 'del-kolofon',
  downloads: 'del-tag-med',
  goalsSince: 'maal-fra-version',
  goalsOverTime: 'maal-over-tid',
} as const;

/** The id of an element that shows something: `figur-status`. */
export function anchorOf(kind: Anchored, id: string | number): string {
  return `${beginnings[kind]}-${id}`;
}

/** What narratives may refer to by an anchor, apart from their own sections, none of which has such an id. */
const targets = ['figure', 'table', 'goal', 'recommendation'] as const satisfies Anchored[];

/** What a cross-reference leads to. A section's id is the anchor of its heading. */
export interface CrossReference {
  kind: 'section' | (typeof targets)[number];
  id: string;
}

/** What an anchor such as `figur-status` or `maalgruppen` stands for. */
export function parseAnchor(anchor: string): CrossReference {
  const kind = targets.find((one) => anchor.startsWith(`${beginnings[one]}-`));
  return kind
    ? { kind, id: anchor.slice(beginnings[kind].length + 1) }
    : { kind: 'section', id: anchor };
}

/** The anchor of what a cross-reference leads to: `figur-status`. */
export function formatAnchor({ kind, id }: CrossReference): string {
  return kind === 'section' ? id : anchorOf(kind, id);
}
