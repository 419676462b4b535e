import type { Answer, SignShape } from './figure-sign.ts';

/** A tick and a cross without a ring: whether something was done is not a verdict on a goal. */
export const answerShapes: Readonly<Record<Answer, SignShape>> = {
  yes: { outline: 'M-5.5.5L-2 4L5.5-4' },
  no: { outline: 'M-4-4L4 4M4-4L-4 4' },
};
