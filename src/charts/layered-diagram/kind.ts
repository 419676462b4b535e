import type { FigureKind } from '../figure-kind.ts';

export const layeredDiagram: FigureKind<'layered-diagram'> = () => {
  throw new Error('layered-diagram is not drawn yet');
};
