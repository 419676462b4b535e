import { readFileSync } from 'node:fs';
import type { PublicReport } from '../domain/public-report.ts';
import { cardOf } from '../downloads/card/card.ts';
import { drawCard } from '../downloads/card/draw-card.ts';
import { citationFiles } from '../downloads/citation/citation-files.ts';
import { fileStyle } from '../figures/file-style.ts';
import { readSharedFiles } from '../files/read-inputs.ts';
import { cardAddress, versionAddress } from '../i18n/addresses.ts';
import { locales } from '../i18n/locale.ts';
import { readSite } from '../reading/read-site.ts';
import { cardPicture } from './card-picture.ts';

/** A file that goes with a reference to a version, made when asked for. */
export interface CitedFile {
  address: string;
  content: () => string | Uint8Array;
}

/**
 * What goes with a reference to a version: citations for programs and people, and the picture beside a link in
 * every language. `origin` is the address that the site is published at.
 */
export function citedFiles(
  input: string,
  origin: string | undefined,
): (report: PublicReport) => CitedFile[] {
  const { organisations, settings } = readSite(readSharedFiles(input), []).value;
  const organisation = (id: string): string => organisations.get(id)?.value.name ?? id;
  const address = (path: string): string => (origin ? new URL(path, origin).href : path);
  const style = fileStyle(styleSheet('drawing') + styleSheet('card'), styleSheet('tokens'));
  return (report) => [
    ...citationFiles(report, { organisation, address }).map(({ name, content }) => ({
      address: `${versionAddress(report, 'da')}${name}`,
      content: () => content,
    })),
    ...locales.map((locale) => ({
      address: cardAddress(report, locale),
      content: () =>
        cardPicture(
          drawCard(cardOf(report, { organisation, siteName: settings?.value.name }, locale), style),
        ),
    })),
  ];
}

function styleSheet(name: 'drawing' | 'card' | 'tokens'): string {
  return readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8');
}
