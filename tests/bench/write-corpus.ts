import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publishCorpus } from './publish-corpus.ts';
import { randomStream } from './random.ts';
import {
  datapackageYaml,
  factsCsv,
  figuresYaml,
  goalTables,
  ownTableCsv,
  sizes,
} from './synthetic-data.ts';
import { narrative } from './synthetic-narrative.ts';
import { organisationLines, projectFiles, reportTraits } from './synthetic-shared.ts';

/** Writes and publishes `count` seeded reports as an editor would have them: `content/` and `data/` in `folder`; each has so many figures. */
export function writeCorpus(folder: string, count: number, figures: number = sizes.figures): void {
  cpSync(path.join(import.meta.dirname, 'shared-content'), path.join(folder, 'content'), {
    recursive: true,
  });
  appendFileSync(path.join(folder, 'content/organisations.yaml'), organisationLines());
  for (const [name, text] of Object.entries(projectFiles()))
    writeFileSync(path.join(folder, 'content/projects', name), text);
  for (let index = 1; index <= count; index++)
    writeReport(folder, `rapport-${String(index).padStart(3, '0')}`, index, figures);
  publishCorpus(folder);
}

/** The draft that `addDraft` adds. */
export const draftFacts = 'data/kladde/1.0/facts.csv';

/** Adds a draft to a corpus: the first report once more, which nobody has published. */
export function addDraft(folder: string): void {
  for (const room of ['content/reports', 'data'])
    cpSync(path.join(folder, room, 'rapport-001'), path.join(folder, room, 'kladde'), {
      recursive: true,
      filter: (file) => !file.endsWith('published.json'),
    });
  replaceIn(path.join(folder, 'data/kladde/1.0/datapackage.yaml'), 'rapport-001', 'kladde');
  const about = path.join(folder, 'content/reports/kladde/1.0/report.yaml');
  replaceIn(about, 'status: published', 'status: draft');
}

/** Replaces the first of a text in a file; throws where there is none. */
export function replaceIn(file: string, before: string | RegExp, after: string): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(before, after);
  if (changed === text) throw new Error(`${file} holds no ${String(before)}`);
  writeFileSync(file, changed);
}

function writeReport(folder: string, report: string, seed: number, figures: number): void {
  const random = randomStream(seed);
  const write = (room: 'content/reports' | 'data', name: string, text: string) => {
    const place = path.join(folder, room, report, '1.0');
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, name), text);
  };
  write('content/reports', 'report.yaml', reportYaml(seed));
  write('content/reports', 'report.mdx', narrative(random, figures));
  write('data', 'datapackage.yaml', datapackageYaml(report));
  if (figures > 0) write('data', 'figures.yaml', figuresYaml(figures));
  write('data', 'facts.csv', factsCsv(random));
  for (const [name, text] of Object.entries(goalTables(random))) write('data', `${name}.csv`, text);
  for (let table = 1; table <= sizes.ownTables; table++)
    write('data', `tabel-${table}.csv`, ownTableCsv(random));
}

function reportYaml(seed: number): string {
  const { project, title, kind, evaluator, year, place } = reportTraits(seed);
  return `project: ${project}
title: ${title}
question: Er de unge kommet i gang?
kind: ${kind}
language: da
authors: [{ name: En evaluator, organisation: ${evaluator} }]
evaluator: ${evaluator}
commissioner: kommune
publisher: kommune
date: '${year}-12'
period: { start: '2012-01', end: '2021-12' }
places: [${place}]
status: published
changeNote: { kind: first, reason: { da: Første udgave, en: First edition }, date: '${year}-12' }
licence: CC-BY-4.0
abstract:
  da: "I alt var {facts/fakta-1} unge med, og de fleste kom i gang."
  en: "In all {facts/fakta-1} young people took part, and most of them got started."
keyFigures: [fakta-1, fakta-2, fakta-3]
assessment:
  name: Højst ti procent fra måltallet
  reason:
    da: Parterne aftalte reglen, før projektet begyndte.
    en: The parties agreed on the rule before the project began.
  partlyMet: { shortfallPercent: 10, of: target, boundary: inclusive }
  compare: unrounded
  revisedTargets: latest
`;
}
