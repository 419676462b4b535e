import { add, compare, fractionOf, toNumber } from '../../domain/fraction.ts';
import type { Finding, Rule } from '../rule.ts';
import { drawnFigures } from './drawn-figures.ts';
import { linksOf, type Link } from './links.ts';

/** Where a flow goes on from a node, as many leave it as come to it: those who drop out have a node of their own. */
export const flowSums: Rule<'flow-sums'> = {
  code: 'flow-sums',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'flow').flatMap((drawn) => {
      const links = linksOf(drawn, report);
      // A link that leads nowhere is told of; what it carries is missed where it should have led.
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
  return numbers.map(fractionOf).reduce(add, fractionOf(0));
}

function added(numbers: number[]) {
  return { parts: numbers, sum: toNumber(sumOf(numbers)) };
}
