import type { Problem } from '../domain/problem.ts';
import { at, refusal } from '../reading/message.ts';

/**
 * A PDF that is not of a published version: one of a draft would be found, and one of a withdrawn version would
 * tell what was taken back. `published` holds the addresses that a PDF may have.
 */
export function strayPrints(
  printed: readonly { address: string }[],
  published: ReadonlySet<string>,
): Problem[] {
  return printed
    .filter(({ address }) => !published.has(address))
    .map(({ address }) => at({ file: `public${address}`, line: 1, column: 1 }, stray(address)));
}

function stray(address: string) {
  const name = address.split('/').at(-1) ?? '';
  return refusal('stray-pdf', { name });
}
