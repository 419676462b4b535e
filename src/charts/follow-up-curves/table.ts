import type { FigureCell, FigureColumn, FigureTable } from '../figure-table.ts';
import type { FigureWords } from '../figure-words.ts';
import { numberCell } from '../number-cell.ts';
import type { Curves, Reading } from './rows.ts';
import { shareText } from './share-text.ts';

/** A row for each reading: series, week, share, its interval, base. What the lines leave out is left out here too. */
export function tabulateCurves(
  { titles, intervalTitles, series }: Curves,
  words: FigureWords,
): FigureTable {
  const interval: FigureColumn = {
    title: words.words.uncertainty,
    isWord: true,
    numeric: false,
  };
  return {
    columns: [
      { title: titles.series, numeric: false },
      { title: titles.week, numeric: true },
      { title: titles.share, numeric: true },
      ...(intervalTitles ? [interval] : []),
      { title: titles.base, numeric: true },
    ],
    rows: series.flatMap((one, index) =>
      one.readings.map((reading) => ({
        header: { text: one.label },
        series: index,
        cells: [
          numberCell(reading.week, 'week-number', undefined, words),
          shareCell(reading, words),
          ...intervalCell(reading, words),
          numberCell(reading.base, 'persons', reading.baseAt, words),
        ],
      })),
    ),
  };
}

function shareCell(reading: Reading, words: FigureWords): FigureCell {
  const cell = numberCell(reading.share, 'percent', reading.shareAt, words);
  const isAbout = reading.approximate || reading.upTo !== undefined;
  return { ...cell, text: shareText(reading, words), ...(isAbout ? { approximate: true } : {}) };
}

function intervalCell({ interval }: Reading, words: FigureWords): FigureCell[] {
  if (interval === undefined) return [];
  return [
    {
      text:
        'low' in interval
          ? words.range(interval.low, interval.high, 'percent')
          : words.absence(interval.absent),
    },
  ];
}
