import type { PageWords } from '../../da/pages/pages.ts';

export const formats: PageWords['formats'] = {
  tag: 'en-GB',
  quote: (text) => `“${text}”`,
  beforePercent: '',
  latex: 'english',
  splitsCompounds: false,
};
