import type { FigureWords } from './words.ts';
import { isAbsent, type Absent } from '../domain/table.ts';

/** Where something begins and ends, or why that is not known. */
export interface Ends<End> {
  start: End | Absent;
  end: End | Absent;
}

/** The ends that are known. */
export function knownEnds<End extends string | number>({
  start,
  end,
}: Ends<End>): { start?: End; end?: End } {
  return { ...(isAbsent(start) ? {} : { start }), ...(isAbsent(end) ? {} : { end }) };
}

/** Why an end is not known: `slut ikke oplyst`. Nothing where both ends are known. */
export function openEndsText({ start, end }: Ends<string | number>, words: FigureWords): string {
  const open = [
    ...(isAbsent(start) ? [`${words.words.start} ${words.absence(start.absent)}`] : []),
    ...(isAbsent(end) ? [`${words.words.end} ${words.absence(end.absent)}`] : []),
  ];
  return open.join(', ');
}
