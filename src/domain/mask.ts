/**
 * A CPR number in any usual writing: six digits that are a day and a month, a separator or none, four digits.
 * Also nine digits, as Excel leaves it when the leading zero is lost. Modulus 11 is not asked for, since
 * numbers without it have been issued since 2007.
 */
const personNumber =
  /(?<!\d)(?:(?:0?[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2})[ \u00a0\u2010-\u2015-]?\d{4}(?!\d)/g;

/** Replaces whatever looks like a CPR number, so that no message and no log repeats one. */
export function maskPersonNumbers(text: string): string {
  return text.replace(personNumber, 'ddmmyy-****');
}

/** The same for every text in a value made of objects and lists. */
export function maskTexts(value: unknown): unknown {
  if (typeof value === 'string') return maskPersonNumbers(value);
  if (Array.isArray(value)) return value.map(maskTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, maskTexts(part)]));
}
