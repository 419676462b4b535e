import { describe, expect, test } from 'vitest';
import { figureWidths } from '../../src/figures/geometry.ts';
import { openFigure } from '../../src/figures/kinds.ts';
import { allExamples, exampleSlug } from '../figures/all-examples.ts';
import { danish } from '../figures/danish.ts';

/** What the reader's script is told about series, in every example of every kind. */
describe.each(allExamples.map((example) => [exampleSlug(example), example] as const))(
  '%s',
  (_, { report, figure }) => {
    const open = openFigure(report, figure, danish);
    const { rows, columns } = open.tabulate();
    const inTable = new Set([...rows, ...columns].flatMap(({ series }) => series ?? []));

    test.each(Object.values(figureWidths))(
      'the series that can be switched off at %i are those of the table',
      (width) => {
        const { series = [] } = open.draw(width);
        expect([...inTable].toSorted((a, b) => a - b)).toEqual([...series.keys()]);
      },
    );
  },
);
