import type { FieldType } from '../../../domain/table.ts';
import type { ColumnKind } from '../../../domain/figure-demands.ts';
import type { figures as danish } from '../../da/problems/figures.ts';
import type { InAnyLanguage } from '../../problem-words.ts';

export const figures: InAnyLanguage<typeof danish> = {
  'figure-base': ({ address, raw, unit }) => ({
    found: `${address}: "${raw}" ${unit}`,
    expected: 'A cell with how many the group is, in the unit of the numbers',
    advice: 'Point to the cell with the count, or delete base if the source does not give it.',
  }),
  'figure-cell': ({ raw, column, figure }) => ({
    found: `"${raw}" in the column ${column}`,
    expected: `A value: without it the row has no place in the figure "${figure}"`,
    advice: 'Write the value, or take the row out of the table.',
  }),
  'figure-column-type': ({ column, holds, unit, takes, kinds, home }) => ({
    found: `The column ${column} with ${kindNames[holds]}${unit === undefined ? '' : ` (${unit})`}`,
    expected: `A column with ${listed(takes)}`,
    advice: `${kinds.length === 0 ? '' : `These kinds of figures can draw it: ${kinds.join(', ')}. `}Choose another column of ${home}, or correct its type or unit in datapackage.yaml.`,
  }),
  'figure-cycle': ({ way }) => ({
    found: `A circle: ${way.join(' → ')}`,
    expected: 'Links that lead on, and not back',
    advice: 'Correct the cell that leads back, or take the row out of the table.',
  }),
  'figure-interval': ({ lower, upper, columns }) => ({
    found: `${lower.column} ${lower.number} > ${upper.column} ${upper.number}`,
    expected: columns.join(' ≤ '),
    advice:
      'Correct the number that is wrong. If the columns are swapped, correct the figure in figures.yaml.',
  }),
  'figure-mark-units': ({ name, unit, expected }) => ({
    found: `${name} in ${unit}`,
    expected: `A number in ${expected}, which the figure shows`,
    advice: 'Point to a number or a goal in the same unit, or delete it from the figure.',
  }),
  'figure-negative': ({ number, kind }) => ({
    found: String(number),
    expected: `0 or more: ${kind} has no picture of less than zero`,
    advice:
      'Correct the number, or choose a kind that can, such as bar. If some go back in a flow, swap the two ends of the link.',
  }),
  'figure-pair': ({ there, missing }) => ({
    found: `${there} without ${missing}`,
    expected: 'Both of them or none',
    advice: `Write ${missing} too, or delete ${there}.`,
  }),
  'figure-parts': ({ parts, sum, whole }) => ({
    found: `${added({ parts, sum })}, and the whole is ${whole}`,
    expected: sum > whole ? 'Parts of at most the whole' : 'Parts that together are the whole',
    advice:
      sum > whole
        ? 'Correct the number that is wrong. If a part stands in the table twice, say in the column parent what it is part of.'
        : 'Add the missing part as a row, even where it is unknown, or correct the number that is wrong.',
  }),
  'figure-row-twice': ({ values, columns, first }) => ({
    found: `"${values.join('", "')}", which the row ${first} has too`,
    expected: `One row for each value of ${columns.join(' and ')}`,
    advice: 'Correct the value, delete one of the rows, or choose a column that tells them apart.',
  }),
  'figure-single': ({ property }) => ({
    found: `${property} beside several columns under values`,
    expected: `${property} belongs to one column`,
    advice: `Show one column, or delete ${property}.`,
  }),
  'figure-time': ({ text, type, column }) => ({
    found: `"${text}"`,
    expected: `A time like those of the column ${column} (${timeNames[type] ?? type})`,
    advice: 'Write the time as it stands in the table.',
  }),
  'figure-units': ({ units }) => ({
    found: `The units ${units.join(', ')}`,
    expected: 'Numbers of one unit on each axis',
    advice: 'Choose columns of one unit, or correct the units in datapackage.yaml.',
  }),
  'figure-without-data': ({ figure }) => ({
    found: `The figure "${figure}" with nothing to draw`,
    expected: 'At least one value',
    advice: 'Write the values into the table, or delete the figure.',
  }),
  'flow-links': ({ leadsOnFrom }) => ({
    found: `A link on from ${leadsOnFrom}`,
    expected: 'That nobody goes on from a node that is named under losses',
    advice: `Correct the link, or take ${leadsOnFrom} out of losses in figures.yaml.`,
  }),
  'flow-sums': ({ node, coming, leaving }) => ({
    found: `To ${node}: ${added(coming)}. From ${node}: ${added(leaving)}`,
    expected: 'As many from it as to it',
    advice:
      coming.sum > leaving.sum
        ? 'Correct the number that is wrong. If some dropped out, show them: add a link to a node that is named under losses.'
        : 'Correct the number that is wrong, or add the link from the node that the rest come from.',
  }),
  'group-over-base': ({ number, whole, address }) => ({
    found: String(number),
    expected: `At most ${whole}, which the group is (${address})`,
    advice: 'Correct whichever of the two numbers is wrong, or base in figures.yaml.',
  }),
  'layer-order': ({ from, to, layers, column }) => ({
    found: `From the layer ${from} to ${to}`,
    expected: `A link to a later layer (${layers.join(', ')})`,
    advice: `Correct the link or the box’s layer. The order of layers is that of the column ${column} under categories.`,
  }),
  'panel-link': ({ from, to, panel, home }) => ({
    found: `From ${from} to ${to}`,
    expected: 'Two boxes of the same diagram',
    advice: `Correct the link, or the column ${panel} in ${home}.`,
  }),
  'quadrant-values': ({ column, values }) => ({
    found: `The column ${column} with ${values.length} categories${values.length > 0 ? ` (${values.join(', ')})` : ''}`,
    expected: 'A column of two categories',
    advice:
      'Write the two values under categories in datapackage.yaml. If there are more, the table does not suit four fields.',
  }),
  'steps-order': (step) =>
    'row' in step
      ? {
          found: `${step.first}, which the row ${step.row} holds too`,
          expected: 'Steps that follow each other',
          advice:
            'Correct the periods. A step goes from its first number up to and including its last.',
        }
      : {
          found: `From ${step.first} to ${step.last}`,
          expected: `At least ${step.first}`,
          advice: 'Correct whichever of the two numbers is wrong.',
        },
};

