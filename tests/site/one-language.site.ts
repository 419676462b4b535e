import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

import { findDeadLinks } from './checks/internal-links.ts';
import { findDeadMachineAddresses } from './checks/machine-addresses.ts';
import { attribute } from './elements.ts';
import { servedCopy } from './served-copy.ts';

// A site that was in Danish and English, as its published versions are, and is in Danish alone.
const served = servedCopy((project) => {
  appendFileSync(path.join(project, 'content/site.yaml'), 'languages: [da]\n');
  return { MAALESTOK_SITE: 'https://maalestok.example' };
});

const isFormer = (address: string): boolean => address.startsWith('/en/');

test('pages and files are there in Danish alone', () => {
  const english = [...served.site.files.keys()].filter((file) => isFormer(`/${file}`));
  expect(english.filter((file) => !file.endsWith('/index.html'))).toEqual([]);
  const own = served.site.pages.filter(({ address }) => !isFormer(address));
  expect(own.filter(({ html }) => /hreflang|href="[^"]*\/en\//.test(html))).toEqual([]);
});

test('an English address leads to the Danish page', () => {
  const [own, former] = [false, true].map((wanted) =>
    served.site.pages.filter(
      ({ address }) => isFormer(address) === wanted && address.endsWith('/'),
    ),
  );
  expect(former?.map(({ address }) => address.slice('/en'.length))).toEqual(
    own?.map(({ address }) => address),
  );
  const page = former?.find(({ address }) => address === '/en/om/');
  const refresh = page?.elements.find((one) => attribute(one, 'http-equiv') === 'refresh');
  expect(refresh && attribute(refresh, 'content')).toBe('0; url=/om/');
});

test('all that is led to is there', () => {
  expect(findDeadLinks(served.site)).toEqual([]);
  expect(findDeadMachineAddresses(served.site)).toEqual([]);
});
