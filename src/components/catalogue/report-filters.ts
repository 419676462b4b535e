import type { Language } from '../../domain/language.ts';
import { inLanguage, translation, type Translated } from '../../domain/translated.ts';
import { slugFrom } from '../../domain/identifier.ts';
import type { Project } from '../../domain/metadata.ts';
import { words, languageTag, langMark, siteLanguage } from '../../words/words.ts';
import { organisationName, type Names } from '../report-context.ts';
import { type ReportSummary, newestFirst } from './report-summary.ts';
import { compareText } from '../../domain/problem.ts';
import { levels, verdicts, type Level, type Verdict } from '../../domain/codes.ts';

/** One thing to choose: its value in the address, the same in every language, and how many reports it fits. */
export interface FilterChoice {
  value: string;
  label: string;
  lang?: Language | undefined;
  count: number;
}

/** A filter of the catalogue; `name` is its name in the address. */
export interface Filter {
  name: FilterName;
  title: string;
  choices: FilterChoice[];
}

/** The filters, and of each report the numbers of the choices that fit it, counted through all filters. */
export interface ReportFilters {
  filters: Filter[];
  fits: number[][];
}

export type FilterName = keyof ReturnType<typeof filterKinds>;
type Fitting = Omit<FilterChoice, 'count'>;

interface FilterKind {
  title: string;
  of: (report: ReportSummary) => Fitting[];
  order: (a: Fitting, b: Fitting) => number;
}

/** The filters that reports give, with what there is to choose in each. */
export function reportFilters(
  reports: readonly ReportSummary[],
  names: Names,
  locale: Language,
): ReportFilters {
  const fits: number[][] = reports.map(() => []);
  let first = 0;
  const kinds = Object.entries(filterKinds(names, locale)) as [FilterName, FilterKind][];
  const filters = kinds.map(([name, { title, of, order }]) => {
    const fitting = reports.map((report) => onceEach(of(report)));
    const counts = Map.groupBy(fitting.flat(), ({ value }) => value);
    const choices = onceEach(fitting.flat()).sort(order);
    const numbers = new Map(choices.map(({ value }, number) => [value, first + number]));
    for (const [report, own] of fitting.entries())
      fits[report]?.push(...own.map(({ value }) => numbers.get(value) ?? 0));
    first += choices.length;
    return {
      ...{ name, title },
      choices: choices.map((one) => ({ ...one, count: counts.get(one.value)?.length ?? 0 })),
    };
  });
  return { filters: filters.filter(({ choices }) => choices.length > 0), fits };
}

function onceEach(choices: readonly Fitting[]): Fitting[] {
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()];
}

function filterKinds(names: Names, locale: Language) {
  const say = words(locale).catalogue;
  const { compare } = new Intl.Collator(languageTag(locale));
  const byLabel = (a: Fitting, b: Fitting): number => compare(a.label, b.label);
  const project = ({ metadata }: ReportSummary): Project | undefined =>
    names.projects.get(metadata.project);
  const organisation = (id: string): Fitting => ({ value: id, label: organisationName(names, id) });
  const named = (title: string, of: FilterKind['of'], order = byLabel): FilterKind => ({
    ...{ title, of, order },
  });
  const kindsInOrder = Object.keys(words(locale).report.kinds).map(slugOfKind);
  return {
    projekt: named(say.project, ({ metadata: { project: id } }) => [
      projectChoice(id, names, locale),
    ]),
    sted: named(say.place, ({ metadata }) => metadata.places.map(organisation)),
    fond: named(say.foundation, (report) => project(report)?.funders.map(organisation) ?? []),
    evaluator: named(say.evaluator, ({ metadata }) => [organisation(metadata.evaluator)]),
    maalgruppe: named(say.targetGroup, (report) =>
      textChoices([project(report)?.targetGroup ?? []].flat(), locale),
    ),
    metode: named(say.method, (report) => textChoices(project(report)?.methods ?? [], locale)),
    emne: named(say.theme, (report) => textChoices(project(report)?.themes ?? [], locale)),
    aar: named(say.year, yearChoice, (a, b) => Number(b.value) - Number(a.value)),
    slags: named(say.kind, (report) => kindChoice(report, locale), inOrder(kindsInOrder)),
    vurdering: named(
      say.verdict,
      (report) => verdictChoices(report, locale),
      inOrder(verdicts.map(verdictValue)),
    ),
    niveau: named(
      say.verdictByLevel,
      (report) => levelChoices(report, locale),
      inOrder(levelValues()),
    ),
  };
}

