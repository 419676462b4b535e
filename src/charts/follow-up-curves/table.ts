import { isAbsent, type Absent } from '../../domain/cell.ts';
import type { Unit } from '../../domain/unit.ts';
import type { FigureTable } from '../figure-table.ts';
import type { FigureWords } from '../figure-words.ts';
import { nameOf } from './names.ts';
import type { Curves } from './rows.ts';
import { shareText } from './share-text.ts';

/** A row for each reading: series, week, share, base. What the lines leave out is left out here too. */
export function tabulateCurves({ titles, series }: Curves, words: FigureWords): FigureTable {
  return {
    columns: [
      { title: titles.series, numeric: false },
      { title: titles.week, numeric: true },
      { title: titles.share, numeric: true },
      { title: titles.base, numeric: true },
    ],
    rows: series.flatMap((one) =>
      one.readings.map((reading) => ({
        header: { text: nameOf(one, words) },
        cells: [
          { text: words.number(reading.week, 'week-number') },
          { text: shareText(reading, words), reference: reading.shareAt },
          { text: textOf(reading.base, 'persons', words), reference: reading.baseAt },
        ],
      })),
    ),
  };
}

function textOf(value: number | Absent, unit: Unit, words: FigureWords): string {
  return isAbsent(value) ? words.absence(value.absent) : words.number(value, unit);
}
