import type { Language } from '../../domain/problem.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import type { CellReference } from '../../domain/reference.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { PageWords } from '../../words/da/pages/pages.ts';
import { words } from '../../words/dictionaries.ts';
import { differenceOf } from '../../report/difference/difference-of.ts';
import type { Difference } from '../../report/difference/difference.ts';
import { hiddenCells, type IsHidden } from '../../report/difference/hidden-cells.ts';
import type { Tie } from '../../domain/facts.ts';
import type { Said } from './change-view.ts';

/** A change note of a version. */
export type ChangeNote = PublicReport['metadata']['changeNote'];

/** What a comparison needs from its caller. */
export interface Surroundings {
  locale: Locale;
  /** The notes of the versions after the earlier one, up to the later one. */
  notes: readonly ChangeNote[];
  /** The declared checks of both versions. */
  ties: readonly Tie[];
  organisation: (id: string) => string;
  project: (id: string) => string;
  /** Links to where a version's pages show a cell. */
  uses: (report: PublicReport, address: CellReference) => Said[];
}

/** Two versions of a report, what changed in the later one, and what is needed to describe it. */
export interface Comparison extends Surroundings {
  before: PublicReport;
  after: PublicReport;
  difference: Difference;
  isHidden: IsHidden;
  say: PageWords['changes'];
  /** The language that the report's own words are in. */
  lang: Language;
}

export function makeComparison(
  before: PublicReport,
  after: PublicReport,
  surroundings: Surroundings,
): Comparison {
  return {
    ...surroundings,
    ...{ before, after },
    difference: differenceOf(before, after, surroundings.ties),
    isHidden: hiddenCells(before.tables, after.tables, surroundings.ties),
    say: words(surroundings.locale).changes,
    lang: after.metadata.language,
  };
}

export type Side = 'before' | 'after';

/** A text of the report, marked with the report's language. */
export function own(text: string, { lang, locale }: Comparison, href?: string): Said {
  return { text, ...(lang === locale ? {} : { lang }), ...(href ? { href } : {}) };
}
