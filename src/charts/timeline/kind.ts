import type { FigureKind } from '../figure-kind.ts';
import { marksOf } from '../notes-of-figure.ts';
import { drawTimeline } from './draw.ts';
import { layoutTimeline } from './layout.ts';
import { readLanes } from './rows.ts';
import { tabulateTimeline } from './table.ts';

/** What lasts how long, a lane each under months and years. */
export const timeline: FigureKind<'timeline'> = (report, declaration, words) => {
  const lanes = readLanes(report, declaration, words);
  const marks = marksOf(report.notes);
  return {
    draw: (width) => drawTimeline(layoutTimeline(lanes, width, words, marks)),
    tabulate: () => tabulateTimeline(lanes, words),
  };
};
