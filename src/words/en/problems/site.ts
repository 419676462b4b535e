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
  'missing-language': ({ missing }) => ({
    found: `No text below ${missing}`,
    expected: 'A text in each language of the site',
    advice: `Write the text below ${missing}. The languages are below languages in content/site.yaml.`,
  }),
  'undeclared-language': ({ undeclared }) => ({
    found: `A text below ${undeclared}, which is not a language of the site`,
    expected: 'Texts in the languages of the site only',
    advice: `The text is not shown. Delete it, or add ${undeclared} to languages in content/site.yaml.`,
  }),
  'stray-pdf': ({ name }) => ({
    found: `${name} does not belong to a published version`,
    expected: 'Only PDFs of published versions',
    advice: 'Delete the file. The version is a draft, is withdrawn or is not there.',
  }),
};
