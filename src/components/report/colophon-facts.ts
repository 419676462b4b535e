import { saidIn } from '../../i18n/language-marks.ts';
import { changesAddress, organisationAddress, versionAddress } from '../../i18n/addresses.ts';
import { citationText } from '../../i18n/citation.ts';
import { formatDate } from '../../i18n/dates.ts';
import { words } from '../../words/dictionaries.ts';
import { organisationName, type ReportContext } from '../report-context.ts';
import type { TitleFact } from './title-facts.ts';

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

/** The version in words, and its permanent address. */
function citation(
  { report, locale, names, textLang: lang }: ReportContext,
  absolute: (path: string) => string,
): TitleFact {
  const publisher = organisationName(names, report.metadata.publisher);
  const href = versionAddress(report, locale);
  return {
    name: words(locale).report.cite,
    values: [
      { text: citationText(report, publisher, locale), lang },
      { text: absolute(href), href },
    ],
  };
}
