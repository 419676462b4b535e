/**
 * Words of three letters that compounds are often made of. Others of that length do not count as parts: `for`,
 * `med` and `til` begin too many words that are not compounds.
 */
export const shortParts: ReadonlySet<string> = new Set([
  'fag',
  'job',
  'lov',
  'løn',
  'mål',
  'tal',
  'uge',
  'vej',
]);

/** Parts that texts seldom use as words of their own. */
export const boundParts: readonly string[] = [
  'delvis',
  'hjælp',
  'holdelse',
  'kontant',
  'opfyldelse',
  'samfund',
  'trivsel',
  'ungdom',
];

/** Stems of words that begin or end longer words without being a part of them: `fællesskab`, `sparring`. */
export const neverParts: ReadonlySet<string> = new Set([
  'all',
  'ell',
  'fore',
  'ind',
  'ing',
  'lig',
  'mer',
  'mest',
  'over',
  'ring',
  'samt',
  'skab',
  'ting',
  'under',
]);
