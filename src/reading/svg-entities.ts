/** What the entities of an SVG stand for, by name: Illustrator names its addresses and styles so. */
export type Entities = ReadonlyMap<string, string>;

const predefined: Entities = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }),
);

const declaration = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"&%<]*)"|'([^'&%<]*)')\s*>/g;

/**
 * The entities that a document type declares. Undefined where it declares anything else: one that lies in another
 * file, one made of others (which grow without an end), or markup.
 */
export function declaredEntities(subset: string): Entities | undefined {
  const rest = subset
    .replaceAll(declaration, '')
    .replaceAll(/<!--[^]*?(?:(-->)|$)/g, (_whole, end?: string) => (end ? '' : '<'));
  if (rest.trim() !== '') return undefined;
  const found = [...subset.matchAll(declaration)];
  return new Map(found.map(([, name = '', value, other]) => [name, value ?? other ?? '']));
}

/** How many characters the entities of one text may stand for. */
const longest = 100_000;

/** A text with what its entities and numbered letters stand for. Undefined where one stands for nothing known. */
export function expanded(text: string, entities: Entities): string | undefined {
  let isKnown = true;
  let grown = 0;
  const whole = text.replaceAll(/&(?:#(?:x([0-9a-f]+)|(\d+))|([\w.-]+));|&/gi, (...found) => {
    const [, hexadecimal, decimal, name] = found as (string | undefined)[];
    const letter = numberedLetter(
      hexadecimal ?? decimal ?? '',
      hexadecimal === undefined ? 10 : 16,
    );
    const value = letter ?? (name && (predefined.get(name) ?? entities.get(name)));
    grown += value?.length ?? 0;
    isKnown &&= value !== undefined && grown < longest;
    return isKnown ? (value ?? '') : '';
  });
  return isKnown ? whole : undefined;
}

/** The letter that a number stands for in `&#230;` and `&#xe6;`; undefined where XML has no such letter. */
export function numberedLetter(digits: string, base: 10 | 16): string | undefined {
  const number = digits === '' ? NaN : parseInt(digits, base);
  if (!(number >= 0x20 ? number <= 0x10_ff_ff : [9, 10, 13].includes(number))) return undefined;
  return number >= 0xd8_00 && number <= 0xdf_ff ? undefined : String.fromCodePoint(number);
}

/** A text as it is written in an SVG. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
