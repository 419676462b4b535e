import type { Verdict } from '../domain/goal.ts';
import type { SignShape } from './figure-sign.ts';

const disc = 'M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z';
const ring = 'M-6.2 0a6.2 6.2 0 1 0 12.4 0a6.2 6.2 0 1 0-12.4 0z';
const tick = 'M-4 .5l1.4-1.4l1.7 1.7l3.7-4.1l1.4 1.3l-5.1 5.7z';
const lowerHalf = 'M-6.2 0h12.4a6.2 6.2 0 0 1-12.4 0z';
const cross = 'M-2.6-2.6l5.2 5.2M2.6-2.6l-5.2 5.2';

/** A disc with a tick, a half disc, a ring with a cross, a dashed ring, and a short line for what is no goal. */
export const verdictShapes: Readonly<Record<Verdict, SignShape>> = {
  met: { filled: disc + tick },
  'partly-met': { filled: lowerHalf, outline: ring },
  'not-met': { outline: ring + cross },
  'not-assessable': { outline: ring, dashed: true },
  'not-applicable': { outline: 'M-4 0h8' },
};
