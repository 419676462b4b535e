/** So many answers are kept; then they are forgotten, and worked out again when they are asked for. */
const most = 10_000;

/**
 * Keeps the answers of a pure function of one text, number or thing. The same few thousand numbers and dates are
 * written again and again on a site's pages, and Intl takes a microsecond for each.
 */
export function remember<Key, Answer>(work: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    if (known.size >= most) known.clear();
    const worked = work(key);
    known.set(key, worked);
    return worked;
  };
}
