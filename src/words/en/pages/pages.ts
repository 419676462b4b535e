import type { PageWords } from '../../da/pages/pages.ts';
import { about, front, catalogue, portfolio, publications } from './site-pages.ts';
import { changes } from './changes.ts';
import { claims } from './claims.ts';
import { compare } from './compare.ts';
import { data } from './data.ts';
import { downloads } from './downloads.ts';
import { figures } from './figures.ts';
import { formats } from './formats.ts';
import { goals } from './goals.ts';
import { reading } from './reading.ts';
import { report } from './report.ts';
import { search } from './search.ts';
import { site } from './site.ts';
import { units } from './units.ts';

export const pages: PageWords = {
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
  figures,
  formats,
  front,
  about,
  claims,
};
