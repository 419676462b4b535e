import { isAbsent, numberIn, type Absent } from '../../domain/cell.ts';
import type { FlowLink } from './rows.ts';

/** The links that lead to a node, and those that lead away from it. */
export interface Sides {
  into: FlowLink[];
  outOf: FlowLink[];
}

/** Shares with decimals do not sum exactly. */
const tolerance = 1e-6;

/** The sum of those links that are known. */
export function knownSum(links: readonly FlowLink[]): number {
  return links.reduce((sum, { value }) => sum + (numberIn(value) ?? 0), 0);
}

/**
 * How many pass through a node: those who come, or those who leave where nobody comes. Where one of these
 * is unknown or hidden there is no sum, for it could give the hidden one away. Throws where a node passes on
 * more than it received.
 */
export function countOf(key: string, { into, outOf }: Sides): number | Absent {
  const absent = hiddenIn(into.length > 0 ? into : outOf);
  if (absent) return absent;
  const [received, passed] = [knownSum(into), knownSum(outOf)];
  if (into.length > 0 && passed > received + tolerance)
    throw new RangeError(`${key} passes on ${passed} of the ${received} that it received`);
  return into.length > 0 ? received : passed;
}

/** How many a node received and did not pass on, where it passes on some; 0 where that is not known. */
export function losesOf({ into, outOf }: Sides): number {
  if (into.length === 0 || outOf.length === 0 || hiddenIn([...into, ...outOf])) return 0;
  const lost = knownSum(into) - knownSum(outOf);
  return lost > tolerance ? lost : 0;
}

function hiddenIn(links: readonly FlowLink[]): Absent | undefined {
  return links.map(({ value }) => value).find(isAbsent);
}
