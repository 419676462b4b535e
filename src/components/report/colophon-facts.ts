import type { Language } from '../../domain/language.ts';
import {
  changesAddress,
  organisationAddress,
  versionAddress,
  projectAddress,
} from '../../i18n/addresses.ts';
import { citationText } from '../../i18n/citation.ts';
import { formatDate, formatPeriod } from '../../i18n/dates.ts';
import { words, saidIn, langMark, siteLanguage } from '../../words/words.ts';
import { organisationName, type ReportContext } from '../report-context.ts';
import { pageParts } from '../../domain/anchors.ts';

/** Who answers for the version, what it is made from, and how to refer to it; `absolute` gives full addresses. */
export function colophonFacts(
  context: ReportContext,
  absolute: (path: string) => string,
): TitleFact[] {
  const { report, locale, names, textLang: lang } = context;
  const { metadata, version } = report;
  const say = words(locale).report;
  const organisation = (id: string): TitleFact['values'][number] => ({
    text: organisationName(names, id),
    href: organisationAddress(id, locale),
  });
  const { source, changeNote } = metadata;
  return [
    { name: say.publisher, values: [organisation(metadata.publisher)] },
    { name: say.preparedBy, values: [organisation(metadata.evaluator)] },
    ...fundersOf(context),
    { name: say.authors, values: metadata.authors.map(({ name }) => ({ text: name })) },
    ...(source
      ? [
          {
            name: say.sourceReport,
            values: [{ text: `${source.title}. ${source.publisher}, ${source.year}.`, lang }],
          },
        ]
      : []),
    { name: say.licence, values: [{ text: say.licences[metadata.licence] }] },
    { name: say.evaluationDate, values: [{ text: formatDate(metadata.date, locale) }] },
    {
      name: say.versionNumber(version),
      values: [
        { text: `${say.changes[changeNote.kind]}, ${formatDate(changeNote.date, locale)}` },
        saidIn(changeNote.reason, locale),
        { text: words(locale).changes.title, href: changesAddress(report.id, locale) },
      ],
    },
    citation(context, absolute),
  ];
}

/** The version in words, and its permanent address where the site knows its own: a path alone leads nowhere. */
function citation(
  { report, locale, names, textLang: lang }: ReportContext,
  absolute: (path: string) => string,
): TitleFact {
  const publisher = organisationName(names, report.metadata.publisher);
  const href = versionAddress(report, locale);
  const text = absolute(href);
  return {
    name: words(locale).report.cite,
    values: [
      { text: citationText(report, publisher, locale), lang },
      ...(text === href ? [] : [{ text, href }]),
    ],
  };
}

/** A line of the title page: what it is, and one or more names. */
export interface TitleFact {
  name: string;
  values: { text: string; href?: string; lang?: Language | undefined }[];
}

/** Who evaluated what for whom, when and where, and which version this is. */
export function titleFacts(context: ReportContext): TitleFact[] {
  const { report, locale, names } = context;
  const { metadata } = report;
  const say = words(locale).report;
  const organisation = (id: string): { text: string; href: string } => ({
    text: organisationName(names, id),
    href: organisationAddress(id, locale),
  });
  const project = names.projects.get(metadata.project)?.title ?? metadata.project;
  return [
    {
      name: say.project,
      values: [
        {
          text: project,
          href: projectAddress(metadata.project, locale),
          lang: langMark(siteLanguage(), locale),
        },
      ],
    },
    { name: say.evaluator, values: [organisation(metadata.evaluator)] },
    { name: say.commissioner, values: [organisation(metadata.commissioner)] },
    ...fundersOf(context),
    { name: say.place, values: metadata.places.map(organisation) },
    { name: say.period, values: [{ text: formatPeriod(metadata.period, locale) }] },
    { name: say.date, values: [{ text: formatDate(metadata.date, locale) }] },
    { name: say.version, values: versionFacts(context) },
  ];
}

/** Who paid for the project, as it was told when the version was made; nothing where nobody is named. */
function fundersOf({ report, names, locale }: ReportContext): TitleFact[] {
  const { funders = [] } = names.projects.get(report.metadata.project) ?? {};
  if (funders.length === 0) return [];
  const values = funders.map((id) => ({
    text: organisationName(names, id),
    href: organisationAddress(id, locale),
  }));
  return [{ name: words(locale).site.project.funders, values }];
}

/** Which version it is, and the ways to the others and to what can be done with it. */
function versionFacts({ report, locale, place }: ReportContext): TitleFact['values'] {
  const { report: say, changes } = words(locale);
  const { id, version, metadata } = report;
  const history = { text: changes.title, href: changesAddress(id, locale) };
  return [
    { text: `${version}, ${say.statuses[metadata.status].toLowerCase()}` },
    ...(place?.hasHistory ? [history] : []),
    { text: say.toColophon, href: `#${pageParts.colophon}` },
  ];
}
