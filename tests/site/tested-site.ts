import { inject } from 'vitest';

import { readSite, type BuiltSite } from './built-site.ts';

let tested: BuiltSite | undefined;

/** The site that a run is about. The files of a worker share it, with the elements of pages that one has asked for. */
export function testedSite(): BuiltSite {
  tested ??= readSite(inject('siteFolder'));
  return tested;
}
