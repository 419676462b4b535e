import { declared } from './declared.ts';
import { figures } from './figures.ts';
import { goals } from './goals.ts';
import { narrative } from './narrative.ts';
import { numbers } from './numbers.ts';
import { persons } from './persons.ts';
import { references } from './references.ts';
import { site } from './site.ts';
import { unused } from './unused.ts';

/** The words of every problem, by its code. */
export const problems = {
  ...declared,
  ...figures,
  ...goals,
  ...narrative,
  ...numbers,
  ...persons,
  ...references,
  ...site,
  ...unused,
};
