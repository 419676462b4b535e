import type { site as danish } from '../../da/problems/site.ts';
import type { InAnyLanguage } from '../../problem-words.ts';

export const site: InAnyLanguage<typeof danish> = {
  'low-contrast': ({ colour, ratio, least, theme }) => ({
    found: `${colour}: the contrast is ${ratio}:1`,
    expected: `At least ${least}:1 (WCAG 2.2, 1.4.3)`,
    advice:
      theme === 'light'
        ? 'Choose a darker colour for the light page.'
        : 'Choose a lighter colour for the dark page.',
  }),
  'stray-pdf': ({ name }) => ({
    found: `${name} does not belong to a published version`,
    expected: 'Only PDFs of published versions',
    advice: 'Delete the file. The version is a draft, is withdrawn or is not there.',
  }),
};
