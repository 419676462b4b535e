import { numberIn } from '../../domain/cell.ts';
import type { FigureKey } from '../figure-key.ts';
import type { FigureWords } from '../figure-words.ts';
import { lineHeight, type Label } from '../geometry.ts';
import { axisHeight, layoutMeasureAxis, type MeasureAxis } from '../measure-axis.ts';
import { measureScale } from '../measure-scale.ts';
import type { Marks } from '../notes-of-figure.ts';
import { headValue, layoutValue } from '../value-column.ts';
import { layoutText } from '../wrap-text.ts';
import { contextOf, type Context } from './columns.ts';
import { areShort, headsOf } from './heads.ts';
import { keysOf } from './keys.ts';
import { layoutRow, type PairRow } from './row.ts';
import type { Pairs, Panel } from './rows.ts';

export interface PairsLayout {
  width: number;
  height: number;
  /** Heads of the columns of numbers. */
  heads: Label[];
  panels: PanelLayout[];
  keys: FigureKey[];
}

export interface PanelLayout {
  /** The unit, where there are several. */
  heading: Label[];
  /** Above the panel, where there are several. */
  line?: number;
  rows: PairRow[];
  axis: MeasureAxis;
}

/** A row for each pair, in a panel and on an axis of its own for each unit. */
export function layoutPairs(
  pairs: Pairs,
  width: number,
  words: FigureWords,
  marks: Marks,
): PairsLayout {
  const context = contextOf(pairs, width, { words, marks });
  const heads = pairs.panels.length > 0 ? layoutHeads(pairs, context) : [];
  const panels: PanelLayout[] = [];
  let y = Math.max(0, ...heads.map((head) => head.y + 8));
  for (const panel of pairs.panels) {
    const { bottom, ...layout } = layoutPanel(panel, y, pairs.panels.length > 1, context);
    panels.push(layout);
    y = bottom;
  }
  return {
    width,
    height: y,
    heads,
    panels,
    keys: keysOf(
      pairs,
      panels.flatMap((panel) => panel.rows),
      words,
    ),
  };
}

/** The two heads end on one line, the words that they share stand above. */
function layoutHeads(pairs: Pairs, { columns }: Context): Label[] {
  const { both, before, after } = headsOf(pairs);
  if (!areShort({ both, before, after })) return [];
  const style = { x: columns.width, anchor: 'end', tone: 'soft' } as const;
  const shared = layoutText(both, { ...style, y: lineHeight, width: columns.width });
  const top = lineHeight * (shared.length + 1);
  const columnsOf = [
    layoutValue(headValue(before), columns.before, top),
    layoutValue(headValue(after), columns.after, top),
  ];
  const last = Math.max(...columnsOf.flat().map(({ y }) => y));
  const ending = columnsOf.flatMap((labels) => {
    const down = last - (labels.at(-1)?.y ?? last);
    return labels.map((label) => ({ ...label, y: label.y + down }));
  });
  return [...shared, ...ending];
}

function layoutPanel(
  panel: Panel,
  top: number,
  hasHeading: boolean,
  context: Context,
): PanelLayout & { bottom: number } {
  const { columns, words } = context;
  const values = panel.pairs.flatMap(({ before, after }) =>
    [before, after].flatMap(({ value }) => numberIn(value) ?? []),
  );
  const x = measureScale(panel.unit, values, columns.plot);
  const style = { x: 0, y: top + lineHeight + 2, width: columns.width, tone: 'soft' } as const;
  const heading = hasHeading ? layoutText(words.unit(panel.unit), style) : [];
  const rows: PairRow[] = [];
  let y = hasHeading ? top + lineHeight + 12 : top;
  for (const pair of panel.pairs) {
    const { bottom, ...row } = layoutRow(pair, y, x, context);
    rows.push(row);
    y = bottom;
  }
  const bottom = y + axisHeight;
  const axis = layoutMeasureAxis(x, panel.unit, bottom - 8, words);
  return { heading, ...(hasHeading ? { line: top } : {}), rows, axis, bottom };
}
