import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { inNewVisit, onPage } from './browser.ts';
import { siteOf } from './built-site.ts';
import { everywhere, findAccessibilityFaults, loadAxe } from './checks/accessibility.ts';
import { findMisbehaviour } from './checks/page-behaviour.ts';
import { findScriptDependence } from './checks/without-scripts.ts';
import { serveSite } from './static-server.ts';

// The checks that need a browser, each with a page that must pass and pages that must not.

const policy =
  "<meta http-equiv=\"content-security-policy\" content=\"default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'\">";
const icon = '<link rel="icon" href="/icon.svg">';

const table =
  '<table><caption>Mål</caption><tr><th scope="col">År</th></tr><tr><td>2026</td></tr></table>';

const pageWith = (body: string, head = policy) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8">${head}${icon}<title>Prøve</title>` +
  `<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/a.css"></head>` +
  `<body><main><h1>Prøve</h1>${body}</main></body></html>`;

const sheet = `
  html { background: #fff }
  .wide { width: 900px }
  .hidden { display: none }
  .pale { color: #ccc; background: #fff }
  .kept { forced-color-adjust: none }
  @media (prefers-color-scheme: dark) { .night { color: #ccc } }
  @media print { .paper { color: #ccc } }
  @media (width: 768px) { .tablet { color: #ccc } }
  @media screen and (width: 360px) and (prefers-color-scheme: dark) and (forced-colors: none) {
    .corner { color: #ccc }
  }
  .room { position: relative; z-index: 0 }
  .under { position: absolute; inset: 0 }
  .over { position: relative }
  @media (prefers-color-scheme: dark) {
    .room { background: #000; color: #fff }
    .under { background: #888 }
  }
  .faint { color: #ccc }
  .table-scroll { background: linear-gradient(to right, #fff 40%, transparent) }
  .unseen { position: absolute; clip-path: inset(50%) }
  .middling { color: #888; background: #fff }
  .large { font-size: 24px }
  .alike { color: #333; text-decoration: none }
  .upon { inset: 0; margin: 0 }
  .apart { inset: auto 0 0 auto; margin: 0 }`;

type Check = (page: Page, address: string) => Promise<string[]>;

/** What a check finds on a page, in a site that has a few files beside it. */
async function findingsOf(check: Check, html: string, javaScriptEnabled = true): Promise<string> {
  const visit = { viewport: { width: 360, height: 800 }, javaScriptEnabled };
  return withSite(html, (address) =>
    // A page that stores something, or asks for another site, is a visit of its own.
    inNewVisit(visit, async (context) => {
      await context.route(/example\.org/, (route) => route.abort());
      return check(await context.newPage(), address);
    }),
  );
}

/** What a page is found to lack for those who see, hear or use it in another way. */
const lackingOf = (html: string): Promise<string> =>
  withSite(html, (address) =>
    onPage({ viewport: { width: 360, height: 800 } }, (page) =>
      findAccessibilityFaults(page, address, everywhere),
    ),
  );

