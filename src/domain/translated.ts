import * as z from 'zod';
import { forEachLanguage, type Language, languages } from './language.ts';
import { siteFrame } from './site-frame.ts';
import { visibleText } from './visible-text.ts';

/** What editors wrote in one language or more: a site asks for those that it declares. */
export type Translated<Text = string> = { [language in Language]?: Text };

const inEnglish = new Intl.DisplayNames('en', { type: 'language' });

/** The form of a text that editors write in the languages of the site; `checks/texts/` asks for each of them. */
export const translated = z
  .strictObject(
    forEachLanguage((language) =>
      visibleText.exactOptional().describe(`In ${inEnglish.of(language)}.`),
    ),
  )
  .refine((texts) => Object.keys(texts).length > 0, 'translated');

/** The languages of a site with the one first that is at its root. */
export const declaredLanguages = z
  .array(z.enum(languages))
  .min(1)
  .refine((declared) => new Set(declared).size === declared.length, 'languages');

/**
 * A text in a language, or in the first of the site's languages that it exists in: a version that was published
 * before the site had a language knows no text in it. Throws where there is no text at all.
 */
export function translation<Text>(
  texts: Translated<Text>,
  wanted: Language,
): { text: Text; language: Language } {
  for (const language of [wanted, ...siteFrame().languages, ...languages]) {
    const text = texts[language];
    if (text !== undefined) return { text, language };
  }
  throw new RangeError('a text in no language');
}

/** The same text where its language does not matter to who reads it. */
export function inLanguage<Text>(texts: Translated<Text>, wanted: Language): Text {
  return translation(texts, wanted).text;
}
