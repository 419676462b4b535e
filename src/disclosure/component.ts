import { solve, type Constraint, type Solution } from './solve.ts';
import type { Statement } from './statement.ts';
import type { Quantity } from './quantity.ts';
import type { System } from './system.ts';

type Stated = System['constraints'][number];

/** Unknown quantities that hang together, directly or through others. Known ones are put in as numbers. */
export interface Component {
  unknowns: readonly Quantity[];
  constraints: readonly Stated[];
}

/** The parts of a system that hold something hidden, each without what its own numbers contradict. */
export function components({ unknowns, constraints }: System): Component[] {
  const roots = unknowns.map((_, index) => index);
  const rootOf = (index: number): number => {
    const parent = roots[index] ?? index;
    return parent === index ? index : rootOf(parent);
  };
  const open = constraints.map((constraint) => withoutKnown(constraint, unknowns));
  for (const { terms } of open) {
    const [first, ...others] = terms;
    for (const other of others) roots[rootOf(other.unknown)] = rootOf(first?.unknown ?? 0);
  }
  const hidden = new Set(
    unknowns.flatMap(({ isHidden }, index) => (isHidden ? [rootOf(index)] : [])),
  );
  return [...hidden].map((root) => {
    const own = unknowns.flatMap((_, index) => (rootOf(index) === root ? [index] : []));
    const at = new Map(own.map((index, position) => [index, position]));
    const kept = open.filter(({ terms: [first] }) => first && rootOf(first.unknown) === root);
    return consistent({
      unknowns: own.flatMap((index) => unknowns[index] ?? []),
      constraints: kept.map((one) => ({
        ...one,
        terms: one.terms.map((term) => ({ ...term, unknown: at.get(term.unknown) ?? 0 })),
      })),
    });
  });
}

/** A sum without its known terms; a share keeps them, since it is no sum. */
function withoutKnown(constraint: Stated, unknowns: readonly Quantity[]): Stated {
  if (constraint.stepsOfPercent !== undefined) return constraint;
  let known = 0;
  const terms = constraint.terms.filter(({ unknown, factor }) => {
    const { least = 0, most = 0 } = unknowns[unknown] ?? {};
    if (least === most) known += factor * least;
    return least !== most;
  });
  return { ...constraint, terms, least: constraint.least - known, most: constraint.most - known };
}

/** Whether numbers can be found; the search may have been given up. */
export function find(
  component: Component,
  pins: ReadonlyMap<number, readonly [number, number]>,
  constraints: readonly Constraint[] = component.constraints,
): Solution {
  const unknowns = component.unknowns.map(({ least, most }, index) => {
    const [from, to] = pins.get(index) ?? [least, most];
    return { least: Math.max(least, from), most: Math.min(most, to) };
  });
  if (unknowns.some(({ least, most }) => least > most)) return undefined;
  return solve({ unknowns, constraints });
}

/** Numbers that a source has wrong fit nothing: then each statement is kept that fits those before it. */
function consistent(component: Component): Component {
  if (find(component, new Map()) !== undefined) return component;
  const kept: Stated[] = [];
  for (const statement of statementsOf(component)) {
    const own = component.constraints.filter((one) => one.statement === statement);
    if (find(component, new Map(), [...kept, ...own]) !== undefined) kept.push(...own);
  }
  return { ...component, constraints: kept };
}

export function statementsOf({ constraints }: Component): Statement[] {
  return [...new Set(constraints.map(({ statement }) => statement))];
}
