/**
 * A value as JSON in the one form that its hash is taken of: the JSON Canonicalization Scheme (RFC 8785). Keys are
 * in the order of their UTF-16 code units, and there are no spaces, so that neither the order of properties in the
 * code nor the writer makes another text of the same facts.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const properties = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
  return `{${properties.join(',')}}`;
}

/**
 * What a file says whichever machine it was checked out on: its text with line feeds and in Unicode's normal form C.
 * Bytes that are no UTF-8 are what they are.
 */
export function canonicalContent(bytes: Uint8Array): string | Uint8Array {
  const text = textIn(bytes);
  return text === undefined ? bytes : withLineFeeds(text).normalize('NFC');
}

/** The text of bytes, with its byte order mark if it has one; undefined where they are no UTF-8. */
export function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A text as git stores it, whatever line ends a checkout was given. */
export function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
