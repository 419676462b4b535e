import type { Page } from 'playwright-core';

import { analyse, unfold } from './accessibility.ts';

/**
 * What axe finds in the figures of a page in forced colours, and marks that keep colours of ours. Where only the
 * colours are asked for, the other rules are left out: a scheme of colours does not change them.
 */
export async function findFaultsInFigures(
  page: Page,
  asked: 'all rules' | 'colours' = 'all rules',
): Promise<string[]> {
  await page.evaluate(unfold);
  const findings: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active', reducedMotion: 'reduce' });
    const kept = await page.evaluate(ownColours);
    findings.push(...kept.map((mark) => `in ${colorScheme} forced colours: ${mark}`));
  }
  return [...findings, ...(await analyse(page, ['.figure'], asked === 'colours' ? [] : undefined))];
}

/** Runs in the page. Fills and strokes of drawings that are none of the reader's colours. */
function ownColours(): string[] {
  const probe = document.body.appendChild(document.createElement('i'));
  const readers = ['Canvas', 'CanvasText', 'GrayText'].map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  const allowed = new Set([...readers, 'none']);
  const marks = [...document.querySelectorAll('.drawing :is(path, rect, text)')];
  const findings = marks
    .filter((mark) => mark.checkVisibility())
    .flatMap((mark) => {
      const { fill, stroke } = getComputedStyle(mark);
      const name = `${mark.tagName} ${mark.getAttribute('class') ?? ''}`;
      return [`fill ${fill}`, `stroke ${stroke}`]
        .filter((value) => !allowed.has(value.replace(/^\w+ /, '')))
        .map((value) => `${name}: ${value}`);
    });
  return [...new Set(findings)];
}
