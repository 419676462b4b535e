const entity = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]*));/y;

/**
 * Where each character of a Markdown text stands in the source, which may write it with an escape (`\*`), an entity
 * (`&amp;`), or with a list's indentation and a quote's `>` after a line break. Gives offsets into the source.
 */
export function sourceOffsets(
  value: string,
  source: string,
  start: number,
): (offset: number) => number {
  if (source.startsWith(value, start)) return (offset) => start + offset;
  let offsets: number[] | undefined;
  return (offset) => {
    offsets ??= align(value, source, start);
    return offsets[Math.min(offset, value.length - 1)] ?? start;
  };
}

function align(value: string, source: string, start: number): number[] {
  const offsets: number[] = [];
  let at = start;
  for (let index = 0; index < value.length; index += 1) {
    const character = value[index];
    if (value[index - 1] === '\n') at += spaceAt(source, at, /[ \t>]*/y);
    if (character === '\n') at += spaceAt(source, at, /[ \t]*/y);
    const { length, units } = writtenAt(source, at, value, index);
    for (let unit = 0; unit < units; unit += 1) offsets[index + unit] = at;
    index += units - 1;
    at += length;
  }
  return offsets;
}

function spaceAt(source: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0].length ?? 0;
}

/** How many characters of the source write how many UTF-16 units of the value. */
function writtenAt(
  source: string,
  at: number,
  value: string,
  index: number,
): { length: number; units: number } {
  if (
    source[at] === '\\' &&
    source[at + 1] === value[index] &&
    /[!-/:-@[-`{-~]/.test(value[index] ?? '')
  ) {
    return { length: 2, units: 1 };
  }
  entity.lastIndex = at;
  const match = source[at] === '&' ? entity.exec(source) : null;
  if (!match) return { length: 1, units: 1 };
  const [whole, decimal, hexadecimal, name] = match;
  if (name !== undefined && name !== 'amp' && value.startsWith(whole, index))
    return { length: 1, units: 1 };
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '0', 16) : Number(decimal);
  return { length: whole.length, units: code > 0xffff && name === undefined ? 2 : 1 };
}
