/**
 * The colour of a series, from 0. A colour means one thing in a whole report: a municipality has that of its
 * index in `report.yaml` in every figure, and nothing else takes a municipality's. Others follow in their order.
 */
export function seriesColour(
  places: readonly string[],
  { label, isPlace, order }: { label: string; isPlace: boolean; order: number },
): number {
  const place = isPlace ? places.indexOf(label) : -1;
  return place < 0 ? places.length + order : place;
}
