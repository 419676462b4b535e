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
