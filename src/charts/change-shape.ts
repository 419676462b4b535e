import type { Change } from '../domain/figure.ts';
import type { SignShape } from './figure-sign.ts';

/**
 * An arrow for each direction. All are equally long: a slight change is shown by the tilt and the word,
 * since nothing is known about how far a measure moved.
 */
export const changeShapes: Readonly<Record<Change, SignShape>> = {
  up: { outline: 'M0 6V-6M-4.5-1.5L0-6L4.5-1.5' },
  'slightly-up': { outline: 'M-4.24 4.24L4.24-4.24M-2.12-4.24H4.24V2.12' },
  unchanged: { outline: 'M-6 0H6M1.5-4.5L6 0L1.5 4.5' },
  'slightly-down': { outline: 'M-4.24-4.24L4.24 4.24M4.24-2.12V4.24H-2.12' },
  down: { outline: 'M0-6V6M4.5 1.5L0 6L-4.5 1.5' },
};
