import type { Page } from 'playwright-core';

/** Opens a page in a browser without scripts, and tells what a reader then misses. */
export async function findScriptDependence(page: Page, address: string): Promise<string[]> {
  await page.goto(address, { waitUntil: 'load' });
  const findings = await page.evaluate(describeWhatIsMissing);
  return findings.map((finding) => `${address}: ${finding}`);
}

/** Runs in the page. A closed <details> opens without scripts, so what is in it is there. */
function describeWhatIsMissing(): string[] {
  const findings: string[] = [];
  if (!document.querySelector('main h1')?.checkVisibility()) findings.push('no heading is shown');
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const element of document.querySelectorAll('main table, main figure, main p')) {
    if (!element.checkVisibility({ visibilityProperty: true })) {
      findings.push(`<${element.tagName.toLowerCase()} id="${element.id}"> is not shown`);
    }
  }
  for (const table of document.querySelectorAll('main table')) {
    if (!table.querySelector('td')) findings.push(`the table "${table.id}" has no cells`);
  }
  return findings;
}
