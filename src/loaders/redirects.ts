import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Language } from '../domain/language.ts';
import { siteFrame, plainLanguages } from '../domain/site-frame.ts';
import { fileOfSite } from '../i18n/addresses.ts';
import { words } from '../words/words.ts';
import { reportIndex, type ReportIndex } from './report-index.ts';

/**
 * Sends readers of a language that the site was in, and has no pages below any more, to the page that is there.
 * What was published says which languages the site was in: its change notes are written in each of them.
 */
export function redirects(): AstroIntegration {
  let origin: string | undefined;
  return {
    name: 'maalestok-redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        origin = config.site;
      },
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const pages = pagesAtRoot(dist);
        for (const language of formerLanguages(reportIndex()))
          for (const page of pages) redirectFrom(page, path.join(dist, language), origin);
      },
    },
  };
}

/** Languages that published versions have texts in, and whose folder of pages is not there, or not any more. */
export function formerLanguages({
  entries,
  tombstones,
}: {
  entries: readonly Pick<ReportIndex['entries'][number], 'metadata'>[];
  tombstones: readonly Pick<ReportIndex['tombstones'][number], 'reason'>[];
}): Language[] {
  const { languages } = siteFrame();
  const published = entries.filter(({ metadata }) => metadata.status === 'published');
  const reasons = [
    ...published.map(({ metadata }) => metadata.changeNote.reason),
    ...tombstones.map(({ reason }) => reason),
  ];
  const written = new Set(reasons.flatMap((reason) => Object.keys(reason) as Language[]));
  // The language that is first where a site declares none was always at the root.
  const always = languages[0] === plainLanguages[0] ? [languages[0]] : [];
  const below = languages.slice(1);
  return [...written].filter((one) => ![...always, ...below].includes(one)).sort();
}

/** The pages of the site's first language, as files. */
function pagesAtRoot(dist: string): string[] {
  const others = siteFrame().languages.slice(1);
  return globSync('**/index.html', { cwd: dist })
    .map((page) => page.split(path.sep).join('/'))
    .filter((page) => !others.some((other) => page.startsWith(`${other}/`)));
}

/** Writes what leads to a page at the address that it had in a former language. */
function redirectFrom(page: string, folder: string, origin: string | undefined): void {
  const file = path.join(folder, page);
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, redirectPage(fileOfSite(page.replace(/index\.html$/, '')), origin));
}

/** A page that leads on by itself, without a script, and by a link where the browser is told not to. */
export function redirectPage(address: string, origin: string | undefined): string {
  const [language] = siteFrame().languages;
  const { title, link } = words(language).site.movedPage;
  const whole = origin === undefined ? address : new URL(address, origin).href;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${address}">
<link rel="canonical" href="${whole}">
<meta name="viewport" content="width=device-width, initial-scale=1">
</head>
<body>
<main><h1>${title}</h1><p><a href="${address}">${link}</a></p></main>
</body>
</html>
`;
}
