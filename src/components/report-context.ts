import type { Organisation, Project, Term } from '../domain/metadata.ts';
import type { PublicFigure, PublicReport } from '../domain/public-report.ts';
import { viewFigure, type FigureView } from '../figures/figure-view.ts';
import type { Locale } from '../i18n/locale.ts';
import { remember } from '../i18n/remember.ts';
import { narrativeUses, type NarrativeUses } from './narrative/narrative-uses.ts';

/** What reports share, and refer to by id. */
export interface Names {
  organisations: ReadonlyMap<string, Organisation>;
  projects: ReadonlyMap<string, Project>;
  terms: ReadonlyMap<string, Term>;
}

/** A report as one page shows it: in a language, with the names behind its ids. */
export interface ReportContext {
  report: PublicReport;
  locale: Locale;
  names: Names;
  uses: NarrativeUses;
  /** What a figure's frame shows; worked out once for the report and for the figure's own page. */
  view: (figure: PublicFigure) => FigureView;
}

export function reportContext(report: PublicReport, names: Names, locale: Locale): ReportContext {
  const place = (id: string): string => organisationName(names, id);
  const view = remember((figure: PublicFigure) => viewFigure(report, figure, locale, place));
  return { report, names, locale, uses: narrativeUses(report), view };
}

/** An organisation's name; where the name is not known, its id. */
export function organisationName({ organisations }: Names, id: string): string {
  return organisations.get(id)?.name ?? id;
}
