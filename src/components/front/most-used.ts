import type { FilterChoice } from '../catalogue/report-filters.ts';

/** So many ways in a list; the catalogue has them all. */
const most = 8;

/** The choices with most reports first; those with as many stay in the order that they came in. */
export function mostUsed(choices: readonly FilterChoice[]): FilterChoice[] {
  return choices.toSorted((a, b) => b.count - a.count).slice(0, most);
}
