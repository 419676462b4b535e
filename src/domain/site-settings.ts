import * as z from 'zod';
import { visibleText as text } from './visible-text.ts';
import { sitePolicySchema } from './disclosure-policy.ts';
import { isDate } from './calendar.ts';
import { isIdentifier } from './identifier.ts';
import { declaredLanguages, translated } from './translated.ts';

/** A colour as the light of its three lamps, from 0 to 1: linear sRGB. */
export type Light = [red: number, green: number, blue: number];

/** True for `#0b5a60` and `#fff`, in small letters. */
function isColour(text: string): boolean {
  return /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/.test(text);
}

/** Reads `#0b5a60` or `#fff`. Throws on what is neither. */
export function lightOf(hex: string): Light {
  if (!isColour(hex)) throw new TypeError(`${hex} is no colour`);
  const digits = hex.slice(1);
  const size = digits.length / 3;
  const lamp = (index: number): number => {
    const part = digits.slice(index * size, (index + 1) * size);
    return linear(parseInt(part.length === 1 ? part + part : part, 16) / 255);
  };
  return [lamp(0), lamp(1), lamp(2)];
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance, WCAG 2.2. */
export function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, WCAG 2.2: from 1 to 21. */
export function contrast(first: Light, second: Light): number {
  const [dark = 0, bright = 0] = [luminance(first), luminance(second)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

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
      securityUntil: z
        .string()
        .refine(isDate, 'day')
        .optional()
        .describe(
          'Last day on which `security.txt` says to write here about a security hole; no file if left out.',
        ),
    })
    .optional()
    .describe('Where readers can write to or call.'),
  accessibilityStatement: address
    .optional()
    .describe("The publisher's accessibility statement: `https://was.digst.dk/<domain>`."),
  disclosure: sitePolicySchema
    .optional()
    .describe('Which numbers are too small to show, in every report that says nothing else.'),
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
