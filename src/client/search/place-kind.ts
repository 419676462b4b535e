/** What a place is, by its id and by the page that it stands in. */
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

/** The kind of what lies at an address; a page of the site where it is none of a report's parts. */
export function kindOf(address: string): string {
  return kinds.find(([form]) => form.test(address))?.[1] ?? 'page';
}
