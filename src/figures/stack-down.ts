/** Lays items out one below the other: each gives its bottom, where the next one begins. */
export function stackDown<Item, Laid extends { bottom: number }>(
  items: readonly Item[],
  top: number,
  layout: (item: Item, top: number) => Laid,
): { laid: Omit<Laid, 'bottom'>[]; bottom: number } {
  let y = top;
  const laid = items.map((item) => {
    const { bottom, ...rest } = layout(item, y);
    y = bottom;
    return rest;
  });
  return { laid, bottom: y };
}
