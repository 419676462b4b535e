import { given } from '../../domain/given.ts';
import type { Turn } from './difference.ts';

/** Old and new; what is not there is left out, so that nothing is lost on the way through JSON. */
export function turn<Item>(before: Item | undefined, after: Item | undefined): Turn<Item> {
  return {
    ...given({ before, after }),
  };
}
