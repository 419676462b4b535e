import type { PageWords } from '../../da/pages/pages.ts';

export const formats: PageWords['formats'] = {
  tag: 'en-GB',
  beforePercent: '',
  latex: 'english',
  splitsCompounds: false,
};
