import type { Language } from '../../domain/language.ts';
import { given } from '../../domain/given.ts';
import { reportAddress, versionAddress } from '../../i18n/addresses.ts';
import { words, langMark } from '../../words/words.ts';
import type { ReportSummary } from '../catalogue/report-summary.ts';

/** A goal with its verdict in each of several versions or reports; undefined where it has none. */
export interface VerdictRow {
  id: string;
  goal: string;
  lang: Language | undefined;
  verdicts: (ReportSummary['goals'][number] | undefined)[];
}

/** The goals that at least so many of the versions or reports have, under the wording of the last that has them. */
export function verdictRows(
  summaries: readonly ReportSummary[],
  least: number,
  locale: Language,
): VerdictRow[] {
  const ids = new Set(summaries.flatMap(({ goals }) => goals.map(({ id }) => id)));
  return [...ids].flatMap((id) => {
    const verdicts = summaries.map(({ goals }) => goals.find((goal) => goal.id === id));
    const last = verdicts.findLastIndex((goal) => goal !== undefined);
    const language = summaries[last]?.metadata.language ?? locale;
    const isShared = verdicts.filter((goal) => goal !== undefined).length >= least;
    const goal = verdicts[last]?.goal ?? id;
    return isShared ? [{ id, goal, lang: langMark(language, locale), verdicts }] : [];
  });
}

/** A column of a table of verdicts, under the name of what it holds. */
export interface VerdictColumn {
  name: string;
  lang?: Language | undefined;
  note?: string;
  href: string;
}

/** Which edition of the rules a column was judged by, where not all were judged by the same. */
function editionNote(
  { judging }: ReportSummary,
  all: readonly ReportSummary[],
  locale: Language,
): string[] {
  const isMixed = all.some((one) => one.judging !== judging);
  return isMixed ? [words(locale).goals.edition(judging)] : [];
}

/** Reports by their titles, with their kind and year. */
export function reportColumns(
  summaries: readonly ReportSummary[],
  locale: Language,
): VerdictColumn[] {
  const { kinds } = words(locale).report;
  return summaries.map((summary) => {
    const { report, metadata } = summary;
    const kind = `${kinds[metadata.kind]}, ${metadata.date.slice(0, 4)}`;
    return {
      name: metadata.title,
      lang: langMark(metadata.language, locale),
      note: [kind, ...editionNote(summary, summaries, locale)].join('. '),
      href: reportAddress(report, locale),
    };
  });
}

/** The versions of one report by their numbers. */
export function versionColumns(
  summaries: readonly ReportSummary[],
  locale: Language,
): VerdictColumn[] {
  return summaries.map((summary) => {
    const { report: id, version } = summary;
    const [note] = editionNote(summary, summaries, locale);
    return {
      name: words(locale).report.versionNumber(version),
      href: versionAddress({ id, version }, locale),
      ...given({ note }),
    };
  });
}
