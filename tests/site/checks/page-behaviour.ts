import type { Page } from 'playwright-core';

/** What a page does beside showing itself: requests, faults, and what it leaves on the machine. */
interface Diary {
  readonly entries: string[];
}

/** Opens a page, unfolds all of it, and tells everything that it should not have done. */
export async function findMisbehaviour(page: Page, address: string): Promise<string[]> {
  const diary = keepDiary(page, new URL(address).origin);
  const recording = await page.addInitScript(recordViolations);
  try {
    await page.goto(address, { waitUntil: 'load' });
    const findings = await page.evaluate(describePage);
    const cookies = (await page.context().cookies()).map(({ name }) => `sets the cookie ${name}`);
    return [...diary.entries, ...findings, ...cookies].map((entry) => `${address}: ${entry}`);
  } finally {
    page.removeAllListeners();
    await recording.dispose();
  }
}

function keepDiary(page: Page, origin: string): Diary {
  const entries: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) entries.push(`asks for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) entries.push(`${response.url()} answers ${response.status()}`);
  });
  page.on('pageerror', (error) => entries.push(`a script failed: ${error.message}`));
  page.on('dialog', (dialog) => {
    entries.push(`opens a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { entries };
}

/** Runs in the page, before anything else of it does. */
function recordViolations() {
  const violations: string[] = [];
  Object.assign(globalThis, { violations });
  document.addEventListener('securitypolicyviolation', (event) => {
    violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
  });
}

/** Runs in the page, when it has loaded. */
function describePage(): string[] {
  const { violations = [] } = globalThis as { violations?: string[] };
  const findings = violations.map((violation) => `breaks its policy: ${violation}`);
  for (const details of document.querySelectorAll('details')) details.open = true;
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    findings.push(`scrolls sideways: ${scrollWidth} px on a screen of ${clientWidth} px`);
  }
  if (localStorage.length + sessionStorage.length > 0) findings.push('stores something');
  return findings;
}
