import type { Hash } from '../domain/publication.ts';
import type { CitedSite } from './citation/citation.ts';

/** What exported files need of the site: names, full addresses, and a hash function. */
export interface PublishedSite extends CitedSite {
  hash: Hash;
}
