/** What a cross-reference leads to. A section's id is the anchor of its heading. */
export interface CrossReference {
  kind: 'section' | keyof typeof beginnings;
  id: string;
}

/** How the anchor of an element of each kind begins, which no section's id does. */
const beginnings = {
  figure: 'figur',
  table: 'tabel',
  goal: 'maal',
  recommendation: 'anbefaling',
} as const;

const kinds = Object.keys(beginnings) as (keyof typeof beginnings)[];

/** What an anchor such as `figur-status` or `maalgruppen` stands for. */
export function parseAnchor(anchor: string): CrossReference {
  const kind = kinds.find((one) => anchor.startsWith(`${beginnings[one]}-`));
  return kind
    ? { kind, id: anchor.slice(beginnings[kind].length + 1) }
    : { kind: 'section', id: anchor };
}

/** The anchor of what a cross-reference leads to: `figur-status`. */
export function formatAnchor({ kind, id }: CrossReference): string {
  return kind === 'section' ? id : `${beginnings[kind]}-${id}`;
}
