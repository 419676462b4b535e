import { byAddressee, type Addressee } from '../components/recommendations/by-addressee.ts';
import { withoutRecipient } from '../domain/without-recipient.ts';
import { organisationName, type Names } from '../components/report-context.ts';
import type { Locale } from '../i18n/locale.ts';
import { words } from '../words/dictionaries.ts';
import { allHistories, newestSummaries } from './_site.ts';

let addressees: Promise<Addressee[]> | undefined;

/** All recommendations of the newest versions by whom they are to, gathered once. */
export function allAddressees(): Promise<Addressee[]> {
  addressees ??= readAddressees();
  return addressees;
}

async function readAddressees(): Promise<Addressee[]> {
  const histories = await allHistories();
  return byAddressee(await newestSummaries(), (report) => histories.get(report)?.entries ?? []);
}

/** An organisation's name, or the word itself with a capital. */
export function addresseeName({ to }: Addressee, names: Names, locale: Locale): string {
  if (to === withoutRecipient) return words(locale).portfolio.noAddressee;
  if (names.organisations.has(to)) return organisationName(names, to);
  return to.charAt(0).toUpperCase() + to.slice(1).replaceAll('-', ' ');
}
