import type { FigureKind } from '../figure-kind.ts';

export const beforeAfter: FigureKind<'before-after'> = () => {
  throw new Error('before-after is not drawn yet');
};
