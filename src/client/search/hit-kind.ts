import { anchorOf, type Anchored } from '../../domain/anchors.ts';

/** What can be a hit by itself in a page; the search has a word for each. */
const anchored = ['figure', 'table', 'goal', 'finding', 'recommendation', 'case'] as const;

/** Kinds of all other hits, by the address of their page. */
const kinds = [
  [/\/figur\//, 'figure'],
  [/\/ordliste\/#/, 'term'],
  [/\/rapporter\/[^/]+\/$/, 'report'],
  [/#/, 'section'],
  [/\/projekter\//, 'project'],
  [/\/organisationer\//, 'organisation'],
  [/\/data\/$/, 'data'],
] as const;

/** The kind of the hit at an address in the site: a page where it is not part of a report. */
export function hitKind(address: string): string {
  const isAt = (kind: Anchored): boolean => address.includes(`#${anchorOf(kind, '')}`);
  return anchored.find(isAt) ?? kinds.find(([form]) => form.test(address))?.[1] ?? 'page';
}
