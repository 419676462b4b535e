import { figureKind, type Drawing, ownText, type FigureTable } from '../figure.ts';
import { boxMark, groupMark, labelMarks } from '../marks.ts';
import { ascent, layoutBoxText } from '../diagram.ts';
import {
  lineHeight,
  stackedBelow,
  type Box,
  type Label,
  layoutText,
  underLabels,
} from '../geometry.ts';
import { readQuadrants, type Quadrants, type Axis, type Field } from './model.ts';

/** Items with two properties of two values each, in four fields. */
export const quadrantDiagram = figureKind({
  read: readQuadrants,
  layout: layoutQuadrants,
  draw: drawQuadrants,
  tabulate: tabulateQuadrants,
});

function drawQuadrants({ width, height, edges, fields }: QuadrantLayout): Drawing {
  const drawn = fields.map(({ items, x, y, width: length, height: depth }) =>
    groupMark([
      boxMark('node', { x, y, width: length, height: depth }),
      ...items.flatMap(({ labels }) => labelMarks(labels)),
    ]),
  );
  return { width, height, keys: [], marks: [...labelMarks(edges), ...drawn] };
}

/** The items in the fields, from left to right and then down, each with its two values. */
function tabulateQuadrants({ titles, across, down, fields }: Quadrants): FigureTable {
  const { label, detail } = titles;
  const heads = [label, across.title, down.title, ...(detail === undefined ? [] : [detail])];
  return {
    columns: heads.map((title) => ({ title, numeric: false })),
    rows: fields.flatMap((field) =>
      field.items.map((item) => {
        const values = [across.values[field.across], down.values[field.down]];
        const texts = [...values, ...(detail === undefined ? [] : [item.detail ?? ''])];
        const header = { text: item.name, reference: item.reference };
        return { header, cells: texts.map(ownText) };
      }),
    ),
  };
}

export interface QuadrantLayout {
  width: number;
  height: number;
  /** What the edges say: the axes and their values. */
  edges: Label[];
  fields: FieldLayout[];
}

interface FieldLayout extends Box {
  items: ({ key: string } & Box & { labels: Label[] })[];
}

/** The positions of the fields and of the vertical axis' words. */
interface Frame {
  /** Left of each row of fields; on a phone above it, over the full width. */
  beside: boolean;
  left: number;
  /** The width of each field. */
  each: number;
}

const besideWidth = 124;
const padding = { x: 12, y: 10 } as const;

/** Between the items in one field. */
const gap = 10;

/** An empty field is as high as a name and two lines. */
const leastHeight = 3 * lineHeight + 2 * padding.y;

/** Two by two fields between hairlines, with the axes' values above each column and next to each row. */
export function layoutQuadrants(quadrants: Quadrants, width: number): QuadrantLayout {
  const frame = layoutFrame(width);
  const heads = quadrants.across.values.flatMap((_, index) =>
    layoutValue(quadrants.across, index, {
      x: frame.left + index * frame.each + padding.x,
      y: 0,
      width: frame.each - 2 * padding.x,
    }),
  );
  let bottom = underLabels(heads, 0);
  const edges = [...heads];
  const fields: FieldLayout[] = [];
  for (const index of [0, 1]) {
    const row = quadrants.fields.filter(({ down }) => down === index);
    const head = layoutRowHead(quadrants.down, index, frame, bottom, width);
    const top = frame.beside ? bottom : underLabels(head, bottom);
    const laid = layoutRow(row, frame, top, frame.beside ? underLabels(head, top) - top : 0);
    edges.push(...head);
    fields.push(...laid);
    bottom = top + (laid[0]?.height ?? 0);
  }
  return { width, height: bottom + 1, edges, fields };
}

function layoutFrame(width: number): Frame {
  const beside = width >= stackedBelow;
  const left = beside ? besideWidth : 1;
  return { beside, left, each: (width - left - 1) / 2 };
}

/** The axis' title, and one of its values under it. */
function layoutValue(
  { title, values }: Axis,
  index: number,
  { x, y, width }: { x: number; y: number; width: number },
): Label[] {
  const name = layoutText(title, { x, y: y + ascent, width, tone: 'soft' });
  const below = y + ascent + name.length * lineHeight;
  return [...name, ...layoutText(values[index] ?? '', { x, y: below, width, tone: 'strong' })];
}

/** Next to a row in two lines; above it in one, where they fit. */
function layoutRowHead(
  axis: Axis,
  index: number,
  { beside }: Frame,
  top: number,
  width: number,
): Label[] {
  if (beside) return layoutValue(axis, index, { x: 0, y: top + padding.y, width: besideWidth - 8 });
  return layoutValue(axis, index, {
    x: padding.x + 1,
    y: top + padding.y,
    width: width - 2 * padding.x,
  });
}

function layoutRow(row: readonly Field[], frame: Frame, y: number, least: number): FieldLayout[] {
  const laid = row.map(({ across, items }) => layoutField(items, across, frame, y));
  const heights = laid.map(({ height }) => height);
  const height = Math.max(leastHeight, least, ...heights);
  return laid.map((field) => ({ ...field, height }));
}

function layoutField(
  items: Field['items'],
  across: number,
  { left, each }: Frame,
  top: number,
): FieldLayout {
  const x = left + across * each;
  let y = top + padding.y;
  const laid = items.map((item) => {
    const inner = { x: x + padding.x, width: each - 2 * padding.x };
    const labels = layoutBoxText(item, { ...inner, y });
    const box = { ...inner, y, height: labels.length * lineHeight };
    y += box.height + gap;
    return { key: item.key, ...box, labels };
  });
  const used = items.length > 0 ? y - gap + padding.y - top : 0;
  return { x, y: top, width: each, height: used, items: laid };
}