function added({ parts, sum }: { parts: readonly number[]; sum: number }): string {
  return parts.length === 1 ? String(sum) : `${parts.join(' + ')} = ${sum}`;
}

/** How each type of time is written. */
const timeNames: Partial<Record<FieldType, string>> = {
  year: '2021',
  'school-year': '2020/21',
  quarter: '2021-Q1',
  month: '2021-05',
  week: '2021-W05',
  date: '2021-05-31',
};

const kindNames: Record<ColumnKind, string> = {
  text: 'text',
  category: 'categories',
  'yes-no': 'yes or no',
  date: 'dates',
  month: 'months',
  week: 'weeks',
  quarter: 'quarters',
  year: 'years',
  'school-year': 'school years',
  'partial-date': 'dates',
  'week-number': 'weeks counted from a start',
  'month-number': 'months counted from a start',
  count: 'counts',
  share: 'percentages',
  rate: 'rates',
  change: 'changes',
  amount: 'amounts',
  measured: 'numbers, each in its own unit',
};

/** `counts / percentages (percent)`: the name of the unit is what an editor writes. */
function listed(kinds: readonly ColumnKind[]): string {
  const named = kinds.map((kind) => `${kindNames[kind]}${unitOfKind(kind)}`);
  return [...new Set(named)].join(' / ');
}

function unitOfKind(kind: ColumnKind): string {
  const unit = kind === 'share' ? 'percent' : kind;
  return ['percent', 'week-number', 'month-number'].includes(unit) ? ` (${unit})` : '';
}
