import type { FigureKind } from '../figure-kind.ts';

export const groupedComparison: FigureKind<'grouped-comparison'> = () => {
  throw new Error('grouped-comparison is not drawn yet');
};
