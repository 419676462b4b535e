import type { Verdict } from '../domain/goal.ts';

/** A sign that stands for words: in a cell of a grid, and in the key of a figure. */
export type FigureSign = Verdict;
