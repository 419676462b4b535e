import { openIndex, type Result } from './pagefind.ts';
import { spellings } from './spellings.ts';

/** The pages that match a query in any of its spellings, the best first. */
export async function findPages(query: string): Promise<Result[]> {
  const index = await openIndex();
  const found = new Map<string, Result>();
  for (const spelling of spellings(query))
    for (const hit of (await index.search(spelling)).results)
      if (hit.score > (found.get(hit.id)?.score ?? -1)) found.set(hit.id, hit);
  return [...found.values()].sort((one, other) => other.score - one.score);
}
