import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { draftReport } from './published-versions.ts';

/** A change of one file of a project, and what the built site says then that it did not say before. */
export interface Change {
  kind: string;
  file: string;
  /** What it replaces; without it the file is written anew. */
  before?: string | RegExp;
  after: string;
  says: string;
}

/** Makes a change in a project. What is to be replaced must be there. */
export function make({ file, before, after }: Change, project: string): void {
  const name = path.join(project, file);
  mkdirSync(path.dirname(name), { recursive: true });
  const text = before === undefined ? '' : readFileSync(name, 'utf8');
  const changed = text.replace(before ?? '', after);
  if (changed === text) throw new Error(`${file} holds no ${String(before)}`);
  writeFileSync(name, changed);
}

const content = `published/content/reports/${draftReport.id}/1.0`;
const data = `published/data/${draftReport.id}/1.0`;
const shared = 'published/content';
const printed = 'public/rapporter/ny-start-slut/v2.0/ny-start-slut-v2.0.pdf';

/** A change of every kind of input of a site. */
export const inputChanges: Change[] = [
  {
    kind: 'a cell',
    file: `${data}/status.csv`,
    before: 'andet;Andet;12;15\nukendt;Ukendt;8;10',
    after: 'andet;Andet;13;16,25\nukendt;Ukendt;7;8,75',
    says: '16,25',
  },
  {
    kind: 'a goal',
    file: `${data}/goals.csv`,
    before: 'trives bedre',
    after: 'trives meget bedre',
    says: 'trives meget bedre',
  },
  {
    kind: 'a target',
    file: `${data}/targets.csv`,
    before: ';0;70;;',
    after: ';0;71,5;;',
    says: '71,5',
  },
  {
    kind: 'a narrative',
    file: `${content}/report.mdx`,
    before: 'en del af holdet',
    after: 'en god del af holdet',
    says: 'en god del af holdet',
  },
  {
    kind: 'a title',
    file: `${content}/report.yaml`,
    before: draftReport.title,
    after: 'Et ændret udkast',
    says: 'Et ændret udkast',
  },
  {
    kind: 'a figure',
    file: `${data}/figures.yaml`,
    before: 'subtitle: Antal',
    after: 'subtitle: Ændret antal',
    says: 'Ændret antal',
  },
  {
    kind: 'a term',
    file: `${shared}/glossary.yaml`,
    before: 'En voksen',
    after: 'En ændret voksen',
    says: 'En ændret voksen',
  },
  {
    kind: 'a renamed organisation',
    file: `${shared}/organisations.yaml`,
    before: 'Nordby Kommune',
    after: 'Ny Nordby Kommune',
    says: 'Ny Nordby Kommune',
  },
  {
    kind: 'a new organisation',
    file: `${shared}/organisations.yaml`,
    before: 'lysfonden:',
    after: 'ny-fond: { name: Den nye fond, kind: foundation }\nlysfonden:',
    says: 'Den nye fond',
  },
  {
    kind: 'a project',
    file: `${shared}/projects/ny-start.yaml`,
    before: 'Et opdigtet',
    after: 'Et ændret',
    says: 'Et ændret forløb',
  },
  {
    kind: 'the settings of the site',
    file: `${shared}/site.yaml`,
    after:
      "name: Ændret navn\npublisher: ny-start-forening\naccent: { light: '#8a1c4a', dark: '#f0a0c8' }\n",
    says: 'Ændret navn',
  },
  { kind: 'a printed version', file: printed, after: '%PDF-1.7 ændret', says: '%PDF-1.7 ændret' },
];

/** A change of every kind of code that a site is made by. */
export const codeChanges: Change[] = [
  {
    kind: 'a word',
    file: 'src/words/da/pages/site.ts',
    before: "home: 'Forside'",
    after: "home: 'Ændret forside'",
    says: 'Ændret forside',
  },
  {
    kind: 'a page of prose',
    file: 'src/words/da/prose/om.mdx',
    before: /$/,
    after: '\nEn ændret side.\n',
    says: 'En ændret side',
  },
  {
    kind: 'a layout',
    file: 'src/layouts/Document.astro',
    before: '<body class',
    after: '<body data-layout="changed" class',
    says: 'data-layout="changed"',
  },
  {
    kind: 'a component',
    file: 'src/components/report/CitationFiles.astro',
    before: /\n<(\w+)/,
    after: '\n<$1 data-component="changed"',
    says: 'data-component="changed"',
  },
  {
    kind: 'the style of pages',
    file: 'src/styles/base.css',
    before: /$/,
    after: '\n.changed-style { color: red }\n',
    says: '.changed-style',
  },
  {
    kind: 'the style of drawings',
    file: 'src/styles/drawing.css',
    before: /$/,
    after: '\n.changed-drawing { color: red }\n',
    says: '.changed-drawing',
  },
  {
    kind: 'the script',
    file: 'src/client/page/page.ts',
    before: /$/,
    after: "\nconsole.debug('changed-script');\n",
    says: 'changed-script',
  },
  {
    kind: 'a figure’s file',
    file: 'src/figures/figure-file.ts',
    before: "xmlns: 'http:",
    after: "'data-figure': 'changed', xmlns: 'http:",
    says: 'data-figure="changed"',
  },
  {
    kind: 'a citation',
    file: 'src/downloads/citation/bibtex.ts',
    before: '{{${latexText(title)}}}',
    after: '{{Changed ${latexText(title)}}}',
    says: '{{Changed ',
  },
  {
    kind: 'a feed',
    file: 'src/pages/_feed.ts',
    before: "generator: 'Målestok'",
    after: "generator: 'Ændret'",
    says: 'Ændret</generator>',
  },
];
