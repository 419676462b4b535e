import { add, compare, toFraction, toNumber } from '../../domain/fraction.ts';
import type { Finding, Rule, RowView } from '../rule.ts';
import { drawnFigures } from './drawn-figures.ts';
import { figureLinks, type Link } from './figure-rows.ts';

/** Where a flow goes on from a node, as many leave it as come to it: those who drop out have a node of their own. */
export const flowSums: Rule<'flow-sums'> = {
  code: 'flow-sums',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'flow').flatMap((drawn) => {
      const links = figureLinks(drawn, report);
      // `figure-row` reports a link that leads nowhere; its number is missing from the sum of where it should lead.
      if (links.length < drawn.view.rows.length) return [];
      const out = Map.groupBy(links, ({ from }) => from);
      return [...Map.groupBy(links, ({ to }) => to)].flatMap(([node, coming]) => {
        const leaving = out.get(node);
        return leaving ? uneven(node, drawn.figure.value, coming, leaving) : [];
      });
    }),
};

/** Nothing where they are as many, or where unknown numbers may make them so. */
function uneven(
  node: string,
  column: string,
  coming: Link[],
  leaving: Link[],
): Finding<'flow-sums'>[] {
  const inwards = numbersOf(coming, column);
  const outwards = numbersOf(leaving, column);
  const cells = [...coming, ...leaving];
  const difference = compare(sumOf(inwards), sumOf(outwards));
  // The smaller side would have to grow, which it cannot where all of it is known.
  const isCertain =
    difference < 0 ? inwards.length === coming.length : outwards.length === leaving.length;
  const [position, ...related] = cells.map(({ row }) => row.position(column));
  if (!isCertain || difference === 0 || !position) return [];
  return [
    {
      position,
      values: { node, coming: added(inwards), leaving: added(outwards) },
      related,
    },
  ];
}

function numbersOf(links: Link[], column: string): number[] {
  return links.flatMap(({ row }) => row.number(column) ?? []);
}

function sumOf(numbers: number[]) {
  return numbers.map(toFraction).reduce(add, toFraction(0));
}

function added(numbers: number[]) {
  return { parts: numbers, sum: toNumber(sumOf(numbers)) };
}

/** No link of a flow leads on from where people leave. */
export const flowLinks: Rule<'flow-links'> = {
  code: 'flow-links',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'flow').flatMap(({ figure, view }) => {
      const { from, losses = [] } = figure;
      return view.rows.flatMap((row) => {
        const start = row.text(from) ?? '';
        if (!losses.includes(start)) return [];
        return { position: row.position(from), values: { leadsOnFrom: start } };
      });
    }),
};

/** Steps follow each other: none ends before it begins, and no two hold the same week or month. */
export const stepsOrder: Rule<'steps-order'> = {
  code: 'steps-order',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'steps').flatMap(({ figure: { from, to }, view }) => {
      const periods = view.rows.flatMap((row) => periodOf(row, from, to) ?? []);
      const turned = periods.filter(({ first, last }) => last < first);
      return [
        ...turned.map(({ row, first, last }) => swapped(row, first, last, to)),
        ...overlapsIn(periods.filter(({ first, last }) => first <= last)),
      ];
    }),
};

interface Period {
  row: RowView;
  /** The first and the last week or month that the step is known to hold. */
  first: number;
  last: number;
  /** A column that says so. */
  column: string;
}

function periodOf(row: RowView, from: string, to: string): Period | undefined {
  const start = row.number(from);
  const end = row.number(to);
  const first = start ?? end;
  const last = end ?? start;
  if (first === undefined || last === undefined) return undefined;
  return { row, first, last, column: start === undefined ? to : from };
}

function swapped(row: RowView, first: number, last: number, to: string): Finding<'steps-order'> {
  return {
    position: row.position(to),
    values: { first, last },
  };
}

/** Each period that begins before those before it have ended. */
function overlapsIn(periods: Period[]): Finding<'steps-order'>[] {
  let reach: Period | undefined;
  return periods
    .toSorted((a, b) => a.first - b.first)
    .flatMap((period) => {
      const before = reach;
      if (!reach || period.last > reach.last) reach = period;
      return before && period.first <= before.last ? overlap(period, before) : [];
    });
}

function overlap({ row, first, column }: Period, before: Period): Finding<'steps-order'> {
  return {
    position: row.position(column),
    values: { first, row: before.row.key },
    related: [before.row.position(before.column)],
  };
}
