import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const widths = [360, 1280];
const schemes = ['light', 'dark'] as const;

/**
 * What axe finds on a page, on a phone and on a screen, in light and in dark.
 *
 * axe runs in the page as it is. Its wrapper for Playwright takes five times as long, to look into
 * frames; ours have none.
 */
export async function findAccessibilityFaults(
  context: BrowserContext,
  address: string,
): Promise<string[]> {
  const page = await context.newPage();
  try {
    await page.goto(address, { waitUntil: 'load' });
    const findings: string[] = [];
    for (const width of widths)
      for (const scheme of schemes) findings.push(...(await analyseAt(page, width, scheme)));
    return findings.map((finding) => `${address} ${finding}`);
  } finally {
    await page.close();
  }
}

async function analyseAt(page: Page, width: number, scheme: 'light' | 'dark'): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  const findings = await analyse(page, 'html');
  return findings.map((finding) => `at ${width} px in ${scheme}: ${finding}`);
}

/** What axe finds within the elements that a selector finds, on a page as it is shown now. */
export async function analyse(page: Page, within: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(runAxe, { within, tags });
}

/** Runs in the page, where axe is a global. */
async function runAxe(asked: { within: string; tags: string[] }): Promise<string[]> {
  const { axe: engine } = globalThis as unknown as { axe: typeof axe };
  const { violations } = await engine.run(asked.within, {
    runOnly: asked.tags,
    resultTypes: ['violations'],
  });
  return violations.map(
    ({ id, help, nodes }) => `${help} (${id}): ${nodes.map(({ html }) => html).join(' ')}`,
  );
}
