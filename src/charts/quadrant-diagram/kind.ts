import type { FigureKind } from '../figure-kind.ts';

export const quadrantDiagram: FigureKind<'quadrant-diagram'> = () => {
  throw new Error('quadrant-diagram is not drawn yet');
};
