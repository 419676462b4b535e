import { da, type Words } from './da.ts';
import type { Locale } from './locale.ts';
import { about } from './en/about.ts';
import { catalogue } from './en/catalogue.ts';
import { changes } from './en/changes.ts';
import { compare } from './en/compare.ts';
import { data } from './en/data.ts';
import { downloads } from './en/downloads.ts';
import { front } from './en/front.ts';
import { goals } from './en/goals.ts';
import { portfolio } from './en/portfolio.ts';
import { publications } from './en/publications.ts';
import { reading } from './en/reading.ts';
import { report } from './en/report.ts';
import { search } from './en/search.ts';
import { site } from './en/site.ts';
import { units } from './en/units.ts';

/** English, with the same keys as the Danish. */
const en = {
  site,
  report,
  reading,
  goals,
  data,
  units,
  changes,
  downloads,
  search,
  portfolio,
  publications,
  compare,
  catalogue,
  front,
  about,
} satisfies Words;

/** The dictionary of each language. */
const dictionaries = { da, en } as const satisfies Record<Locale, Words>;

export function words(locale: Locale): Words {
  return dictionaries[locale];
}
