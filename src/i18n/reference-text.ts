import type { Reference } from '../domain/metadata.ts';

/** A work in one line: `Cabi: Ungeanbefalinger til professionelle. Aarhus, 2021.` */
export function referenceText({ authors, title, publisher, year, place }: Reference): string {
  const published = [publisher, year, place].filter((part) => part !== undefined).join(', ');
  return `${authors}: ${title}.${published === '' ? '' : ` ${published}.`}`;
}
