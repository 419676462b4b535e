import type { Language } from '../../domain/language.ts';
import { logo as picture, settings } from 'virtual:site-settings';
import { inLanguage } from '../../domain/translated.ts';
import { fileOfSite } from '../../i18n/addresses.ts';
import { words } from '../../words/words.ts';

/** Where the publisher's statement lies; a public body must link to it from every page. */
export const accessibilityStatement = settings?.accessibilityStatement;

/** Where readers can write to. */
export const contact = settings?.contact;

/** Id of the organisation that answers for the site. */
export const publisher = settings?.publisher;

/** The publisher's logo, where there is one: it replaces the site's name. */
export const logo =
  settings?.logo && picture
    ? { ...picture, address: fileOfSite(settings.logo.file), alt: settings.logo.alt }
    : undefined;

/** What the site is called. */
export function siteName(locale: Language): string {
  return settings?.name ?? words(locale).site.name;
}

/** What its reports are about, in the publisher's words. */
export function siteAbout(locale: Language): string | undefined {
  return settings?.about && inLanguage(settings.about, locale);
}

/** What the site is, in a line. */
export function siteTagline(locale: Language): string {
  return settings?.tagline ? inLanguage(settings.tagline, locale) : words(locale).site.tagline;
}

/**
 * Puts the address that the site is published at before a path. Where that is not known, a path stays one
 * from the site's root.
 */
export function absoluteFrom(site: URL | undefined): (path: string) => string {
  return (path) => (site ? new URL(path, site).href : path);
}
