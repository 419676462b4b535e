import * as z from 'zod';
import { isColour } from './colour.ts';
import { isIdentifier } from './identifier.ts';
import { declaredLanguages, translated } from './translated.ts';

const text = z.string().min(1);
const address = z.string().regex(/^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\x21-\x7e]*)?$/, 'address');
const colour = z.string().refine(isColour, 'colour');

/** `content/site.yaml`: who publishes the site, and how it looks. */
export const siteSchema = z.strictObject({
  name: text.describe('What the site is called, in its head and in titles.'),
  languages: declaredLanguages
    .optional()
    .describe('Languages of the pages, the first at the root; Danish and English if left out.'),
  tagline: translated.optional().describe('What the site is, in a few words.'),
  about: translated
    .optional()
    .describe('What the reports are about and what they are based on, in a few sentences.'),
  publisher: z
    .string()
    .refine(isIdentifier, 'identifier')
    .describe('Id of the organisation that answers for the site.'),
  accent: z
    .strictObject({
      light: colour.describe('Colour on the light page, such as `#0b5a60`.'),
      dark: colour.describe('Colour on the dark page, such as `#74c7c6`.'),
    })
    .optional()
    .describe('Colour of links and of whatever can be followed.'),
  contact: z
    .strictObject({
      email: z.email('email').describe('E-mail address.'),
      telephone: text.optional().describe('Telephone number, as it is to be written.'),
    })
    .optional()
    .describe('Where readers can write to or call.'),
  accessibilityStatement: address
    .optional()
    .describe("The publisher's accessibility statement: `https://was.digst.dk/<domain>`."),
  logo: z
    .strictObject({
      file: z.enum(['logo.svg', 'logo.png']).describe('The file, which lies beside `site.yaml`.'),
      alt: translated.describe('What the logo says, for those who do not see it.'),
    })
    .optional()
    .describe("The publisher's logo, shown in the head of every page in the place of the name."),
});

export type SiteSettings = z.output<typeof siteSchema>;

/** The backgrounds of text, by theme; the stylesheet's `--paper` and `--tint`. */
export const papers = {
  light: { paper: '#ffffff', tint: '#f3f6f6' },
  dark: { paper: '#15171a', tint: '#1e2124' },
} as const;
