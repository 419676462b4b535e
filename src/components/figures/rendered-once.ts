/** Markup by its name, for each version whose pages are being made; gone when the version is. */
const rendered = new WeakMap<object, Map<string, string>>();

/**
 * The markup of a name, rendered the first time that a page of its owner asks for it: the pages of a version follow
 * each other, and some show the same.
 */
export async function renderedOnce(
  owner: object,
  name: string,
  render: () => Promise<string>,
): Promise<string> {
  const known = rendered.get(owner) ?? new Map<string, string>();
  rendered.set(owner, known);
  const markup = known.get(name) ?? (await render());
  known.set(name, markup);
  return markup;
}
