import type { FigureKind } from '../figure-kind.ts';

export const starDiagram: FigureKind<'star-diagram'> = () => {
  throw new Error('star-diagram is not drawn yet');
};
