import type { narrative as danish } from '../../da/problems/narrative.ts';
import { quoted, type InAnyLanguage } from '../../problem-words.ts';

export const narrative: InAnyLanguage<typeof danish> = {
  'dead-link': ({ kind, to }) =>
    kind === 'anchor'
      ? {
          found: `A reference to "${to}"`,
          expected: 'A section, a shown figure or table, a goal or a recommendation of the report',
          advice: 'Correct the name, or show in the narrative what is referred to.',
        }
      : {
          found: `A link to "${to}"`,
          expected: 'A page of this site',
          advice: 'Correct the address. A page of another site is written with https://.',
        },
  'empty-section': ({ title }) => ({
    found: `The section "${title}" without content`,
    expected: 'Text, a figure or a table',
    advice: 'Write the section, or delete the heading.',
  }),
  'repeated-component': ({ component, id }) => ({
    found: `<${component} id="${id}"> a second time`,
    expected: 'Once in the report',
    advice: 'Delete one of them, or give it another id. Refer back with <Ref to="…" />.',
  }),
  'too-many-key-figures': ({ count, most }) => ({
    found: `${count} key figures`,
    expected: `At most ${most}`,
    advice: 'Choose the most important ones.',
  }),
  'orphan-number': ({ number, around, binding }) => ({
    found: `The number ${number} in "${around}"`,
    ...orphans[binding],
  }),
  'number-in-words': ({ number, around, binding }) => ({
    found: `${quoted(number)} in ${quoted(around)}`,
    ...orphans[binding],
  }),
};

const bound = 'A number that points to its row';

const orphans = {
  component: {
    expected: bound,
    advice:
      'Write <Fact id="…" /> or <Value of="…" />. If the number is in no table, write it in facts.csv first. If it is part of a name, write the name under numberedNames in report.yaml.',
  },
  braces: {
    expected: bound,
    advice:
      'Write the cell’s address in {…}. If the number is part of a name, write the name under numberedNames in report.yaml.',
  },
  none: {
    expected: 'A text without numbers',
    advice:
      'Write the text without numbers: the number belongs in its own column, or in a data note with {…}. For a changeNote, the page itself shows the old and the new number.',
  },
};
