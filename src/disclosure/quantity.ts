import type { FoundCell } from '../domain/tables.ts';
import { isCounted } from '../domain/unit.ts';
import { shownIn } from './grid.ts';
import { isOfPeople } from './people.ts';
import { decimalsAt } from './shares.ts';
import type { Unknown } from './solve.ts';
import type { Place, Published } from './statement.ts';

/** What is known of the number in a place, in steps of its own: a hidden one is between bounds. */
export interface Quantity extends Unknown {
  place: Place;
  isHidden: boolean;
  /** Whether it is shown, rounded. */
  isRounded?: boolean;
  /** Whether it is a number of people. */
  isOfPeople: boolean;
  /** How many decimals its steps have: 45.7 is 457 steps of one decimal. */
  decimals: number;
}

/** The most that a hidden number is thought to be: 1000, or twice the largest that any version shows. */
export function farthest(versions: readonly Published[]): number {
  let most = 1000;
  for (const { tables, largestRounded = 0 } of versions) {
    most = Math.max(most, 2 * largestRounded);
    for (const { table } of tables.all())
      for (const { cells } of table.rows)
        for (const cell of cells)
          if (typeof cell === 'number' && cell < 1e9) most = Math.max(most, 2 * cell);
  }
  return most;
}

/** What a version shows of a place, where a hidden number is at most `most`; undefined where it holds no number. */
export function quantityAt(
  place: Place,
  { tables, between }: Published,
  most: number,
): Quantity | undefined {
  const found = tables.find(place);
  const shown = shownIn(found?.cell);
  if (!found || shown === undefined) return undefined;
  const { model, row, field } = found;
  const decimals = decimalsOf(found, place);
  const known = {
    ...{ place, decimals, isHidden: shown === 'hidden' },
    isOfPeople: isOfPeople(model, row, field.name),
  };
  const rounded = between?.(place);
  if (rounded) return { ...known, ...rounded, isRounded: true };
  return { ...known, ...rangeOf(found, shown, most, 10 ** decimals) };
}

function decimalsOf({ model, row, field, unit }: FoundCell, { table }: Place): number {
  if (unit !== undefined && isCounted(unit)) return 0;
  const isFact = table === 'facts' || table === 'results';
  return decimalsAt(model, row, field.name, isFact ? [row] : model.table.rows);
}

/** In steps: a number that is at least or at most what is written, or a range, is known as one. */
function rangeOf(
  { qualifier, upTo, unit }: FoundCell,
  shown: number | 'hidden',
  most: number,
  steps: number,
): Unknown {
  if (shown === 'hidden') return { least: 0, most: (unit === 'percent' ? 100 : most) * steps };
  const written = Math.round(shown * steps);
  if (qualifier === 'at-least') return { least: written, most: most * steps };
  if (qualifier === 'at-most') return { least: 0, most: written };
  return { least: written, most: upTo === undefined ? written : Math.round(upTo * steps) };
}
