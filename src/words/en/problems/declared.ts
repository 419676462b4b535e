import type { declared as danish } from '../../da/problems/declared.ts';
import type { InAnyLanguage, Moment, Sides } from '../../problem-words.ts';

export const declared: InAnyLanguage<typeof danish> = {
  'check-fails': ({ id, kind, sides }) => ({
    found: said(sides),
    expected: `That the check "${id}" (${kind}) in datapackage.yaml holds`,
    advice:
      'Correct the number that is wrong. If the source does not hold either, explain it in a data note and write its name in note.',
  }),
  'check-units': ({ id, units }) => ({
    found: `The units ${units.join(', ')}`,
    expected: 'Numbers of one unit',
    advice: `Correct the addresses in the check "${id}", or the units in the tables.`,
  }),
  'check-without-value': ({ id, address }) => ({
    found: `${address}, which is not a number`,
    expected: 'Cells with numbers',
    advice: `Write the number in the cell, or correct the address in the check "${id}".`,
  }),
  'needless-note': ({ id, note }) => ({
    found: `The check "${id}" holds, but has the note "${note}"`,
    expected: 'A check without a note',
    advice: 'Delete note from the check. The data note itself may stay.',
  }),
  'date-order': ({ date, moment, order, other }) => ({
    found: `${date} as ${moments[moment]}`,
    expected: `${order === 'no-earlier' ? 'No earlier than' : 'No later than'} ${moments[other.moment]}, ${other.date}`,
    advice: 'Correct whichever of the two is wrong.',
  }),
};

const moments: Record<Moment, string> = {
  report: 'the report’s date',
  change: 'the change’s date',
  'period-start': 'the period’s start',
  'period-end': 'the period’s end',
  number: 'the number’s date',
  baseline: 'the baseline’s date',
  result: 'the result’s date',
  'project-start': 'the project’s start',
  due: 'the due date',
  'lane-start': 'start',
  'lane-end': 'end',
};

function added({ parts, count }: Extract<Sides, { kind: 'sum' }>): string {
  const sum = parts.join(' + ');
  return parts.length < count ? `${sum} + … (${count} numbers)` : sum;
}

function said(sides: Sides): string {
  switch (sides.kind) {
    case 'sum':
      return `${added(sides)} = ${sides.sum}, but ${sides.total} = ${sides.stated}`;
    case 'share':
      return `${sides.numerator} / ${sides.denominator} = ${sides.real} %, but ${sides.percent} = ${sides.stated} %`;
    case 'equal':
    case 'at-most':
      return sides.cells
        .map(({ address, number }) => `${address} = ${number}`)
        .join(sides.kind === 'equal' ? ', ' : ' > ');
  }
}
