import { answerShapes } from './answer-shape.ts';
import { changeShapes } from './change-shape.ts';
import type { FigureSign, SignShape } from './figure-sign.ts';
import type { Box, Label, Point } from './geometry.ts';
import { verdictShapes } from './verdict-shape.ts';

/**
 * What pictures are made of. A class says what a mark means, and the stylesheet how that looks;
 * `writeMarks` turns marks into SVG, in a page, in a file and in a test alike.
 */
export type Mark =
  | ({ mark: 'text' } & Label)
  | { mark: 'path'; className: string; d: string; more?: Attributes }
  | ({ mark: 'rect'; className: string } & Box)
  | {
      mark: 'group';
      className?: string;
      at?: Point;
      scale?: number;
      /** The language of its texts, where it is not the picture's. */
      lang?: string;
      marks: Mark[];
    };

type Attributes = Readonly<Record<string, string>>;

export function labelMarks(labels: readonly Label[]): Mark[] {
  return labels.map((label) => ({ mark: 'text', ...label }));
}

/** A line or an outline; write its data with `d`, which rounds. */
export function pathMark(className: string, data: string): Mark {
  return { mark: 'path', className, d: data };
}

export function boxMark(className: string, { x, y, width, height }: Box): Mark {
  return { mark: 'rect', className, x, y, width, height };
}

/** Marks that belong together: a row, or a series. Undefined ones are left out. */
export function groupMark(marks: readonly (Mark | undefined | false)[], className?: string): Mark {
  const present = marks.filter((mark): mark is Mark => Boolean(mark));
  return { mark: 'group', ...(className ? { className } : {}), marks: present };
}

const signShapes: Readonly<Record<FigureSign, SignShape>> = {
  ...verdictShapes,
  ...changeShapes,
  ...answerShapes,
};

/** A sign with its middle at a point. */
export function signMark(sign: FigureSign, at: Point = { x: 0, y: 0 }): Mark {
  const { filled, outline, dashed } = signShapes[sign];
  const marks: Mark[] = [];
  if (filled) marks.push({ ...path('mark-filled', filled), more: { 'fill-rule': 'evenodd' } });
  if (outline)
    marks.push({
      ...path('mark-outline', outline),
      ...(dashed ? { more: { 'stroke-dasharray': '2.4 2.47' } } : {}),
    });
  return { mark: 'group', className: `mark mark-${sign}`, at, marks };
}

function path(className: string, d: string) {
  return { mark: 'path', className, d } as const;
}
