import { about } from './da/about.ts';
import { catalogue } from './da/catalogue.ts';
import { changes } from './da/changes.ts';
import { compare } from './da/compare.ts';
import { data } from './da/data.ts';
import { downloads } from './da/downloads.ts';
import { front } from './da/front.ts';
import { goals } from './da/goals.ts';
import { portfolio } from './da/portfolio.ts';
import { publications } from './da/publications.ts';
import { reading } from './da/reading.ts';
import { report } from './da/report.ts';
import { search } from './da/search.ts';
import { site } from './da/site.ts';
import { units } from './da/units.ts';

/** Danish: the language that the others follow. */
export const da = {
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
};

/** Every word of the interface. The Danish words give the shape; a word that English lacks is a type error. */
export type Words = typeof da;
