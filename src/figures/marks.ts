import { line } from 'd3-shape';
import { changes, type Change } from '../domain/figure.ts';
import { type Box, type Label, type Point, numberText } from './geometry.ts';
import { verdicts, type Verdict } from '../domain/codes.ts';

/** A sign with a meaning in words: in a cell of a grid, and in the key of a figure. */
export type FigureSign = Verdict | Change | Answer;

/** Whether something is so. */
const answers = ['yes', 'no'] as const;

type Answer = (typeof answers)[number];

/**
 * A sign's shape as SVG path data in a box of 16 by 16 around the origin. `filled` is painted, holes by the
 * even-odd rule; `outline` is a line. The shape alone carries the meaning, without colour.
 */
interface SignShape {
  filled?: string;
  outline?: string;
  dashed?: true;
}

export function isFigureSign(sign: string): sign is FigureSign {
  return [...verdicts, ...changes, ...answers].some((one) => one === sign);
}

const disc = 'M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z';
const ring = 'M-6.2 0a6.2 6.2 0 1 0 12.4 0a6.2 6.2 0 1 0-12.4 0z';
const tick = 'M-4 .5l1.4-1.4l1.7 1.7l3.7-4.1l1.4 1.3l-5.1 5.7z';
const lowerHalf = 'M-6.2 0h12.4a6.2 6.2 0 0 1-12.4 0z';
const arrow = 'M-3.4 0h6.4M.4-2.8l2.8 2.8l-2.8 2.8';
const cross = 'M-2.6-2.6l5.2 5.2M2.6-2.6l-5.2 5.2';

/** A disc with a tick, a half disc, a ring with a cross, a ring with an arrow, a dashed ring, and a short line for what is no goal. */
const verdictShapes: Readonly<Record<Verdict, SignShape>> = {
  met: { filled: disc + tick },
  'partly-met': { filled: lowerHalf, outline: ring },
  'not-met': { outline: ring + cross },
  'under-way': { outline: ring + arrow },
  'not-assessable': { outline: ring, dashed: true },
  'not-applicable': { outline: 'M-4 0h8' },
};

/**
 * An arrow for each direction. All are equally long: a slight change is shown by the tilt and the word,
 * since nothing is known about how far a measure moved.
 */
export const changeShapes: Readonly<Record<Change, SignShape>> = {
  up: { outline: 'M0 6V-6M-4.5-1.5L0-6L4.5-1.5' },
  'slightly-up': { outline: 'M-4.24 4.24L4.24-4.24M-2.12-4.24H4.24V2.12' },
  unchanged: { outline: 'M-6 0H6M1.5-4.5L6 0L1.5 4.5' },
  'slightly-down': { outline: 'M-4.24-4.24L4.24 4.24M4.24-2.12V4.24H-2.12' },
  down: { outline: 'M0-6V6M4.5 1.5L0 6L-4.5 1.5' },
};

/** A tick and a cross without a ring: whether something was done is not a verdict on a goal. */
const answerShapes: Readonly<Record<Answer, SignShape>> = {
  yes: { outline: 'M-5.5.5L-2 4L5.5-4' },
  no: { outline: 'M-4-4L4 4M4-4L-4 4' },
};

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

/** SVG path data whose numbers are rounded to two decimals: d`M${x} ${y}h${width}`. */
export function d(texts: TemplateStringsArray, ...numbers: readonly number[]): string {
  return texts.reduce((data, text, index) => data + numberText(numbers[index - 1] ?? NaN) + text);
}

const straight = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
).digits(2);

/** Straight lines through points, as SVG path data. */
export function pathThrough(points: readonly Point[]): string {
  return straight([...points]) ?? '';
}

/** A path that round line ends turn into dots: one element, however many they are. */
export function dotsPath(points: readonly Point[]): string {
  return points.map(({ x, y }) => d`M${x} ${y}h.01`).join('');
}

/** A ring around a point, with room for the point within it. */
export function ringAround({ x, y }: Point): string {
  return d`M${x - 7} ${y}a7 7 0 1 0 14 0a7 7 0 1 0-14 0z`;
}

/**
 * The shapes of points, of one area (50 square units), each as a path that starts in its middle. The first
 * ones differ most: a figure seldom has more than three series.
 */
const shapes = [
  /* circle */ 'm-4 0a4 4 0 1 1 8 0a4 4 0 1 1-8 0z',
  /* square */ 'm-3.5-3.5h7v7h-7z',
  /* triangle */ 'm0-6.2l5.4 9.3h-10.8z',
  /* diamond */ 'm0-5l5 5-5 5-5-5z',
  /* inverted triangle */ 'm0 6.2l5.4-9.3h-10.8z',
  /* cross */ 'm-1.6-4.8h3.2v3.2h3.2v3.2h-3.2v3.2h-3.2v-3.2h-3.2v-3.2h3.2z',
  /* hourglass */ 'm-4.5-5.5h9l-9 11h9z',
  /* saltire */ 'm0-2.2l2.3-2.3 2.2 2.2-2.3 2.3 2.3 2.3-2.2 2.2-2.3-2.3-2.3 2.3-2.2-2.2 2.3-2.3-2.3-2.3 2.2-2.2z',
] as const;

/**
 * The points of a series, from 0, as one path. Its shape tells a series without its colour. A ninth series,
 * which has the colour of the first, takes the next shape, so that no two look alike.
 */
export function pointsPath(series: number, points: readonly Point[]): string {
  const shape = shapes[(series + Math.floor(series / shapes.length)) % shapes.length] ?? shapes[0];
  return points.map(({ x, y }) => `M${numberText(x)} ${numberText(y)}${shape}`).join('');
}

/** The number of colours for series. A ninth series takes the first again, with points of another shape. */
const seriesColours = 8;

/** The class that gives a series, from 0, its colour. */
export function seriesClass(colour: number): string {
  return `series-${(colour % seriesColours) + 1}`;
}
