import type { BrowserContext } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { inNewVisit } from './browser.ts';
import { findMisbehaviour } from './checks/page-behaviour.ts';

const front = `${inject('siteOrigin')}/`;

/** Ways in which a text that was not escaped would do harm, and the directive that stops each. */
const injections = [
  ['an inline script', '<script>alert(1)</script>', 'script-src'],
  ['a foreign script', '<script src="https://example.org/a.js"></script>', 'script-src'],
  ['an inline style', '<style>main { display: none }</style>', 'style-src'],
  ['a style attribute', '<p style="position: fixed; inset: 0">x</p>', 'style-src'],
  ['a handler', '<img src="/nowhere.png" alt="" onerror="alert(1)">', 'script-src'],
  ['a foreign picture', '<img src="https://example.org/a.png" alt="">', 'img-src'],
  ['a frame', '<iframe src="https://example.org/" title="x"></iframe>', 'frame-src'],
  ['an object', '<object data="https://example.org/a"></object>', 'object-src'],
  ['a base', '<base href="https://example.org/">', 'base-uri'],
] as const;

test.each(injections)('%s in a page is blocked', async (_, markup, directive) => {
  const findings = await inNewVisit({}, async (context) => {
    await addToFrontPage(context, markup);
    return findMisbehaviour(await context.newPage(), front);
  });
  expect(findings.join('\n')).toMatch(new RegExp(`breaks its policy: ${directive}`));
  expect(findings.join('\n')).not.toContain('dialog');
});

test('a javascript: link in a page is blocked', async () => {
  const dialogs = await inNewVisit({}, async (context) => {
    await addToFrontPage(context, '<a id="trap" href="javascript:alert(1)">x</a>');
    const page = await context.newPage();
    const opened: string[] = [];
    page.on('dialog', (dialog) => {
      opened.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(front);
    await page.locator('#trap').click({ force: true });
    await page.waitForTimeout(200);
    return opened;
  });
  expect(dialogs).toEqual([]);
});

async function addToFrontPage(context: BrowserContext, markup: string): Promise<void> {
  await context.route(front, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace('</main>', `${markup}</main>`);
    expect(html).toContain(markup);
    await route.fulfill({ response, body: html });
  });
}
