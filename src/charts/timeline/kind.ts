import type { FigureKind } from '../figure-kind.ts';

export const timeline: FigureKind<'timeline'> = () => {
  throw new Error('timeline is not drawn yet');
};
