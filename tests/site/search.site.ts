import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { inNewVisit, onPage } from './browser.ts';
import { analyse } from './checks/accessibility.ts';
import { attribute } from './elements.ts';
import { testedSite } from './tested-site.ts';

const origin = inject('siteOrigin');
const { pages, files } = testedSite();
const budget = 4 * 1024;

/** What a reader sees of one place: its kind, where it leads, and the words that are marked. */
interface Result {
  kind: string;
  address: string;
  marked: string[];
}

/** The results of a query, and what is said of how many there are. */
function search(
  query: string,
  path = '/soeg/',
  kind = '',
): Promise<{ said: string; results: Result[] }> {
  return onPage({}, async (page) => {
    await openResults(page, query, path, kind);
    return {
      said: await page.locator('.search-status').innerText(),
      results: await readResults(page),
    };
  });
}

async function openResults(page: Page, query: string, path: string, kind = ''): Promise<void> {
  const state = new URLSearchParams({ q: query, slags: kind });
  await page.goto(`${origin}${path}?${state.toString()}`, { waitUntil: 'load' });
  await page.waitForFunction(() =>
    /[«”]/.test(document.querySelector('.search-status')?.textContent ?? ''),
  );
}

function readResults(page: Page): Promise<Result[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.search-page, .search-places > li')].map((place) => ({
      kind: place.querySelector('.search-label')?.textContent ?? '',
      address: place.querySelector('a')?.getAttribute('href') ?? '',
      marked: [...place.querySelectorAll('mark')].map(({ textContent }) => textContent),
    })),
  );
}

/** Words of the reports and the glossary, and where they stand in content/ and data/. */
test.each([
  ['Route 25', 'Rapport', '/rapporter/route-25-2014/'],
  ['mentorordningen', 'Afsnit', '/rapporter/paa-vej-billund-2021/#mentorordningen'],
  ['koordinatoren løste fem opgaver', 'Figur', '/rapporter/route-25-2014/#figur-'],
  ['virksomhedens andel lønudgiften', 'Tabel', '#tabel-'],
  ['lokal følgegruppe', 'Mål', '/rapporter/route-25-2014/#maal-lokale-foelgegrupper'],
  [
    'coacherne mangler uddannelse',
    'Konklusion',
    '/rapporter/lmi-hedensted-2021/#konklusion-virksomheder',
  ],
  ['aktivitetsparat', 'Begreb', '/ordliste/#aktivitetsparat'],
  ['Hedensted Kommune', 'Organisation', '/organisationer/hedensted/'],
  ['Route 25', 'Projekt', '/projekter/route-25/'],
  ['sådan bliver mål vurderet regel', 'Afsnit', '/metode/#'],
])('»%s« finds a result of the kind %s', async (query, kind, address) => {
  const { results } = await search(query);
  const found = results.filter((one) => one.kind === kind).map((one) => one.address);
  expect(found).toContainEqual(expect.stringContaining(address));
});

test.each([
  ['rapport', 'evalueringsrapporter'],
  ['indsats', 'beskæftigelsesindsatsen'],
  ['konsulent', 'virksomhedskonsulenter'],
])('»%s« finds %s', async (query, compound) => {
  const { results } = await search(query);
  const marked = results
    .flatMap((one) => one.marked)
    .join(' ')
    .toLowerCase();
  expect(marked).toContain(compound);
});

test.each([
  ['maal', 'mål'],
  ['beskaeftigelse', 'beskæftigelse'],
  ['loentilskud', 'løntilskud'],
])('»%s« finds what »%s« finds', async (ascii, danish) => {
  const one = await search(ascii);
  const other = await search(danish);
  expect(other.results.length).toBeGreaterThan(0);
  expect(new Set(one.results.map(({ address }) => address))).toEqual(
    new Set(other.results.map(({ address }) => address)),
  );
});

