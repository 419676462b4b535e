import type { FigureKind } from '../figure-kind.ts';

export const steps: FigureKind<'steps'> = () => {
  throw new Error('steps is not drawn yet');
};
