import { formats } from './pages/formats.ts';

/** What the editors' difference says in words that the site does not have. */
export const differences = {
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
  /** What a title claims of numbers. */
  holds: 'Bygger på (holds)',
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
  /** A value is unchanged, its denominator changed. */
  base: (column: string, rows: string, base: string) =>
    `${column} er som før (${rows}), men grundlaget ${base} er ændret`,
  /** Where there is nothing. */
  nothing: 'intet',
  /** In place of a value that would reveal what is suppressed: on one side, or on both. */
  hidden: 'vises ikke',
  bothHidden: 'ændret, men vises ikke af hensyn til anonymitet',
  beforeHeadings: 'Før den første overskrift (opening)',
  paragraphs: 'Kun afsnittene er delt anderledes.',
  quote: formats.quote,
};
