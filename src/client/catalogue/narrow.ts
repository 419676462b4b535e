/** A choice of the filters, by its filter (`sted`) and its value (`odder`). */
export interface Choice {
  filter: string;
  value: string;
}

/** The chosen ones: indexes in the list of all choices. */
export type Chosen = ReadonlySet<number>;

/** The reports that are left, and how many reports each choice would give. */
export interface Narrowed {
  shown: boolean[];
  counts: number[];
}

/**
 * Narrows reports, each of which is the numbers of the choices that fit it. A report is left where it fits one chosen
 * choice of every filter that has any. A choice is counted as if its own filter had none: the number of reports it
 * would give together with the others.
 */
export function narrow(
  reports: readonly (readonly number[])[],
  choices: readonly Choice[],
  chosen: Chosen,
): Narrowed {
  const filters = new Set([...chosen].map(filterName));
  const counts = choices.map(() => 0);
  const shown = reports.map((fits) => {
    const met = new Set(fits.filter((choice) => chosen.has(choice)).map(filterName));
    const unmet = filters.size - met.size;
    for (const choice of fits)
      if (unmet === 0 || (unmet === 1 && isUnmet(filterName(choice), met)))
        counts[choice] = (counts[choice] ?? 0) + 1;
    return unmet === 0;
  });
  return { shown, counts };

  function filterName(choice: number): string | undefined {
    return choices[choice]?.filter;
  }

  function isUnmet(filter: string | undefined, met: ReadonlySet<string | undefined>): boolean {
    return filters.has(filter) && !met.has(filter);
  }
}
