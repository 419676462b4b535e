import { type FigureKey, usedKeys } from '../figure-key.ts';
import type { FigureWords } from '../words.ts';
import { lineHeight, type Label } from '../geometry.ts';
import { axisHeight, layoutMeasureAxis, type MeasureAxis } from '../measure-axis.ts';
import { measureScale } from '../measure-scale.ts';
import type { Marks } from '../notes-of-figure.ts';
import { stackDown } from '../stack-down.ts';
import { headPanel, type UnitPanel } from '../unit-panel.ts';
import { headValue, layoutValue } from '../value-column.ts';
import { layoutText } from '../wrap-text.ts';
import { makeContext, type Context } from './columns.ts';
import { areShort, sharedHeads } from './heads.ts';
import { layoutRow, type PairRow } from './row.ts';
import type { Pairs, Panel } from './rows.ts';
import { numberIn } from '../../domain/table.ts';

export interface PairsLayout {
  width: number;
  height: number;
  /** Heads of the columns of numbers. */
  heads: Label[];
  panels: PanelLayout[];
  keys: FigureKey[];
}

export interface PanelLayout extends UnitPanel {
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
  const context = makeContext(pairs, width, { words, marks });
  const heads = pairs.panels.length > 0 ? layoutHeads(pairs, context) : [];
  const top = Math.max(0, ...heads.map((head) => head.y + 8));
  const several = pairs.panels.length > 1;
  const { laid: panels, bottom: height } = stackDown(pairs.panels, top, (panel, y) =>
    layoutPanel(panel, y, several, context),
  );
  const rows = panels.flatMap((panel) => panel.rows);
  return { width, height, heads, panels, keys: pairKeys(pairs, rows, words) };
}

/** The two heads end on one line; the words they share are above. */
function layoutHeads(pairs: Pairs, { columns }: Context): Label[] {
  const { both, before, after } = sharedHeads(pairs);
  if (!areShort({ both, before, after })) return [];
  const style = { x: columns.width, anchor: 'end', tone: 'soft' } as const;
  const shared = layoutText(both, { ...style, y: lineHeight, width: columns.width });
  const top = lineHeight * (shared.length + 1);
  const valueColumns = [
    layoutValue(headValue(before), columns.before, top),
    layoutValue(headValue(after), columns.after, top),
  ];
  const last = Math.max(...valueColumns.flat().map(({ y }) => y));
  const ending = valueColumns.flatMap((labels) => {
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
  const name = hasHeading ? words.unit(panel.unit) : undefined;
  const head = headPanel(name, top, columns.width);
  const rows = stackDown(panel.pairs, head.bottom, (pair, y) => layoutRow(pair, y, x, context));
  const bottom = rows.bottom + axisHeight;
  const axis = layoutMeasureAxis(x, panel.unit, bottom - 8, words);
  return { ...head, rows: rows.laid, axis, bottom };
}

/** Which point is which, and what a lighter row means. */
function pairKeys(pairs: Pairs, rows: readonly PairRow[], words: FigureWords): FigureKey[] {
  const { before, after } = sharedHeads(pairs);
  return usedKeys([
    { sign: 'before', text: before, own: true, used: rows.some((row) => row.before) },
    { sign: 'after', text: after, own: true, used: rows.some((row) => row.after) },
    { sign: 'same', text: words.words.unchanged, used: rows.some((row) => row.unchanged) },
    {
      sign: 'few',
      text: words.fewBehind(pairs.minimumBase),
      used: rows.some((row) => row.isSmall),
    },
  ]);
}
