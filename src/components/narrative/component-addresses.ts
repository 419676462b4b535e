import type { ComponentNode } from '../../domain/narrative.ts';
import { parseReference, type CellReference } from '../../domain/reference.ts';
import { wordsIn } from './goals-of.ts';

type Named = Pick<ComponentNode<unknown>, 'name' | 'properties'>;

/** The cells that a component of the narrative shows. */
export function addressesOf({ name, properties }: Named): CellReference[] {
  switch (name) {
    case 'Fact':
      return read(`facts/${String(properties['id'])}`);
    case 'Value':
      return read(properties['of']);
    case 'Share':
      return [...read(properties['numerator']), ...read(properties['denominator'])];
    case 'KeyFigures':
      return wordsIn(properties['facts']).flatMap((id) => read(`facts/${id}`));
    default:
      return [];
  }
}

function read(text: string | number | boolean | undefined): CellReference[] {
  const address = typeof text === 'string' ? parseReference(text) : undefined;
  return address ? [address] : [];
}
