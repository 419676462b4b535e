import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

import { analyseContrast, colourRules } from './contrast.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a page is shown in. */
interface Scheme {
  name: string;
  media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  /** The rules, beside those of colours, whose outcome it can change; all where it is absent. */
  rules?: readonly string[];
  /** Its own width, in CSS pixels, where the window's changes nothing: it is looked at once, and nothing is opened. */
  paper?: number;
}

const onScreen = { media: 'screen', colorScheme: 'light', forcedColors: 'none' } as const;

const light: Scheme = { name: 'light', media: onScreen };
const dark: Scheme = { name: 'dark', media: { ...onScreen, colorScheme: 'dark' }, rules: [] };
/** A reader's own colours, on black: on white they are nearly those of the light page. */
const forced: Scheme = {
  name: 'forced colours',
  media: { ...onScreen, colorScheme: 'dark', forcedColors: 'active' },
  rules: [],
};
/** On paper nothing is pressed or heard, but headings are left out. A dark system must not darken it. */
const print: Scheme = {
  name: 'print',
  media: { ...onScreen, colorScheme: 'dark', media: 'print' },
  rules: ['heading-order', 'empty-heading'],
  paper: 794,
};

/** The widths and schemes that a page is looked at in. */
export interface Matrix {
  widths: readonly number[];
  schemes: readonly Scheme[];
}

/** A phone, a tablet and a screen, in all that a page can be shown in. */
export const everywhere: Matrix = {
  widths: [360, 768, 1280],
  schemes: [light, dark, forced, print],
};

/** A phone and a screen, by day and by night. */
export const corners: Matrix = { widths: [360, 1280], schemes: [light, dark] };

/**
 * What axe finds on a page, with everything that is folded opened, and in the first note of a term.
 *
 * axe runs in the page as it is. Its wrapper for Playwright takes five times as long, to look into
 * frames; ours have none. The page is loaded once, and shown anew.
 */
export async function findAccessibilityFaults(
  page: Page,
  address: string,
  { widths, schemes }: Matrix = corners,
): Promise<string[]> {
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(unfold);
  const looks = schemes.flatMap((scheme) =>
    (scheme.paper ? [scheme.paper] : widths).map((width) => ({ width, scheme })),
  );
  const findings: string[] = [];
  for (const { width, scheme } of looks) findings.push(...(await analyseAt(page, width, scheme)));
  return findings.map((finding) => `${address} ${finding}`);
}

async function analyseAt(page: Page, width: number, scheme: Scheme): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ ...scheme.media, reducedMotion: 'reduce' });
  await page.evaluate(untilDrawn);
  const findings = await analyse(page, ['html'], scheme.rules);
  const layersOfScreen = scheme.paper ? [] : await page.evaluate(openLayers);
  for (const layers of layersOfScreen) {
    await page.evaluate(closeLayersBut, layers);
    findings.push(...(await analyse(page, layers, scheme.rules)));
  }
  await page.evaluate(closeLayersBut, []);
  return findings.map((finding) => `at ${width} px in ${scheme.name}: ${finding}`);
}

/** Runs in the page. What is far from the window has no place of its own until it is laid out. */
export function unfold(): void {
  for (const details of document.querySelectorAll('details:not(.contents > *)'))
    details.setAttribute('open', '');
  const near = new CSSStyleSheet();
  near.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets.push(near);
}

/** Runs in the page: what scripts measure of a window, they measure once it is drawn. */
function untilDrawn(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/**
 * Runs in the page: opens what lies over the text, which is looked at by itself: the first note of a term, and, on a
 * phone, the contents. Where neither covers the other they are looked at together, for axe measures the whole page
 * each time, whatever it looks at.
 */
function openLayers(): string[][] {
  const note = document.querySelector<HTMLElement>('[popover]');
  note?.showPopover();
  const contents = document.querySelector<HTMLDetailsElement>('.contents > details');
  if (contents) contents.open = true;
  const [one, other] = [note, contents?.parentElement].map((layer) =>
    layer?.getBoundingClientRect(),
  );
  const layers = [
    ...(note?.checkVisibility() ? [':popover-open'] : []),
    ...(contents ? ['.contents'] : []),
  ];
  const areApart =
    one && other
      ? one.right < other.left ||
        other.right < one.left ||
        one.bottom < other.top ||
        other.bottom < one.top
      : false;
  return areApart && layers.length > 1 ? [layers] : layers.map((layer) => [layer]);
}

/** Runs in the page. */
function closeLayersBut(open: readonly string[]): void {
  if (!open.includes(':popover-open'))
    document.querySelector<HTMLElement>('[popover]')?.hidePopover();
  const contents = document.querySelector<HTMLDetailsElement>('.contents > details');
  if (contents) contents.open = open.includes('.contents');
}

/**
 * What axe finds within the elements that selectors find, on a page as it is shown now: contrast, once for each
 * combination of colours, and the other rules, or those that are named.
 */
export async function analyse(
  page: Page,
  within: readonly string[],
  rules?: readonly string[],
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await loadAxe(page);
  const contrast = await analyseContrast(page, within);
  if (rules?.length === 0) return contrast;
  const options: axe.RunOptions = {
    ...(rules ? { runOnly: { type: 'rule', values: [...rules] } } : allButColours),
    resultTypes: ['violations'],
  };
  return [...contrast, ...(await page.evaluate(runAxe, { within: [...within], options }))];
}

const axeScript = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** By the browser's own protocol: Playwright's way of evaluating takes three times as long over a script of this size. */
export async function loadAxe(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axeScript });
  await session.detach();
}

const allButColours: axe.RunOptions = {
  runOnly: tags,
  rules: Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])),
};

/** Runs in the page, where axe is a global. */
async function runAxe(asked: { within: string[]; options: axe.RunOptions }): Promise<string[]> {
  const { axe: engine } = globalThis as unknown as { axe: typeof axe };
  const { violations } = await engine.run({ include: asked.within }, asked.options);
  return violations.map(
    ({ id, help, nodes }) => `${help} (${id}): ${nodes.map(({ html }) => html).join(' ')}`,
  );
}
