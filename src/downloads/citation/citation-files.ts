import type { PublicReport } from '../../domain/public-report.ts';
import { versionAddress } from '../../i18n/addresses.ts';
import { citationText } from '../../i18n/citation.ts';
import { siteLocales, type Locale } from '../../i18n/locale.ts';
import { formatBibtex } from './bibtex.ts';
import { makeCitation, type CitedSite } from './citation.ts';
import { formatCslJson } from './csl-json.ts';
import { formatRis } from './ris.ts';

/** How to refer to a version, as files for programs and as a text for people. */
export function citationFiles(
  report: PublicReport,
  site: CitedSite,
): { name: string; content: string }[] {
  const citation = makeCitation(report, site);
  return [
    { name: 'citation.bib', content: formatBibtex(citation) },
    { name: 'citation.ris', content: formatRis(citation) },
    { name: 'citation.csl.json', content: formatCslJson(citation) },
    { name: 'citation.txt', content: textFile(report, site) },
  ];
}

/** The citation in each language, with the page in that language. */
function textFile(report: PublicReport, site: CitedSite): string {
  return siteLocales()
    .map((locale) => citationLine(report, site, locale))
    .join('\n');
}

function citationLine(
  report: PublicReport,
  { organisation, address }: CitedSite,
  locale: Locale,
): string {
  const text = citationText(report, organisation(report.metadata.publisher), locale);
  return `${text}\n${address(versionAddress(report, locale))}\n`;
}
