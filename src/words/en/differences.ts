import { formats } from './pages/formats.ts';
import type { differences as danish } from '../da/differences.ts';
import type { InAnyLanguage } from '../problem-words.ts';

export const differences: InAnyLanguage<typeof danish> = {
  severity: {
    none: 'There is no difference.',
    editorial: 'Only words, names or order have changed.',
    minor:
      'Numbers, tables, figures, notes, the rule or the state of a recommendation have changed, but no verdict or conclusion.',
    major: 'A verdict or a conclusion has changed.',
  },
  headings: {
    changeNote: 'Note on the changes',
    verdicts: 'Verdicts',
    conclusions: 'Conclusions and recommendations',
    values: 'Tables',
    targets: 'Goals, targets and results',
    rule: 'Rule of assessment',
    figures: 'Figures',
    notes: 'Data notes',
    references: 'References',
    metadata: 'About the report',
    narrative: 'Text',
  },
  evaluator: "Evaluator's own verdict",
  goal: { added: 'New goal', removed: 'Removed goal' },
  conclusion: { finding: 'Conclusion', recommendation: 'Recommendation' },
  added: 'new',
  removed: 'removed',
  before: 'Before',
  after: 'Now',
  title: 'Title',
  holds: 'Rests on (holds)',
  to: 'To',
  state: 'State',
  table: 'Table',
  row: { added: 'New row', removed: 'Removed row', reordered: 'The rows are in another order' },
  column: {
    added: 'New column',
    removed: 'Removed column',
    changed: 'Column',
    renamed: 'Column with a new name',
    reordered: 'The columns are in another order',
  },
  base: (column, rows, base) =>
    `${column} is as before (${rows}), but its base ${base} has changed`,
  nothing: 'nothing',
  hidden: 'not shown',
  bothHidden: 'changed, but not shown, to protect anonymity',
  beforeHeadings: 'Before the first heading (opening)',
  paragraphs: 'Only the division into paragraphs has changed.',
  quote: formats.quote,
};
