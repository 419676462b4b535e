import { given } from '../../domain/given.ts';
import type { Position } from '../../domain/problem.ts';
import { nearestName } from '../../domain/nearest-name.ts';
import type { UnknownName } from '../../words/problem-values.ts';

/** A finding of a name that nothing has, with the nearest name that something has. */
interface UnknownNameFinding {
  position: Position;
  values: UnknownName;
  suggestion?: string;
}

/** Says that a name is not known, and which known one is nearest. */
export function unknownName({
  position,
  known,
  ...rest
}: Omit<UnknownName, 'known'> & {
  position: Position;
  known: Iterable<string>;
}): UnknownNameFinding {
  const names = [...known];
  const suggestion = nearestName(rest.name, names);
  const { name, one, home } = rest;
  return {
    position,
    values: { name, one, home, known: names },
    ...given({ suggestion }),
  };
}
