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
 * is unknown or hidden there is no sum, since it could reveal the hidden one. Throws where a node that the
 * flow goes on from cannot pass on as many as it received: those who drop out have a node of their own.
 */
export function sumCount(key: string, { into, outOf }: Sides): number | Absent {
  const [received, passed] = [knownSum(into), knownSum(outOf)];
  if (into.length > 0 && outOf.length > 0 && isUneven({ into, outOf }))
    throw new RangeError(`${key} passes on ${passed} of the ${received} that it received`);
  return hiddenIn(into.length > 0 ? into : outOf) ?? (into.length > 0 ? received : passed);
}

/** Whether the smaller side is known completely, so that no hidden link can balance the two. */
function isUneven({ into, outOf }: Sides): boolean {
  const difference = knownSum(into) - knownSum(outOf);
  const smaller = difference < 0 ? into : outOf;
  return Math.abs(difference) > tolerance && !hiddenIn(smaller);
}

function hiddenIn(links: readonly FlowLink[]): Absent | undefined {
  return links.map(({ value }) => value).find(isAbsent);
}
