import type { FigureCell, FigureTable } from '../figure-table.ts';
import type { FigureWords } from '../figure-words.ts';
import { numberCell } from '../number-cell.ts';
import type { Group } from './groups.ts';
import type { Comparison, GroupValue } from './rows.ts';
import { shareText, sizeText } from './texts.ts';

/** A row for each characteristic; for each group its number, and its share where its size is known. */
export function tabulateComparison(comparison: Comparison, words: FigureWords): FigureTable {
  const { title, groups, rows } = comparison;
  return {
    columns: [
      { title, numeric: false },
      ...groups.flatMap((group, series) =>
        groupTitles(group, comparison, words).map((text) => ({
          title: text,
          numeric: true,
          series,
        })),
      ),
    ],
    rows: rows.map((row) => ({
      header: { text: row.label },
      cells: row.values.flatMap((value) => groupCells(value, comparison, words)),
    })),
  };
}

/** Shares that were computed here have a column of their own after the numbers. */
function hasShares({ form, unit }: Comparison): boolean {
  return form === 'shares' && unit !== 'percent';
}

function groupTitles({ name, base }: Group, comparison: Comparison, words: FigureWords): string[] {
  if (base === undefined) return [name];
  if (!hasShares(comparison)) return [`${name} (${sizeText(base, words)})`];
  return [`${name} (${sizeText(base, words)})`, `${name}, ${words.words.share}`];
}

function groupCells(value: GroupValue, comparison: Comparison, words: FigureWords): FigureCell[] {
  const counted = numberCell(value.value, comparison.unit, value.reference, words);
  return hasShares(comparison) ? [counted, shareCell(value, words)] : [counted];
}

/** A share is computed from two cells, and links to neither. */
function shareCell(value: GroupValue, words: FigureWords): FigureCell {
  if (value.share !== undefined)
    return { text: shareText(value.share, words), number: Math.round(value.share) };
  const { group, value: counted } = value;
  const cause = [counted, group.base?.value ?? 0].find((one) => typeof one === 'object');
  return { text: words.absence(cause?.absent ?? 'not-applicable') };
}
