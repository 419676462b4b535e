/** A person with a family name to sort by, or an organisation, whose name is never inverted. */
export type Author = { family: string; given: string } | { literal: string };

/** A name of one word, or one of an organisation, is not a person's. */
export function readAuthor(name: string, organisations: ReadonlySet<string>): Author {
  if (organisations.has(name)) return { literal: name };
  const [, family, given] = /^([^,]+), *([^,]+)$/.exec(name) ?? [];
  if (family && given) return { family, given };
  const words = name.split(' ');
  const last = words.pop() ?? name;
  return words.length === 0 ? { literal: name } : { family: last, given: words.join(' ') };
}