async function withSite(
  html: string,
  look: (address: string) => Promise<string[]>,
): Promise<string> {
  const server = await serveSite(
    siteOf([
      ['index.html', html],
      ['icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
      ['a.css', sheet],
      ['cookie.js', 'document.cookie = "a=b"'],
      ['store.js', 'sessionStorage.setItem("a", "b")'],
      ['fault.js', 'nowhere()'],
      ['dialog.js', 'alert("x")'],
      ['draw.js', 'document.querySelector("main").append("drawn")'],
    ]),
  );
  try {
    return (await look(`${server.origin}/`)).join('\n');
  } finally {
    await server.stop();
  }
}

describe('behaviour', () => {
  test('a page that keeps to itself is fine', async () => {
    const html = pageWith('<p>x</p><script src="/draw.js"></script>');
    expect(await findingsOf(findMisbehaviour, html)).toBe('');
  });

  test.each([
    ['<script>console.log(1)</script>', 'breaks its policy: script-src'],
    ['<p style="color: red">x</p>', 'breaks its policy: style-src'],
    ['<img src="https://example.org/a.png" alt="">', 'breaks its policy: img-src'],
    ['<script src="/away.js"></script>', 'answers 404'],
    ['<script src="/cookie.js"></script>', 'sets the cookie a'],
    ['<script src="/store.js"></script>', 'stores something'],
    ['<script src="/fault.js"></script>', 'a script failed'],
    ['<script src="/dialog.js"></script>', 'opens a dialog'],
    ['<p class="wide">x</p>', 'scrolls sideways: 908 px'],
    ['<details><summary>Mere</summary><p class="wide">x</p></details>', 'scrolls sideways: 908 px'],
  ])('%s is found', async (body, finding) => {
    expect(await findingsOf(findMisbehaviour, pageWith(body))).toContain(finding);
  });

  test('a request to another site is found', async () => {
    const html = pageWith('<img src="https://example.org/a.png" alt="">', '');
    expect(await findingsOf(findMisbehaviour, html)).toContain(
      'asks for https://example.org/a.png',
    );
  });
});

describe('without scripts', () => {
  test('a page whose content is there is fine', async () => {
    const html = pageWith(`<p>x</p><details><summary>Data</summary>${table}</details>`);
    expect(await findingsOf(findScriptDependence, html, false)).toBe('');
  });

  test.each([
    [`<div hidden>${table}</div>`, '<table id=""> is not shown'],
    [`<div class="hidden">${table}</div>`, '<table id=""> is not shown'],
    ['<figure id="figur-a" hidden>x</figure>', '<figure id="figur-a"> is not shown'],
    ['<table id="tabel-a"><tr><th>År</th></tr></table>', 'the table "tabel-a" has no cells'],
  ])('%s is found', async (body, finding) => {
    expect(await findingsOf(findScriptDependence, pageWith(body), false)).toContain(finding);
  });

  test('a page that a script would have to draw is found', async () => {
    const html = pageWith('').replace('<h1>Prøve</h1>', '');
    expect(await findingsOf(findScriptDependence, html, false)).toContain('no heading');
  });
});

describe('accessibility', () => {
  test('a plain page is fine', async () => {
    expect(await lackingOf(pageWith(table))).toBe('');
  });

  /** Paper has its own width: the sheet's, 210 mm. */
  const everywhereIn = (schemes: readonly string[]) =>
    schemes.flatMap((scheme) =>
      (scheme === 'print' ? [794] : [360, 768, 1280]).map((width) => `at ${width} px in ${scheme}`),
    );

  test.each([
    ['<p class="pale">Bleg</p>', 'color-contrast', ['light', 'dark', 'print']],
    [
      '<p class="pale kept">Bleg</p>',
      'color-contrast',
      ['light', 'dark', 'forced colours', 'print'],
    ],
    ['<p class="night">Bleg</p>', 'color-contrast', ['dark', 'print']],
    ['<p class="paper">Bleg</p>', 'color-contrast', ['print']],
    ['<img src="/icon.svg">', 'image-alt', ['light']],
    ['<button></button>', 'button-name', ['light']],
    ['<h3>x</h3>', 'heading-order', ['light', 'print']],
    [
      '<details><summary>Mere</summary><p class="pale">Bleg</p></details>',
      'color-contrast',
      ['light', 'dark', 'print'],
    ],
    // On paper nothing is opened.
    ['<p popover class="pale">Bleg</p>', 'color-contrast', ['light', 'dark']],
    ['<p><a href="/a">a</a><br><a href="/b">b</a></p>', 'target-size', ['light']],
    // axe alone leaves open what stands on a gradient.
    [
      '<div class="table-scroll"><p class="faint">Bleg</p></div>',
      'color-contrast',
      ['light', 'dark', 'print'],
    ],
    [
      '<p>Læs mere om det i <a class="alike" href="/a">rapporten</a> fra i år.</p>',
      'link-in-text-block',
      ['light', 'dark', 'forced colours', 'print'],
    ],
  ])('%s is found wherever it is a fault', async (body, rule, schemes) => {
    const found = (await lackingOf(pageWith(body)))
      .split('\n')
      .filter((finding) => finding.includes(`(${rule})`))
      .map((finding) => /at \d+ px in [a-z ]+/.exec(finding)?.[0]);
    expect(found).toEqual(everywhereIn(schemes));
  });

  test('a fault of one width and one scheme is found there, and nowhere else', async () => {
    const findings = await lackingOf(pageWith('<p class="corner">Bleg</p>'));
    expect(findings.match(/at .*color-contrast/g)).toEqual([
      expect.stringContaining('at 360 px in dark'),
    ]);
  });

  // A note that covers the contents must not keep what is wrong in them from being seen, nor they in it.
  test.each(['upon', 'apart'])('faults of what is opened are found, a note %s', async (where) => {
    const folded = '<details><summary>Indhold</summary><p class="pale">Bleg</p></details>';
    const note = `<p popover class="pale ${where}">Bleg</p>`;
    const html = pageWith(`<nav class="contents" aria-label="Indhold">${folded}</nav>${note}`);
    const findings = (await lackingOf(html)).split('\n');
    for (const width of [360, 768, 1280]) {
      const here = findings.filter((finding) => finding.includes(`at ${width} px in light`));
      expect(here.join()).toContain('<p class="pale">');
      expect(here.join()).toContain('<p popover=""');
    }
  });

  test('what was sound or hidden on one page is found where it is a fault on another', async () => {
    const room = (content: string): string => pageWith(`<div class="room">${content}</div>`);
    expect(await lackingOf(room('<p class="over">Lys</p>'))).toBe('');
    expect(await lackingOf(room('<div class="under"></div><p class="over">Lys</p>'))).toContain(
      'in dark: Elements must meet minimum color contrast',
    );
    // 3.54:1, enough for large letters: WCAG 2.2, 1.4.3.
    expect(await lackingOf(pageWith('<p class="middling large">Mellem</p>'))).toBe('');
    expect(await lackingOf(pageWith('<p class="middling">Mellem</p>'))).toContain('color-contrast');
    const faint = (more: string): string => pageWith(`<p class="faint ${more}">Bleg</p>`);
    expect(await lackingOf(faint('unseen'))).toBe('');
    expect(await lackingOf(faint(''))).toContain('color-contrast');
  });

  test('axe judges no text of a drawing, so that nothing is lost where those are left out', async () => {
    const svg = '<svg role="img" aria-label="x"><text y="20" class="faint">Bleg</text></svg>';
    const judged = await withSite(pageWith(svg), (address) =>
      onPage({}, async (page) => {
        await page.goto(address);
        await loadAxe(page);
        return page.evaluate(async () => {
          const { axe: engine } = globalThis as unknown as { axe: typeof axe };
          const { passes, violations } = await engine.run({ runOnly: ['color-contrast'] });
          const nodes = [...passes, ...violations].flatMap((one) => one.nodes);
          return nodes.map(({ html }) => html).filter((html) => html.startsWith('<text'));
        });
      }),
    );
    expect(judged).toBe('');
  });

  test('a fault of one width is found there', async () => {
    const html = pageWith('<p class="tablet">Bleg</p>');
    expect((await lackingOf(html)).match(/\d+ px in light: .*contrast/g)).toHaveLength(1);
  });
});
