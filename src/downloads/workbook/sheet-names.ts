const longest = 31;

/**
 * Names as Excel allows them: at most 31 characters, none of `[ ] : * ? / \`, no apostrophe at the ends, not
 * `History`, and no two that differ only in capitals. A name that is not allowed is shortened and numbered.
 */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set(['', 'history']);
  return names.map((name) => {
    const free = firstFree(cleaned(name), taken);
    taken.add(free.toLowerCase());
    return free;
  });
}

function cleaned(name: string): string {
  return name
    .replaceAll(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .trim()
    .replaceAll(/^'+|'+$/g, '');
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : `~${number}`;
    const tried = name.slice(0, longest - end.length) + end;
    if (!taken.has(tried.toLowerCase())) return tried;
  }
}
