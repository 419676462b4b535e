import { type PublicReport, findCell } from '../../domain/public-report.ts';
import type { CellReference } from '../../domain/reference.ts';
import { changesAddress, versionAnchor } from '../../i18n/addresses.ts';
import type { Locale } from '../../i18n/locale.ts';
import { words } from '../../words/dictionaries.ts';
import type { VersionPlace } from './version-place.ts';

/** What something was in the version before, with a link to the list of all changes. */
export interface Was {
  text: string;
  /** Which version that was; for those who do not see the mark's place. */
  version: string;
  href: string;
}

/** The languages of the text around a mark and of the page; and the version's position among others. */
export interface Marked {
  language: Locale;
  locale: Locale;
  place?: VersionPlace | undefined;
}

/** What a text made from cells was before; undefined where it was the same, or may not be shown. */
export function wasBefore(
  now: string,
  addresses: readonly CellReference[],
  marked: Marked,
  write: (earlier: PublicReport) => string,
): Was | undefined {
  const earlier = marked.place?.earlier;
  if (!earlier || !addresses.every((address) => isPublic(address, earlier))) return undefined;
  const before = write(earlier.report);
  return before === now ? undefined : wasMark(before, earlier.report, marked);
}

function isPublic(
  address: CellReference,
  { report, mayShow }: NonNullable<VersionPlace['earlier']>,
): boolean {
  return findCell(report, address) !== undefined && mayShow(address);
}

/** The mark with the value of an earlier version, with a link to what changed. */
export function wasMark(before: string, { id, version }: PublicReport, marked: Marked): Was {
  const say = words(marked.language).changes;
  const anchor = marked.place ? `#${versionAnchor(marked.place.version)}` : '';
  return {
    text: say.was(before),
    version: say.inVersion(version),
    href: `${changesAddress(id, marked.locale)}${anchor}`,
  };
}
