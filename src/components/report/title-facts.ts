import { markOf, siteLanguage } from '../../i18n/language-marks.ts';
import type { Locale } from '../../i18n/locale.ts';
import { changesAddress, projectAddress, organisationAddress } from '../../i18n/addresses.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import { formatDate } from '../../i18n/dates.ts';
import { words } from '../../i18n/words.ts';
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
  const { place } = context;
  const history = {
    text: words(locale).changes.title,
    href: changesAddress(report.id, locale),
  };
  const status = say.statuses[metadata.status].toLowerCase();
  return [
    {
      name: say.project,
      values: [
        {
          text: project,
          href: projectAddress(metadata.project, locale),
          lang: markOf(siteLanguage, locale),
        },
      ],
    },
    { name: say.evaluator, values: [organisation(metadata.evaluator)] },
    { name: say.commissioner, values: [organisation(metadata.commissioner)] },
    { name: say.place, values: metadata.places.map(organisation) },
    { name: say.period, values: [{ text: formatPeriod(metadata.period, locale) }] },
    { name: say.date, values: [{ text: formatDate(metadata.date, locale) }] },
    {
      name: say.version,
      values: [{ text: `${report.version}, ${status}` }, ...(place?.hasHistory ? [history] : [])],
    },
  ];
}
