import type { Translated } from '../../domain/translated.ts';
import { saidIn } from '../../i18n/language-marks.ts';
import type { Project } from '../../domain/metadata.ts';
import { organisationAddress } from '../../i18n/addresses.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import { words } from '../../words/dictionaries.ts';
import type { TitleFact } from '../report/title-facts.ts';
import { organisationName, type Names } from '../report-context.ts';

/** What was evaluated: for whom, how, where, when and with whose money. */
export function projectFacts(project: Project, names: Names, locale: Locale): TitleFact[] {
  const say = words(locale).site.project;
  const said = (texts: Translated): TitleFact['values'][number] => saidIn(texts, locale);
  const organisations = (ids: readonly string[]): TitleFact['values'] =>
    ids.map((id) => ({ text: organisationName(names, id), href: organisationAddress(id, locale) }));
  return [
    { name: say.targetGroup, values: [said(project.targetGroup)] },
    { name: say.methods, values: project.methods.map(said) },
    { name: say.places, values: organisations(project.places) },
    { name: say.period, values: [{ text: formatPeriod(project.period, locale) }] },
    { name: say.owners, values: organisations(project.owners) },
    { name: say.funders, values: organisations(project.funders) },
    { name: say.themes, values: project.themes.map(said) },
  ].filter(({ values }) => values.length > 0);
}
