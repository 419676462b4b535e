import * as z from 'zod';
import { isColour } from './colour.ts';
import { isIdentifier } from './identifier.ts';
import { declaredLanguages, translated } from './translated.ts';

const text = z.string().min(1);
const address = z.string().regex(/^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\x21-\x7e]*)?$/, 'address');
const colour = z.string().refine(isColour, 'colour');

/** `content/site.yaml`: who publishes the site, and how it looks. */
export const siteSchema = z.strictObject({
  /** What the site is called, in its head and in titles. */
  name: text,
  /** The languages of its pages; Danish and English where it does not say. */
  languages: declaredLanguages.optional(),
  tagline: translated.optional(),
  /** What the reports are about and what they are based on, in a few sentences. */
  about: translated.optional(),
  /** Id of the organisation that answers for the site. */
  publisher: z.string().refine(isIdentifier, 'identifier'),
  /** Links and whatever can be followed, on the light and on the dark page. */
  accent: z.strictObject({ light: colour, dark: colour }).optional(),
  /** Where readers can write to. */
  contact: z.strictObject({ email: z.email('email'), telephone: text.optional() }).optional(),
  /** The publisher's accessibility statement: `https://was.digst.dk/<domain>`. */
  accessibilityStatement: address.optional(),
  /** The publisher's logo, a file in the folder of the settings, and its text alternative. */
  logo: z.strictObject({ file: z.enum(['logo.svg', 'logo.png']), alt: translated }).optional(),
});

export type SiteSettings = z.output<typeof siteSchema>;

/** The backgrounds of text, by theme; the stylesheet's `--paper` and `--tint`. */
export const papers = {
  light: { paper: '#ffffff', tint: '#f3f6f6' },
  dark: { paper: '#15171a', tint: '#1e2124' },
} as const;
