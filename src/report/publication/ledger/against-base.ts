import type { Problem } from '../../../domain/problem.ts';
import { at } from '../../../reading/message.ts';
import type { SourceFile } from '../../../reading/sources.ts';
import { ledgerGone, rewrittenLine } from './ledger-messages.ts';
import { atLine, linesIn } from './read-ledger.ts';

/**
 * A ledger only grows: it begins with every line of an earlier state of it, byte for byte. Tells the first line
 * that does not, since all after it are linked to it.
 */
export function ledgerAgainstBase(
  ours: SourceFile | undefined,
  base: SourceFile | undefined,
): Problem[] {
  if (!base) return [];
  if (!ours) return [at(atLine(1), ledgerGone())];
  const lines = linesIn(ours);
  const earlier = linesIn(base);
  const index = earlier.findIndex((line, place) => lines[place] !== line);
  if (index < 0) return [];
  return [at(atLine(index + 1), rewrittenLine(lines[index], earlier[index] ?? ''))];
}
