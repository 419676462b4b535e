import { pageParts } from '../../domain/anchors.ts';
import { markOf, siteLanguage } from '../../i18n/language-marks.ts';
import type { Locale } from '../../i18n/locale.ts';
import { changesAddress, projectAddress, organisationAddress } from '../../i18n/addresses.ts';
import { formatDate, formatPeriod } from '../../i18n/dates.ts';
import { words } from '../../words/dictionaries.ts';
import { organisationName, type ReportContext } from '../report-context.ts';

/** A line of the title page: what it is, and one or more names. */
export interface TitleFact {
  name: string;
  values: { text: string; href?: string; lang?: Locale | undefined }[];
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
          lang: markOf(siteLanguage(), locale),
        },
      ],
    },
    { name: say.evaluator, values: [organisation(metadata.evaluator)] },
    { name: say.commissioner, values: [organisation(metadata.commissioner)] },
    { name: say.place, values: metadata.places.map(organisation) },
    { name: say.period, values: [{ text: formatPeriod(metadata.period, locale) }] },
    { name: say.date, values: [{ text: formatDate(metadata.date, locale) }] },
    { name: say.version, values: versionFacts(context) },
  ];
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
