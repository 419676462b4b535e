import type { disclosure as danish } from '../../da/problems/disclosure.ts';
import type { InAnyLanguage, SaidPlace, SaidStatement } from '../../problem-words.ts';

const hide =
  'Write [c] in the cell, and hide at least one more number so that it cannot be worked out. If a source has published the number already, write the cell and the source under disclosure.published in report.yaml.';

export const disclosure: InAnyLanguage<typeof danish> = {
  'small-count': ({ number, minimum, address }) => ({
    found: `${address} = ${number}, a number of people below ${minimum}`,
    expected: `0 or at least ${minimum} people`,
    advice: `${hide} If the number counts no people, write the cell under disclosure.harmless.`,
  }),
  'not-rounded': ({ number, rounding }) => ({
    found: `${number}, which is not rounded`,
    expected: `A multiple of ${rounding}`,
    advice: `Round to the nearest ${rounding}, as the rule under disclosure says.`,
  }),
  'small-base': ({ number, base, minimumBase, address }) => ({
    found: `${address} = ${number} % of only ${base}`,
    expected: `Percentages of at least ${minimumBase} people`,
    advice: `${hide} Better, write the counts, if they are large enough.`,
  }),
  'small-share': ({ number, base, lowest, highest, minimum, address }) => ({
    found: `${address} = ${number} % of ${base} is ${lowest === highest ? lowest : `${lowest} to ${highest}`}`,
    expected: `0 or at least ${minimum} people`,
    advice: hide,
  }),
  'whole-group': ({ number, base, address }) => ({
    found: `${address} = ${number} % of ${base}: it says something of everybody in the group`,
    expected: 'Shares that are not all or none',
    advice:
      'Write [c] in the cell, or join the group with another one. If the number can harm nobody, write the cell and the reason under disclosure.harmless in report.yaml.',
  }),
  'minimum-without-reason': ({ minimum }) => ({
    found: `minimum ${minimum} without reason`,
    expected: 'A reason where the minimum is below 5',
    advice:
      'Write in reason under disclosure why the minimum is lower. In report.yaml, readers see it on the data page.',
  }),
  'contribution-cell': ({ address }) => ({
    found: address,
    expected: 'The address of a cell with a number, such as finances/wages/2014',
    advice: 'Write table, row and column with / between them, as they stand in the data file.',
  }),
  'contribution-sum': ({ address, sum, stated }) => ({
    found: `The contributions to ${address} are ${sum} together`,
    expected: `${stated}, as the cell says`,
    advice:
      'Change the contributions or the cell so that they agree. Write all of them, also the small ones.',
  }),
  'hidden-derivable': ({ address, range: possible, because, ...given }) => {
    const { rounded, insider, cheapest } = given;
    const what =
      rounded === undefined
        ? `${address} is hidden, but can be worked out`
        : `${address} = ${rounded} is rounded, but can be worked out more closely`;
    return {
      found: `${what}${insider ? ` by somebody who is counted in ${insider}` : ''}: ${because.map(said).join('; ')}. The number is ${saidRange(possible)}`,
      expected: 'A hidden number that nobody can work out from what is shown',
      advice:
        rounded === undefined
          ? `Hide at least one number more${cheapest ? `, such as ${cheapest}` : ''}: write [c] in the cell, and in its percentage too. Or join rows or columns.`
          : 'Round so that parts and totals agree, and take percentages of the rounded numbers: npm run maalestok -- suppress <report> <version> does it with the raw numbers.',
    };
  },
  'same-as-unknown': ({ report, cells, as }) => ({
    found:
      as === undefined
        ? `There is no report ${report}`
        : `No number is both in ${cells} here and in ${as} of ${report}`,
    expected: 'Another report and a cell, column or table that both have',
    advice:
      'Correct report, cells or as under disclosure.sameAs. Rows and columns with * must have the same name in both reports.',
  }),
  'same-as-differs': ({ address, number, other, shown }) => ({
    found: `${address} = ${number}, but ${other} = ${shown}`,
    expected: 'The same number in both reports, as sameAs says',
    advice:
      'Correct the number, or delete the line under disclosure.sameAs if they are two numbers.',
  }),
  'hidden-not-proven': ({ address }) => ({
    found: `It cannot be decided whether ${address} can be worked out`,
    expected: 'Hidden numbers of which it is shown that nobody can work them out',
    advice:
      'Hide more numbers in the same rows and columns, or join rows so that the table is smaller.',
  }),
};

function saidRange({ least, most }: { least: number; most?: number }): string {
  if (most === undefined) return `at least ${least}`;
  return least === most ? String(least) : `${least} to ${most}`;
}

/** The arithmetic that gives a hidden number away: `total 12 − school 9 = 3`. */
function said(statement: SaidStatement): string {
  switch (statement.kind) {
    case 'sum':
      return saidSum(statement.total, statement.parts);
    case 'flow':
      return `${sum(statement.into)} = ${sum(statement.out)}`;
    case 'share': {
      const { percent, base, numerator } = statement;
      return `${place(percent)} % of ${place(base)}${numerator ? ` is ${place(numerator)}` : ''}`;
    }
    case 'equal':
      return `${place(statement.one)} is the same as ${place(statement.other)}`;
    case 'at-most':
      return `${place(statement.one)} is at most ${place(statement.other)}`;
    case 'verdict': {
      const { cells, verdict, least, most } = statement;
      const bounds = [
        ...(least === undefined ? [] : [`at least ${least}`]),
        ...(most === undefined ? [] : [`at most ${most}`]),
      ];
      return `${sum(cells)} has the verdict ${verdict} and is ${bounds.join(' and ')}`;
    }
    case 'claim':
      return `the text says ${statement.claim}`;
  }
}

function saidSum(total: SaidPlace, parts: readonly SaidPlace[]): string {
  const hidden = parts.filter(({ number }) => number === undefined);
  if (total.number === undefined || hidden.length !== 1) return `${place(total)} = ${sum(parts)}`;
  const shown = parts.filter(({ number }) => number !== undefined);
  const rest = shown.reduce((left, { number = 0 }) => left - number, total.number);
  return `${[total, ...shown].map(place).join(' − ')} = ${Number(rest.toFixed(6))}`;
}

function sum(places: readonly SaidPlace[]): string {
  return places.map(place).join(' + ');
}

function place({ name, number }: SaidPlace): string {
  return `${name} ${number ?? '[c]'}`;
}
