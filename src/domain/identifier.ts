const identifier = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const versionNumber = /^(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})$/;
const longest = 80;

/** Names that file systems, hosts or JavaScript objects keep for themselves. */
const reserved = new Set(
  'index 404 api assets con nul aux prn com1 com2 com3 com4 lpt1 lpt2 lpt3 constructor prototype'.split(
    ' ',
  ),
);

/** ASCII kebab-case of at most 80 characters, and not a reserved name. */
export function isIdentifier(text: string): boolean {
  return text.length <= longest && identifier.test(text) && !reserved.has(text);
}

/** `1.0`, `1.1`, `2.0`: a new minor corrects, a new major changes a verdict or a conclusion. */
export function isVersionNumber(text: string): boolean {
  return versionNumber.test(text);
}

/** Orders version numbers as numbers: `1.10` comes after `1.9`. */
export function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

const letters: Record<string, string> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
};

/** An ASCII identifier for a heading: `Målopfyldelse i Odder` becomes `maalopfyldelse-i-odder`. */
export function slugFrom(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåäöüß]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/ /g, '-')
    .slice(0, longest)
    .replace(/-$/, '');
}

/** Names that every JavaScript object answers to, and those that readers of CSV keep for themselves. */
const objectNames = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
  '__parsed_extra',
]);

/** True for `__proto__`, `constructor`, `toString` and the like, which may name no column, key or property. */
export function isReservedName(text: string): boolean {
  return objectNames.has(text);
}

const rowKey = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/;

/** What may name a row in an address: `job`, `15-17`, `2.1`. */
export function isRowKey(text: string): boolean {
  return text.length <= longest && rowKey.test(text) && !isReservedName(text);
}

/** The known name that was most likely meant, or undefined where none is near. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const wanted = plain(name);
  let best: string | undefined;
  let shortest = tolerance(wanted) + 1;
  for (const candidate of known) {
    const other = plain(candidate);
    if (Math.abs(other.length - wanted.length) >= shortest) continue;
    const distance = editDistance(wanted, other);
    if (distance < shortest) [best, shortest] = [candidate, distance];
  }
  return best;
}

/** How many letters may be wrong before it is a different name, not a misspelt one. */
function tolerance(name: string): number {
  return Math.max(1, Math.min(3, Math.floor(name.length / 3)));
}

/** Names that differ by case, spaces or dashes alone are the same to the eye. */
function plain(name: string): string {
  return name
    .slice(0, 80)
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}

/** Letters to insert, delete, change or swap with a neighbour (Damerau–Levenshtein, restricted). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = swap ? (beforeLast[j - 2] ?? Infinity) + 1 : Infinity;
      row[j] = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, changed, swapped);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
