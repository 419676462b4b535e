import type { Language } from '../domain/problem.ts';
import type { Difference } from '../report/difference/difference.ts';
import type { Severity } from '../report/difference/severity.ts';

type Headed = Exclude<keyof Difference, 'report' | 'before' | 'after' | 'goals'> | 'changeNote';

/** Words for differences that are not words of the site. */
export interface DifferenceWords {
  severity: Record<Severity, string>;
  headings: Record<Headed, string>;
  evaluator: string;
  goal: { added: string; removed: string };
  conclusion: Record<'finding' | 'recommendation', string>;
  added: string;
  removed: string;
  before: string;
  after: string;
  title: string;
  to: string;
  state: string;
  table: string;
  row: Record<'added' | 'removed' | 'reordered', string>;
  column: Record<'added' | 'removed' | 'changed' | 'renamed' | 'reordered', string>;
  /** A value is unchanged, its denominator changed. */
  base: (column: string, rows: string, base: string) => string;
  /** Where there is nothing. */
  nothing: string;
  /** In place of a value that would reveal what is suppressed: on one side, or on both. */
  hidden: string;
  bothHidden: string;
  beforeHeadings: string;
  paragraphs: string;
  quote: (text: string) => string;
}

const da: DifferenceWords = {
  severity: {
    none: 'Der er ingen forskel.',
    editorial: 'Kun ord, navne eller rækkefølge er ændret.',
    minor:
      'Tal, tabeller, figurer, noter, regel eller en anbefalings status er ændret, men ingen vurdering eller konklusion.',
    major: 'En vurdering eller en konklusion er ændret.',
  },
  headings: {
    changeNote: 'Note om ændringerne',
    verdicts: 'Vurderinger',
    conclusions: 'Konklusioner og anbefalinger',
    values: 'Tabeller',
    targets: 'Mål, måltal og resultater',
    rule: 'Regel for vurdering',
    figures: 'Figurer',
    notes: 'Datanoter',
    references: 'Kilder',
    metadata: 'Oplysninger om rapporten',
    narrative: 'Tekst',
  },
  evaluator: 'Evaluators egen vurdering',
  goal: { added: 'Nyt mål', removed: 'Fjernet mål' },
  conclusion: { finding: 'Konklusion', recommendation: 'Anbefaling' },
  added: 'ny',
  removed: 'fjernet',
  before: 'Før',
  after: 'Nu',
  title: 'Titel',
  to: 'Til',
  state: 'Status',
  table: 'Tabel',
  row: {
    added: 'Ny række',
    removed: 'Fjernet række',
    reordered: 'Rækkerne står i en anden rækkefølge',
  },
  column: {
    added: 'Ny kolonne',
    removed: 'Fjernet kolonne',
    changed: 'Kolonne',
    renamed: 'Kolonne med nyt navn',
    reordered: 'Kolonnerne står i en anden rækkefølge',
  },
  base: (column, rows, base) => `${column} er som før (${rows}), men grundlaget ${base} er ændret`,
  nothing: 'intet',
  hidden: 'vises ikke',
  bothHidden: 'ændret, men vises ikke af hensyn til anonymitet',
  beforeHeadings: 'Før den første overskrift (opening)',
  paragraphs: 'Kun afsnittene er delt anderledes.',
  quote: (text) => `»${text}«`,
};

const en: DifferenceWords = {
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
  quote: (text) => `“${text}”`,
};

/** The words in each language. */
export const differenceWords: Readonly<Record<Language, DifferenceWords>> = { da, en };
