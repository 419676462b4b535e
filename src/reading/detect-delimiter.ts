import type { Delimiter } from './column.ts';

const delimiters: Delimiter[] = [';', ',', '\t'];

/** The delimiters that stand in the first line outside quotation marks. More than one is ambiguous. */
export function delimitersIn(text: string): Delimiter[] {
  const bare = firstLine(text).replace(/"[^"]*"/g, '');
  return delimiters.filter((delimiter) => bare.includes(delimiter));
}

/** `sep=;`, which Excel understands and nobody else. */
export function isSeparatorLine(text: string): boolean {
  return /^"?sep=/i.test(text);
}

/** The first line, without its line end; a name may have none inside. */
export function firstLine(text: string): string {
  const end = text.search(/\r?\n/);
  return end === -1 ? text : text.slice(0, end);
}

/** The other delimiter by which a row that is one cell would have as many cells as the header. */
export function delimiterThatFits(
  row: string,
  cells: number,
  read: Delimiter,
): Delimiter | undefined {
  return delimiters.find((other) => other !== read && row.split(other).length === cells);
}