function projectChoice(id: string, names: Names, locale: Language): Fitting {
  const label = names.projects.get(id)?.title ?? id;
  return { value: id, label, lang: langMark(siteLanguage(), locale) };
}

/** Texts have no ids: the one in the site's language stands for all, so that an address is the same in each. */
function textChoices(texts: readonly Translated[], locale: Language): Fitting[] {
  return texts.map((one) => {
    const { text: label, language } = translation(one, locale);
    const value = slugFrom(inLanguage(one, siteLanguage()));
    return { value, label, lang: langMark(language, locale) };
  });
}

function kindChoice({ metadata: { kind } }: ReportSummary, locale: Language): Fitting[] {
  return [{ value: slugOfKind(kind), label: words(locale).report.kinds[kind] }];
}

function yearChoice({ metadata: { date } }: ReportSummary): Fitting[] {
  const year = date.slice(0, 4);
  return [{ value: year, label: year }];
}

function verdictChoices({ goals }: ReportSummary, locale: Language): Fitting[] {
  const say = words(locale).goals;
  return verdicts
    .filter((verdict) => goals.some((goal) => goal.verdict === verdict))
    .map((verdict) => ({
      value: verdictValue(verdict),
      label: say.verdicts[verdict],
    }));
}

/** What kinds of goals got which verdicts; nothing of a report that does not say what kinds of goals it has. */
function levelChoices({ goals }: ReportSummary, locale: Language): Fitting[] {
  if (goals.every(({ level }) => level === undefined)) return [];
  const say = words(locale).goals;
  return goals.map(({ level, verdict }) => ({
    value: levelValue(level, verdict),
    label: `${level ? say.levels[level] : say.withoutLevel}: ${say.verdicts[verdict].toLowerCase()}`,
  }));
}

/** Activities first, and last what does not say; of each the verdicts in their order. */
function levelValues(): string[] {
  return [...levels, undefined].flatMap((level) =>
    verdicts.map((verdict) => levelValue(level, verdict)),
  );
}

/** A kind of goal and its verdict as the address of the catalogue has them. */
function levelValue(level: Level | undefined, verdict: Verdict): string {
  const { levels: names, withoutLevel } = words(siteLanguage()).goals;
  return `${slugFrom(level ? names[level] : withoutLevel)}-${verdictValue(verdict)}`;
}

/** A verdict as the address of the catalogue has it. */
export function verdictValue(verdict: Verdict): string {
  return slugFrom(words(siteLanguage()).goals.verdicts[verdict]);
}

function slugOfKind(kind: string): string {
  const kinds: Readonly<Record<string, string>> = words(siteLanguage()).report.kinds;
  return slugFrom(kinds[kind] ?? kind);
}

function inOrder(values: readonly string[]): FilterKind['order'] {
  return (a, b) => values.indexOf(a.value) - values.indexOf(b.value);
}

/** The orders that a reader can choose besides the usual one, by their names in the address. */
export const orderNames = ['version', 'titel', 'andel'] as const;

/** The rank of each report in each order, from 0; ties are ordered newest first. */
export function reportRanks(reports: readonly ReportSummary[], locale: Language): number[][] {
  const { compare } = new Intl.Collator(languageTag(locale));
  const orders: Record<
    (typeof orderNames)[number],
    (a: ReportSummary, b: ReportSummary) => number
  > = {
    version: (a, b) => compareText(b.metadata.changeNote.date, a.metadata.changeNote.date),
    titel: (a, b) => compare(a.metadata.title, b.metadata.title),
    andel: compareShares,
  };
  const usual = newestFirst(reports);
  const sorted = orderNames.map((name) => usual.toSorted(orders[name]));
  const ranks = sorted.map((order) => new Map(order.map((report, rank) => [report, rank])));
  return reports.map((report) => ranks.map((rank) => rank.get(report) ?? 0));
}

/** The larger share of goals met first, compared by their counts; reports without goals come last. */
function compareShares({ goals: a }: ReportSummary, { goals: b }: ReportSummary): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  return metOf(b) * a.length - metOf(a) * b.length;
}

function metOf(goals: ReportSummary['goals']): number {
  return goals.filter(({ verdict }) => verdict === 'met').length;
}

/** So many ways in a list; the catalogue has them all. */
const most = 8;

/** The choices with most reports first; those with as many stay in the order that they came in. */
export function mostUsed(choices: readonly FilterChoice[]): FilterChoice[] {
  return choices.toSorted((a, b) => b.count - a.count).slice(0, most);
}
