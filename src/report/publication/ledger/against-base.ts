import type { Problem } from '../../../domain/problem.ts';
import { startOf } from '../../../reading/group-paths.ts';
import { at } from '../../../reading/message.ts';
import type { SourceFile } from '../../../reading/sources.ts';
import { ledgerGone, rewrittenLine } from './ledger-messages.ts';
import { canonicalText, ledgerPath, linesOf } from './read-ledger.ts';

/**
 * A ledger only grows: it begins with every line of an earlier state of it, byte for byte. Tells the first line
 * that does not, since all after it are linked to it.
 */
export function ledgerAgainstBase(
  ours: SourceFile | undefined,
  base: SourceFile | undefined,
): Problem[] {
  if (!base) return [];
  if (!ours) return [at(startOf(ledgerPath), ledgerGone())];
  const lines = linesIn(ours);
  const earlier = linesIn(base);
  const index = earlier.findIndex((line, place) => lines[place] !== line);
  if (index < 0) return [];
  const place = { file: ledgerPath, line: index + 1, column: 1 };
  return [at(place, rewrittenLine(lines[index], earlier[index] ?? ''))];
}

function linesIn({ bytes }: SourceFile): string[] {
  return linesOf(canonicalText(bytes) ?? '');
}
