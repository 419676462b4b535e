/** Kinds of hits, by the start of their id or of their page's address. */
const kinds = [
  [/#figur-|\/figur\//, 'figure'],
  [/#tabel-/, 'table'],
  [/#maal-/, 'goal'],
  [/#konklusion-/, 'finding'],
  [/#anbefaling-/, 'recommendation'],
  [/#case-/, 'case'],
  [/\/ordliste\/#/, 'term'],
  [/\/rapporter\/[^/]+\/$/, 'report'],
  [/#/, 'section'],
  [/\/projekter\//, 'project'],
  [/\/organisationer\//, 'organisation'],
  [/\/data\/$/, 'data'],
] as const;

/** The kind of the hit at an address: a page of the site where it is not part of a report. */
export function hitKind(address: string): string {
  return kinds.find(([form]) => form.test(address))?.[1] ?? 'page';
}
