import { lineHeight, type Label } from './geometry.ts';
import { groupMark, labelMarks, pathMark, type Mark } from './marks.ts';
import { d } from './svg-path.ts';
import { layoutText } from './wrap-text.ts';

/** Rows of one unit. Where there are several units, a line and the unit's name stand above each panel. */
export interface UnitPanel {
  /** The unit's name, and what else is named in the panel. */
  headings: Label[];
  /** Above the panel. */
  line?: number;
}

/** The head of a panel, and where its rows begin; no head where the panel is the only one. */
export function headPanel(
  name: string | undefined,
  top: number,
  width: number,
): UnitPanel & { bottom: number } {
  if (name === undefined) return { headings: [], bottom: top };
  const headings = layoutText(name, { x: 0, y: top + lineHeight + 2, width, tone: 'soft' });
  return { headings, line: top, bottom: top + lineHeight + 12 };
}

/** A panel with its rows, as wide as the picture. */
export function drawPanel(
  { headings, line }: UnitPanel,
  rows: readonly Mark[],
  width: number,
): Mark {
  return groupMark([
    line !== undefined && pathMark('rule', d`M0 ${line}h${width}`),
    ...labelMarks(headings),
    ...rows,
  ]);
}
