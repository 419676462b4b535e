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
import type { Words } from './da.ts';

/** English, with the same keys as the Danish. */
export const en = {
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
