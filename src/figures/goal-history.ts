import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { byDay, lastDayOf } from '../domain/calendar.ts';
import type { PastVerdict, PublicGoal, Target } from '../domain/goal.ts';
import type { Language } from '../domain/language.ts';
import { compareText } from '../domain/problem.ts';
import { isCounted, unitOf } from '../domain/unit.ts';
import { formatDate } from '../i18n/dates.ts';
import { formatQuantity } from '../i18n/quantities.ts';
import { figureWidths, textWidth, type Label } from './geometry.ts';
import { d, dotsPath, groupMark, labelMarks, pathMark, signMark, type Mark } from './marks.ts';
import { measureScale, type MeasureScale } from './unit-panel.ts';

/** The results of a goal over time as a picture. */
export interface HistoryDrawing {
  width: number;
  height: number;
  marks: Mark[];
}

interface Plot {
  x: ScaleLinear<number, number>;
  y: MeasureScale;
  left: number;
  right: number;
  bottom: number;
}

const { narrow: width } = figureWidths;
const top = 12;
const bottom = 128;
const height = 152;
/** Half a sign with a little air. */
const signRoom = 10;

/**
 * The target as steps that change on each due date, and every result that has a date and a number as the sign of its
 * verdict. Undefined where there are fewer than two such results: one point is no course.
 */
export function drawGoalHistory(
  goal: PublicGoal,
  history: readonly PastVerdict[],
  locale: Language,
): HistoryDrawing | undefined {
  const points = history.flatMap(pointOf);
  if (points.length < 2) return undefined;
  const targets = targetsIn(history);
  const dates = [...points, ...targets].map(({ day }) => day);
  const bounds = targets.flatMap(({ lower = [], upper = [] }) => [lower, upper].flat());
  const unit = unitOf(goal);
  const values = [...points.map(({ value }) => value), ...bounds];
  const y = measureScale(unit, values, [bottom, top]);
  const ticks = y.ticks(3).filter((tick) => !isCounted(unit) || Number.isInteger(tick));
  const texts = ticks.map((tick) => formatQuantity(tick, unit, locale, { context: 'table' }));
  const left = Math.max(...texts.map((text) => textWidth(text))) + 8;
  const plot = { y, left, right: width, bottom, x: timeScale(dates, left) };
  const signs = points.map(({ day, value, verdict }) => ({
    verdict,
    at: { x: plot.x(day), y: y(value) },
  }));
  return {
    width,
    height,
    marks: [
      ...axisMarks(ticks, texts, plot),
      ...dateMarks([...points, ...targets], plot, locale),
      pathMark('level', stepsPath(targets, plot)),
      groupMark(
        signs.flatMap(({ verdict, at }) => [
          pathMark('sign-ground', dotsPath([at])),
          signMark(verdict, at),
        ]),
      ),
    ],
  };
}

/** A result with its day, counted from 1 January 1970: the running total where results are added. */
function pointOf({ result, total, verdict }: PastVerdict) {
  const value = total ?? result?.value;
  if (value === undefined || result?.date === undefined) return [];
  return [{ date: result.date, day: dayOf(result.date), value, verdict }];
}

/** Each target that was judged by, once, in the order of their due dates. */
function targetsIn(history: readonly PastVerdict[]) {
  const targets = new Map(history.flatMap(({ target }) => (target ? [[target.id, target]] : [])));
  return [...targets.values()]
    .sort((a, b) => byDay(a.due, b.due) || compareText(a.id, b.id))
    .map((target) => ({ ...target, date: target.due, day: dayOf(target.due) }));
}

function dayOf(date: string): number {
  return Date.parse(lastDayOf(date)) / 86_400_000;
}

/** Days along the plot, with room for a sign at each end; the first step has some length before the first date. */
function timeScale(days: readonly number[], left: number): ScaleLinear<number, number> {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const range = [left + 3 * signRoom, width - signRoom];
  return scaleLinear([first, last > first ? last : first + 1], range);
}

function axisMarks(ticks: readonly number[], texts: readonly string[], plot: Plot): Mark[] {
  const { y, left, right } = plot;
  const labels = ticks.map((tick, index): Label => ({
    x: left - 8,
    y: y(tick) + 5,
    text: texts[index] ?? '',
    anchor: 'end',
    tone: 'soft',
  }));
  const lines = ticks.map((tick) => d`M${left} ${y(tick)}H${right}`).join('');
  return [pathMark('grid', lines), ...labelMarks(labels)];
}

/** A tick for each date, and the first and the last by name: the table beside has them all. */
function dateMarks(dated: readonly { date: string; day: number }[], plot: Plot, locale: Language) {
  const { x, left, right } = plot;
  const ordered = dated.toSorted((a, b) => a.day - b.day);
  const ticks = [...new Set(ordered.map(({ day }) => day))];
  const [first, last] = [ordered[0], ordered.at(-1)].map((one) =>
    formatDate(one?.date ?? '', locale),
  );
  const style = { y: height - 6, tone: 'soft' } as const;
  const labels: Label[] = [{ x: left, text: first ?? '', ...style }];
  if (ticks.length > 1) labels.push({ x: right, text: last ?? '', anchor: 'end', ...style });
  return [
    pathMark('rule', ticks.map((day) => d`M${x(day)} ${bottom}v5`).join('')),
    ...labelMarks(labels),
  ];
}

/** A step for each bound of each target, from the due date before it to its own; the last goes on to the edge. */
function stepsPath(targets: readonly (Target & { day: number })[], plot: Plot): string {
  return (['lower', 'upper'] as const)
    .map((end) =>
      targets
        .map((target, index) => {
          const bound = target[end];
          if (bound === undefined) return '';
          const before = targets[index - 1];
          const from = before ? plot.x(before.day) : plot.left;
          const to = index === targets.length - 1 ? plot.right : plot.x(target.day);
          const joins = before?.[end] !== undefined;
          return joins ? d`V${plot.y(bound)}H${to}` : d`M${from} ${plot.y(bound)}H${to}`;
        })
        .join(''),
    )
    .join('');
}
