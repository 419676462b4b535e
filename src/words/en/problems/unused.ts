import type { unused as danish } from '../../da/problems/unused.ts';
import type { InAnyLanguage, Said } from '../../problem-words.ts';

export const unused: InAnyLanguage<typeof danish> = {
  'unused-fact': ({ id }) =>
    notUsed(`The fact "${id}"`, `Write <Fact id="${id}" /> in the narrative, or delete it here.`),
  'unused-figure': ({ id }) =>
    notUsed(
      `The figure "${id}"`,
      `Put <Figure id="${id}" /> into the narrative, or delete it here.`,
    ),
  'unused-goal': ({ id }) =>
    notUsed(
      `The goal "${id}"`,
      'Show it in <GoalTable /> or <GoalMatrix />, even if it was not met.',
    ),
  'unused-node': ({ id }) =>
    notUsed(
      `The row "${id}"`,
      'Add its links in the table of the figure’s links, or delete it here.',
    ),
  'unused-numbered-name': ({ name }) =>
    notUsed(`The name "${name}"`, 'Write it as the text does, or delete it here.'),
  'unused-reference': ({ id }) =>
    notUsed(
      `The reference "${id}"`,
      `Write <Cite id="${id}" /> where the narrative builds on it, or delete it here.`,
    ),
  'unused-sign': ({ sign, home }) =>
    notUsed(`The value "${sign}"`, `Correct it to a value of ${home}, or delete it here.`),
  'unused-statement': notUsed(
    'The sentence about the rule (statement)',
    'Delete it: the page tells the rule from its fields. Where it comes from and why may stand in reason.',
  ),
  'unused-table': ({ id }) =>
    notUsed(`The table "${id}"`, `Put <Table id="${id}" /> into the narrative, or delete it here.`),
};

function notUsed(what: string, advice: string): Said {
  return {
    found: `${what} is not used`,
    expected: 'That readers meet it in the report',
    advice,
  };
}
