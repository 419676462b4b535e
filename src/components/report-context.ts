import type { Language } from '../domain/language.ts';
import { judgingEdition, type SharedWords } from '../domain/facts.ts';
import type { Organisation, Project, Term, ReportMetadata } from '../domain/metadata.ts';
import type { PublicFigure, PublicReport } from '../domain/public-report.ts';
import { openFigure } from '../figures/kinds.ts';
import { viewFigure, type FigureView } from '../figures/figure-view.ts';
import { figureWords } from '../figures/figure-words.ts';
import { layFigure, type LaidFigure } from '../figures/laid-figure.ts';
import { remember } from '../i18n/remember.ts';
import { narrativeUses, type NarrativeUses } from './narrative/narrative-uses.ts';
import { langMark } from '../words/words.ts';
import type { EarlierVersion } from '../changes/earlier-version.ts';

/** What ids refer to: what reports share, or what a published version recorded of it. */
export interface Names {
  organisations: ReadonlyMap<string, Organisation>;
  projects: ReadonlyMap<string, Project>;
  terms: ReadonlyMap<string, Term>;
}

/** The names that a version uses, by the words that lie with it. */
export function namesIn(
  { organisations, project, terms }: SharedWords,
  { metadata }: Pick<PublicReport, 'metadata'>,
): Names {
  return {
    organisations: new Map(Object.entries(organisations)),
    projects: new Map(project ? [[metadata.project, project]] : []),
    terms: new Map(Object.entries(terms)),
  };
}

/** A name that a version was published with, and what the organisation or the project is called now. */
export interface Renamed {
  before: string;
  now: string;
}

/** The names of a version that have changed since it was published. */
export function renamedSince(recorded: Names, present: Names): Renamed[] {
  const organisations = [...recorded.organisations].map(([id, { name }]) => ({
    before: name,
    now: present.organisations.get(id)?.name ?? name,
  }));
  const projects = [...recorded.projects].map(([id, { title }]) => ({
    before: title,
    now: present.projects.get(id)?.title ?? title,
  }));
  return [...projects, ...organisations].filter(({ before, now }) => before !== now);
}

/** A report as one page shows it: in a language, with the names behind its ids. */
export interface ReportContext {
  report: PublicReport;
  /** The language of the page. */
  locale: Language;
  /** The language that the report is written in. */
  language: Language;
  /** The `lang` of the report's texts among the page's words; undefined where the language is the same. */
  textLang: Language | undefined;
  /** The `lang` of the page's words among the report's texts. */
  pageLang: Language | undefined;
  names: Names;
  /** The edition of the rules that the version was made by. */
  judging: number;
  /** Names that have changed since the version was published. */
  renamed?: readonly Renamed[];
  uses: NarrativeUses;
  /** The version's position among the others of its report. */
  place?: VersionPlace | undefined;
  /** The sizes of the version's files in bytes, by their addresses; none where there are no files yet. */
  sizes?: Readonly<Record<string, number>> | undefined;
  /** What a figure's frame shows; worked out once for the report and for the figure's own page. */
  view: (figure: PublicFigure) => FigureView;
}

/** `laid` holds the figures that were laid out before in the language, by their ids. */
export function reportContext(
  report: PublicReport,
  names: Names,
  locale: Language,
  {
    place,
    laid = {},
    judging = judgingEdition,
  }: {
    place?: VersionPlace | undefined;
    laid?: Record<string, LaidFigure>;
    judging?: number;
  } = {},
): ReportContext {
  const placeName = (id: string): string => organisationName(names, id);
  const layOut = (figure: PublicFigure): LaidFigure =>
    layFigure(openFigure(report, figure, figureWords(locale, placeName)));
  const view = remember((figure: PublicFigure) =>
    viewFigure(report, figure, locale, laid[figure.declaration.id] ?? layOut(figure)),
  );
  const { language } = report.metadata;
  const marks = { textLang: langMark(language, locale), pageLang: langMark(locale, language) };
  const uses = narrativeUses(report);
  return { report, names, judging, locale, language, ...marks, uses, place, view };
}

/** An organisation's name; where the name is not known, its id. */
export function organisationName({ organisations }: Names, id: string): string {
  return organisations.get(id)?.name ?? id;
}

/** A version's position among the others of its report. */
export interface VersionPlace {
  version: string;
  status: ReportMetadata['status'];
  /** The newest published version, where it is not this one. */
  newest?: string;
  /** The published version before this one. */
  predecessor?: string;
  /** The published version after this one. */
  successor?: string;
  /** Whether there is or was any other version. */
  hasHistory: boolean;
  /** What stood in the version before; only where marks are to say so. */
  earlier?: EarlierVersion;
}
