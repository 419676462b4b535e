import type { Ends } from '../open-ends.ts';
import { isAbsent } from '../../domain/table.ts';

/** The periods that a step holds in for certain: from the first to before `to`. */
export interface Certain {
  from: number;
  to: number;
}

/** Of a step with one end that is known only that period is certain; of one with none, nothing. */
export function certainPeriods({ start, end }: Ends<number>): Certain | undefined {
  const first = isAbsent(start) ? end : start;
  const last = isAbsent(end) ? start : end;
  return isAbsent(first) || isAbsent(last) ? undefined : { from: first, to: last + 1 };
}
