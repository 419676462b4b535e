import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const widths = [360, 1280];
const schemes = ['light', 'dark'] as const;

/** What axe finds on a page, on a phone and on a screen, in light and in dark. */
export async function findAccessibilityFaults(
  context: BrowserContext,
  address: string,
): Promise<string[]> {
  const page = await context.newPage();
  try {
    await page.goto(address, { waitUntil: 'load' });
    const findings: string[] = [];
    for (const width of widths)
      for (const scheme of schemes) findings.push(...(await analyse(page, width, scheme)));
    return findings.map((finding) => `${address} ${finding}`);
  } finally {
    await page.close();
  }
}

async function analyse(page: Page, width: number, scheme: 'light' | 'dark'): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  // Legacy mode stays in this page; the other one opens a second page for every analysis.
  const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `at ${width} px in ${scheme}: ${help} (${id}): ${nodes.map(({ html }) => html).join(' ')}`,
  );
}
