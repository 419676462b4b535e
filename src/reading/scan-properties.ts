/** Where a property of a component stands in the source. */
export interface ScannedProperty {
  name: string;
  /** Offset of the name. */
  at: number;
  /** Offset of the first character between the quotation marks; of the name where there is no value. */
  valueAt: number;
  quote: string;
}

const property = /\s*([^\s=/>{}"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/y;

/** The properties of the component that begins at an offset. The parser gives their values, but not their places. */
export function scanProperties(source: string, start: number): ScannedProperty[] {
  const found: ScannedProperty[] = [];
  property.lastIndex =
    start + (/^<\s*[^\s/>]*/.exec(source.slice(start, start + 200))?.[0].length ?? 1);
  for (;;) {
    const from = property.lastIndex;
    const match = property.exec(source);
    if (!match) return found;
    const name = match[1] ?? '';
    const at = from + match[0].indexOf(name);
    const value = match[2] ?? match[3];
    const quote = match[2] === undefined ? (match[3] === undefined ? '' : "'") : '"';
    found.push({
      name,
      at,
      valueAt: value === undefined ? at : property.lastIndex - value.length - 1,
      quote,
    });
  }
}
