import { expect, test } from 'vitest';
import { figureWidths } from '../../src/figures/geometry.ts';
import { openFigure } from '../../src/figures/kinds.ts';
import { standAlone } from '../../src/figures/stand-alone.ts';
import { allExamples, exampleSlug } from './all-examples.ts';
import { danish } from './danish.ts';
import { labelBox, labelsIn, overlap } from './labels-in.ts';

const long = 'En sætning, der fortæller, hvad figuren viser, og som er så lang, at den brydes. ';

const around = {
  title: 'Figur 1',
  headline: long.repeat(2),
  subtitle: long.repeat(3),
  empty: undefined,
  notes: [long.repeat(3), 'Kilde: Tabel 1', long],
};

test.each(allExamples.map((example) => [exampleSlug(example), example] as const))(
  '%s: on its sheet no text stands upon another, and none outside',
  (_slug, { report, figure }) => {
    const drawing = openFigure(report, figure, danish).draw(figureWidths.wide);
    const sheet = standAlone(drawing, around);
    // The headline's letters are larger than those that boxes are measured by.
    const boxes = labelsIn(sheet)
      .filter(({ tone }) => tone !== 'headline')
      .map(labelBox);
    expect(
      boxes.filter((box, index) => boxes.slice(index + 1).some((one) => overlap(box, one))),
    ).toEqual([]);
    const outside = boxes.filter(
      ({ x, y, width, height }) =>
        x < 0 || y < 0 || x + width > sheet.width || y + height > sheet.height,
    );
    expect(outside).toEqual([]);
  },
);
