import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compareVersions } from '../domain/identifier.ts';
import type { Language } from '../domain/language.ts';
import { readInputs, type Inputs, inputFolder } from '../files/read-inputs.ts';
import { isInput, isRecord } from '../reading/group-paths.ts';
import type { SourceFile } from '../reading/sources.ts';
import { withNextNote, withStatus } from '../report/publication/edit-metadata.ts';
import { RefusedInput } from '../report/refused-input.ts';
import { dictionaries, siteLanguages } from '../words/words.ts';
import type { Effects, ExitCode } from './effects.ts';
import { findReport } from './find-version.ts';
import { editBytes } from './publication-record.ts';
import { nextVersion } from '../domain/publication.ts';

export interface NewVersionOptions {
  lang: Language;
  /** The next whole number, for another verdict or conclusion. */
  major?: boolean;
}

/** Copies the newest version of a report into the next draft, whose note its editor writes. */
export function newVersion(
  report: string,
  { lang, major = false }: NewVersionOptions,
  effects: Effects,
): ExitCode {
  const root = inputFolder(effects.root);
  const inputs = readInputs(root);
  const newest = findReport(report, inputs, lang).at(-1);
  const files = newest?.read() ?? [];
  if (!newest || !files.some(isRecord))
    throw new RefusedInput([], dictionaries[lang].cli.newVersion.draftThere);
  const next = nextVersion(numbers(report, inputs).at(-1) ?? newest.version, major);
  for (const file of files.filter(isInput))
    copy(root, edited(file, effects.today(), lang), newest.version, next);
  effects.print(dictionaries[lang].cli.newVersion.made(report, newest.version, next));
  return 0;
}

/** All numbers that are taken, those of withdrawn versions too, in their order. */
function numbers(report: string, { versions, withdrawn }: Inputs): string[] {
  const gone = withdrawn.map(({ path: file }) => file.split('/'));
  return [
    ...versions.flatMap((one) => (one.report === report ? [one.version] : [])),
    ...gone.flatMap(([, name, version = '']) => (name === report ? [version] : [])),
  ].sort(compareVersions);
}

function edited(file: SourceFile, date: string, lang: Language): SourceFile {
  if (!file.path.endsWith('/report.yaml')) return file;
  const edit = (text: string): string =>
    withNextNote(withStatus(text, 'draft'), date, siteLanguages(), lang);
  return { ...file, bytes: editBytes(file.bytes, edit) };
}

function copy(root: string, { path: file, bytes }: SourceFile, from: string, to: string): void {
  const target = path.join(root, file.replace(`/${from}/`, `/${to}/`));
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, bytes, { flag: 'wx' });
}
