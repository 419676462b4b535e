import type { SharedWords } from '../domain/facts.ts';
import type { PublicReport } from '../domain/public-report.ts';
import { makeCard } from '../downloads/card/card.ts';
import { drawCard } from '../downloads/card/draw-card.ts';
import { citationFiles } from '../downloads/citation/citation-files.ts';
import { fileStyle } from '../figures/file-style.ts';
import { cardAddress, fileAddress } from '../i18n/addresses.ts';
import { siteLocales } from '../i18n/locale.ts';
import { cardPicture } from './card-picture.ts';
import { citedSite } from './cited-site.ts';
import { styleSheet } from './style-sheet.ts';

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
  origin: string | undefined,
): (report: PublicReport, words: SharedWords) => CitedFile[] {
  const style = fileStyle(styleSheet('drawing') + styleSheet('card'), styleSheet('tokens'));
  return (report, words) => {
    const site = citedSite(words, origin);
    const names = { organisation: site.organisation, siteName: words.site };
    return [
      ...citationFiles(report, site).map(({ name, content }) => ({
        address: fileAddress(report, name),
        content: () => content,
      })),
      ...siteLocales().map((locale) => ({
        address: cardAddress(report, locale),
        content: () => cardPicture(drawCard(makeCard(report, names, locale), style)),
      })),
    ];
  };
}
