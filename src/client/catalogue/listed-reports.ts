/** A report in the page: the choices it fits, its ranks in the orders, and the group that it came in. */
export interface ListedReport {
  item: HTMLElement;
  home: Element;
  fits: number[];
  ranks: number[];
}

/** The reports of a list. `data-fits` and `data-ranks` hold numbers. */
export function listedReports(list: Element): ListedReport[] {
  return [...list.querySelectorAll<HTMLElement>('[data-fits]')].flatMap((item) => {
    const home = item.parentElement;
    const { fits, ranks } = item.dataset;
    return home ? [{ item, home, fits: numbersIn(fits), ranks: numbersIn(ranks) }] : [];
  });
}

function numbersIn(text = ''): number[] {
  return text ? text.split(' ').map(Number) : [];
}

/** Shows reports in their first groups, or all in one list by the order of that number. */
export function arrange(reports: readonly ListedReport[], flat: Element, order: number): void {
  const isGrouped = order === 0;
  flat.toggleAttribute('hidden', isGrouped);
  const sorted = isGrouped ? reports : reports.toSorted((a, b) => readRank(a) - readRank(b));
  const lists = Map.groupBy(sorted, ({ home }) => (isGrouped ? home : flat));
  for (const [list, placed] of lists) list.append(...placed.map(({ item }) => item));

  function readRank({ ranks }: ListedReport): number {
    return ranks[order - 1] ?? 0;
  }
}

/** Hides reports that do not fit, and groups with nothing left to show. */
export function show(reports: readonly ListedReport[], shown: readonly boolean[]): void {
  for (const [number, { item }] of reports.entries()) item.hidden = !shown[number];
  for (const home of new Set(reports.map((report) => report.home))) {
    const group = home.closest('section');
    group?.toggleAttribute('hidden', !home.querySelector(':scope > :not([hidden])'));
  }
}