test('an English page finds English pages, and says so in English', async () => {
  const { said, results } = await search('benefit', '/en/soeg/');
  expect(said).toMatch(/^\d+ pages with “benefit”$/);
  expect(results.map(({ kind }) => kind)).toContain('Term');
  for (const { address } of results) expect(address).toMatch(/^\/en\//);
});

test('a kind can be asked for, and nothing else is shown', async () => {
  const { results } = await search('unge', '/soeg/', 'figure');
  const places = results.filter(({ address }) => address.includes('#'));
  expect(places.length).toBeGreaterThan(1);
  for (const { kind } of places) expect(kind).toBe('Figur');
});

test('what is not there is said, with advice', async () => {
  const { said, results } = await search('zzyzx');
  expect(said).toBe(
    'Ingen resultater for »zzyzx«. Prøv et kortere ord eller et andet ord for det samme.',
  );
  expect(results).toEqual([]);
});

test('every result leads to a place that is there, and to no older version', async () => {
  const places = new Set(
    pages.flatMap(({ address, elements }) => [
      address,
      ...elements.flatMap((element) => `${address}#${attribute(element, 'id') ?? ''}`),
    ]),
  );
  const older = new Set(
    pages.filter(({ html }) => html.includes('class="banner')).map(({ address }) => address),
  );
  expect(older.size).toBeGreaterThan(0);
  for (const path of ['/soeg/', '/en/soeg/']) {
    const queries = ['unge', 'mål', 'indsats', 'virksomhed', 'kommune', 'tabel'];
    const found = await searchInTurn(queries, path);
    for (const results of found) {
      const addresses = results.map(({ address }) => address);
      expect(addresses.filter((address) => !places.has(address))).toEqual([]);
      expect(addresses.filter((address) => older.has(address.replace(/#.*/, '')))).toEqual([]);
    }
    expect(new Set(found.map((results) => JSON.stringify(results))).size).toBe(queries.length);
  }
});

/** The results of queries that are typed one after the other: to open the page and its index anew costs more. */
function searchInTurn([first = '', ...more]: string[], path: string): Promise<Result[][]> {
  return onPage({}, async (page) => {
    await openResults(page, first, path);
    const found = [await readResults(page)];
    for (const query of more) {
      await page.locator('site-search input').fill(query);
      await page.waitForFunction(
        (asked) => document.querySelector('.search-status')?.textContent.includes(asked),
        query,
      );
      found.push(await readResults(page));
    }
    return found;
  });
}

/** Also where a worker fails and the page has to run the index itself. */
test.each([
  ['/soeg/', 'a worker'],
  ['/en/soeg/', 'a worker'],
  ['/soeg/', 'none'],
])('searching on %s with %s keeps to its policy, and to the site', async (path, worker) => {
  const seen = await inNewVisit({ viewport: { width: 320, height: 700 } }, async (context) => {
    if (worker === 'none') await context.route('**/pagefind-worker.js', (route) => route.abort());
    const page = await context.newPage();
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`)) foreign.push(request.url());
    });
    await page.addInitScript(recordViolations);
    await openResults(page, 'kommune', path);
    return { foreign, found: (await readResults(page)).length, ...(await page.evaluate(describe)) };
  });
  expect(seen.found).toBeGreaterThan(1);
  expect(seen).toMatchObject({ foreign: [], violations: [], stored: 0, overflow: 0 });
});

/** Runs in the page, before anything else of it does. */
function recordViolations() {
  const violations: string[] = [];
  Object.assign(globalThis, { violations });
  document.addEventListener('securitypolicyviolation', (event) => {
    violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
  });
}

/** Runs in the page, when results are shown. */
function describe() {
  const { violations } = globalThis as unknown as { violations: string[] };
  const { scrollWidth, clientWidth } = document.documentElement;
  const stored = localStorage.length + sessionStorage.length + document.cookie.length;
  return { violations, stored, overflow: scrollWidth - clientWidth };
}

test('the form of every page leads to the results, from the keys alone', async () => {
  const walk = await inNewVisit({ viewport: { width: 1280, height: 800 } }, async (context) => {
    const page = await context.newPage();
    await page.goto(`${origin}/metode/`);
    await page.locator('.site-header input').focus();
    await page.keyboard.type('mentor');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.search-page');
    const address = new URL(page.url());
    await page.locator('site-search input').focus();
    const steps: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      steps.push(await page.evaluate(() => document.activeElement?.localName ?? ''));
      await page.keyboard.press('Tab');
    }
    return { address: address.pathname + address.search, steps };
  });
  expect(walk).toEqual({ address: '/soeg/?q=mentor', steps: ['input', 'select', 'button', 'a'] });
});

test('the address follows what is typed, and a way back finds it again', async () => {
  const seen = await inNewVisit({}, async (context) => {
    const page = await context.newPage();
    await openResults(page, 'mentor', '/soeg/');
    await page.locator('site-search input').fill('uddannelse');
    await page.waitForURL(/q=uddannelse/);
    await page.waitForSelector('.search-page a');
    await page.locator('.search-page a').first().click();
    await page.goBack();
    await page.waitForSelector('.search-page');
    return page.locator('site-search input').inputValue();
  });
  expect(seen).toBe('uddannelse');
});

test('results have no accessibility faults', async () => {
  for (const [width, colorScheme] of [
    [360, 'light'],
    [1280, 'dark'],
  ] as const) {
    const findings = await onPage(
      { viewport: { width, height: 800 }, colorScheme },
      async (page) => {
        await openResults(page, 'unge', '/soeg/');
        return analyse(page, ['html']);
      },
    );
    expect(findings).toEqual([]);
  }
});

test('without scripts the page says what to do instead', async () => {
  const seen = await inNewVisit({ javaScriptEnabled: false }, async (context) => {
    const page = await context.newPage();
    await page.goto(`${origin}/soeg/?q=unge`);
    return {
      forms: await page.locator('site-search form:visible').count(),
      ways: await page
        .locator('main a:visible')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    };
  });
  expect(seen).toEqual({ forms: 0, ways: ['/rapporter/', '/ordliste/'] });
});

const withSearch = pages.filter(({ html }) => html.includes('<site-search'));

test('the search page alone has the script of searching, which keeps to its budget', () => {
  expect(withSearch.map(({ address }) => address)).toEqual(['/en/soeg/', '/soeg/']);
  const [script = ''] = /\/_astro\/SearchResults[^"]*\.js/.exec(withSearch[0]?.html ?? '') ?? [];
  const others = pages.filter(({ html }) => html.includes(script) || html.includes('pagefind'));
  expect(others).toEqual(withSearch);
  const content = files.get(script.slice(1)) ?? new Uint8Array();
  expect(content.length).toBeGreaterThan(0);
  expect(gzipSync(content, { level: 9 }).length).toBeLessThan(budget);
});

test('every page can be searched from, but a figure that stands alone', () => {
  const without = pages.filter(({ html }) => !html.includes('role="search"'));
  expect(without.filter(({ address }) => !address.includes('/figur/'))).toEqual([]);
});
