import { figureKind, ownText, type FigureTable, type Drawing } from '../figure.ts';
import { groupMark, labelMarks, pathMark, d } from '../marks.ts';
import { layoutStar, type StarLayout } from './layout.ts';
import { readStar, type Star } from './model.ts';

/** The aspects of something as arms around it, group by group. */
export const starDiagram = figureKind({
  read: readStar,
  layout: layoutStar,
  draw: drawStar,
  tabulate: tabulateStar,
});

/** The arms, group by group. */
function tabulateStar({ titles, arms }: Star): FigureTable {
  const heads = [titles.label, ...(titles.group === undefined ? [] : [titles.group])];
  return {
    columns: heads.map((title) => ({ title, numeric: false })),
    rows: arms.map(({ name, group, reference }) => ({
      header: { text: name, reference },
      cells: titles.group === undefined ? [] : [ownText(group)],
    })),
  };
}

function drawStar({ width, height, centre, arms, heads, spine }: StarLayout): Drawing {
  const { at, radius, labels } = centre;
  const circle = d`M${at.x - radius} ${at.y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
  const marks = [
    groupMark([radius > 0 && pathMark('node', circle), ...labelMarks(labels)]),
    groupMark([spine && pathMark('arm', d`M${spine.x} ${spine.from}V${spine.to}`)]),
    ...labelMarks(heads),
    ...arms.map((arm) =>
      groupMark([
        pathMark('arm', d`M${arm.from.x} ${arm.from.y}L${arm.to.x} ${arm.to.y}`),
        ...labelMarks(arm.labels),
      ]),
    ),
  ];
  return { width, height, keys: [], marks };
}
