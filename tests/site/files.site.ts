import { expect, test } from 'vitest';

import { findPolicyGaps } from './checks/content-policy.ts';
import { findWrongLanguages } from './checks/document-language.ts';
import { findEmptyFiles, findForeignFiles } from './checks/file-kinds.ts';
import { findInvalidHtml } from './checks/html-validity.ts';
import { findDeadLinks } from './checks/internal-links.ts';
import { findDeadMachineAddresses } from './checks/machine-addresses.ts';
import { findUnpairedPages } from './checks/page-languages.ts';
import { findScriptSinks } from './checks/script-sinks.ts';
import { findUnmarkedLanguages } from './checks/spoken-languages.ts';
import { findDeadStylesheetAddresses } from './checks/stylesheet-addresses.ts';
import { findForeignSvg } from './checks/svg-parts.ts';
import { testedSite } from './tested-site.ts';

const site = testedSite();

test.each([
  ['has no dead links, dead anchors or repeated ids', findDeadLinks],
  ['names no dead addresses to machines', findDeadMachineAddresses],
  ['names no dead addresses in stylesheets', findDeadStylesheetAddresses],
  ['holds only kinds of files that are published', findForeignFiles],
  ['holds no empty files', findEmptyFiles],
  ['has pictures of marks alone', findForeignSvg],
  ['has the whole policy on every page, and nothing that it blocks', findPolicyGaps],
  ['says its language on every page', findWrongLanguages],
  ['has every page in every language, and leads from one to the other', findUnpairedPages],
  ['marks what is not in the language of its page', findUnmarkedLanguages],
  ['has no script that turns text into markup or remembers a reader', findScriptSinks],
])('the site %s', (_, find) => {
  expect(find(site)).toEqual([]);
});

test('the HTML of every page is valid', async () => {
  expect(await findInvalidHtml(site)).toEqual([]);
});
