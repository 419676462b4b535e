import { languages } from '../../domain/language.ts';
import type { Language } from '../../domain/language.ts';
import type { Position } from '../../domain/problem.ts';
import { plainLanguages } from '../../domain/site-frame.ts';
import type { Located, SiteSource } from '../../reading/sources.ts';
import type { Finding, Rule } from '../rule.ts';

/** A text that a site asks for in each of its languages is there in each. */
export const missingLanguage: Rule<'missing-language'> = {
  code: 'missing-language',
  severity: 'error',
  check: ({ metadata }, site) => (metadata ? missingIn(metadata, site) : []),
};

/** A text in a language that the site is not in is shown nowhere. */
export const undeclaredLanguage: Rule<'undeclared-language'> = {
  code: 'undeclared-language',
  severity: 'notice',
  check: ({ metadata }, site) => (metadata ? undeclaredIn(metadata, site) : []),
};

/** The texts of a file that lack a language of the site. */
export function missingIn(
  located: Located<unknown>,
  site: SiteSource,
): Finding<'missing-language'>[] {
  const declared = declaredBy(site);
  return textsIn(located).flatMap(({ has, position }) =>
    declared
      .filter((language) => !has.includes(language))
      .map((missing) => ({ position: position(), values: { missing } })),
  );
}

/** The first text of a file in each language that the site is not in. */
export function undeclaredIn(
  located: Located<unknown>,
  site: SiteSource,
): Finding<'undeclared-language'>[] {
  const declared = declaredBy(site);
  const texts = textsIn(located);
  return languages
    .filter((language) => !declared.includes(language))
    .flatMap((undeclared) => {
      const first = texts.find(({ has }) => has.includes(undeclared));
      return first ? [{ position: first.position(), values: { undeclared } }] : [];
    });
}

function declaredBy({ settings }: SiteSource): readonly Language[] {
  return settings?.value.languages ?? plainLanguages;
}

interface FoundText {
  has: Language[];
  /** Found when asked for: to find a position in YAML takes parsing it again. */
  position: () => Position;
}

type Path = readonly (string | number)[];

/** Every text of a value that is written by language, wherever it is. */
function textsIn({ value, position }: Located<unknown>): FoundText[] {
  const found = (part: unknown, path: Path): FoundText[] => {
    if (typeof part !== 'object' || part === null) return [];
    const has = languagesOf(part);
    if (has) return [{ has, position: () => position(path) }];
    const entries = Array.isArray(part) ? [...part.entries()] : Object.entries(part);
    return entries.flatMap(([key, below]) => found(below, [...path, key]));
  };
  return found(value, []);
}

/** The languages that a mapping has texts in; undefined where it is no such mapping. */
function languagesOf(part: object): Language[] | undefined {
  const keys = Object.keys(part);
  const has = languages.filter((language) => keys.includes(language));
  const isText = Object.values(part).every((text) => typeof text === 'string');
  return keys.length > 0 && has.length === keys.length && isText ? has : undefined;
}
