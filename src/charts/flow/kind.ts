import type { FigureKind } from '../figure-kind.ts';

export const flow: FigureKind<'flow'> = () => {
  throw new Error('flow is not drawn yet');
};
