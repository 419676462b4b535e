import type { Language } from '../../domain/language.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { verdictSummary } from '../../i18n/verdict-sentence.ts';
import { words } from '../../words/words.ts';
import { countedGoals } from '../../domain/goal-counts.ts';
import type { Verdict } from '../../domain/codes.ts';

/** The content of the picture that is shown with a link to a version. */
export interface Card {
  locale: Language;
  site: string;
  /** `Slutevaluering, 2014`. */
  kind: string;
  title: string;
  /** Who evaluated. */
  by: string;
  /** In the goals' order; none where no goals were set. */
  verdicts: Verdict[];
  /** The state of the goals in words. */
  summary: string;
  /** `Version 1.0`, with a word where it is a draft. */
  version: string;
}

/** Names of organisations by id, and the site's name where the publisher has given one. */
export interface CardNames {
  organisation: (id: string) => string;
  siteName?: string | undefined;
}

export function makeCard(
  { metadata, goals, version }: PublicReport,
  { organisation, siteName }: CardNames,
  locale: Language,
): Card {
  const { report: say, site, goals: sayGoals } = words(locale);
  const judged = countedGoals(goals).map(({ overall }) => overall);
  const number = say.versionNumber(version);
  return {
    locale,
    site: siteName ?? site.name,
    kind: `${say.kinds[metadata.kind]}, ${metadata.date.slice(0, 4)}`,
    title: metadata.title,
    by: `${say.evaluator}: ${organisation(metadata.evaluator)}`,
    verdicts: judged.map(({ verdict }) => verdict),
    summary: judged.length === 0 ? sayGoals.noGoals : verdictSummary(judged, locale),
    version:
      metadata.status === 'draft' ? `${number}, ${say.statuses.draft.toLowerCase()}` : number,
  };
}
