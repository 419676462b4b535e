import type { FigureKind } from '../figure-kind.ts';

export const directions: FigureKind<'directions'> = () => {
  throw new Error('directions is not drawn yet');
};
