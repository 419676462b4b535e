import { addressWith, readState, type CatalogueState } from './address.ts';
import { narrow, type Choice } from './narrow.ts';

/** The catalogue: its filters, its order, and both in the address. */
class ReportCatalogue extends HTMLElement {
  #reports: ListedReport[] = [];
  #boxes: HTMLInputElement[] = [];
  #choices: Choice[] = [];
  #counts: Element[] = [];
  #order = 0;

  connectedCallback(): void {
    this.#reports = listedReports(this);
    this.#boxes = [...this.querySelectorAll('input')];
    this.#choices = this.#boxes.map(({ name, value }) => ({ filter: name, value }));
    this.#counts = [...this.querySelectorAll('.choice-count')];
    this.#find('.catalogue-form').addEventListener('change', () => this.#changed());
    this.#find('.catalogue-form button').addEventListener('click', () => this.#reset());
    addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
    this.#openChosen();
  }

  get #sorting(): HTMLSelectElement {
    return this.#find('select');
  }

  #find<Found extends Element>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`the catalogue lacks ${selector}`);
    return found;
  }

  get #state(): CatalogueState {
    const chosen = this.#boxes.flatMap(({ checked }, number) => (checked ? [number] : []));
    return { chosen: new Set(chosen), order: this.#sorting.value };
  }

  #readAddress(): void {
    const orders = [...this.#sorting.options].map(({ value }) => value);
    this.#take(readState(location.href, this.#choices, orders));
    this.#show();
  }

  #reset(): void {
    this.#take({ chosen: new Set(), order: '' });
    this.#changed();
  }

  #take({ chosen, order }: CatalogueState): void {
    for (const [number, box] of this.#boxes.entries()) box.checked = chosen.has(number);
    this.#sorting.value = order;
  }

  /** Every change is an entry in the browser's history. */
  #changed(): void {
    const address = addressWith(location.href, this.#choices, this.#state);
    if (address !== location.href) history.pushState(null, '', address);
    this.#show();
  }

  #show(): void {
    const fits = this.#reports.map((report) => report.fits);
    const { shown, counts } = narrow(fits, this.#choices, this.#state.chosen);
    this.#sort();
    show(this.#reports, shown);
    this.#count(counts);
    this.#tell(shown.filter(Boolean).length);
  }

  #sort(): void {
    const order = this.#sorting.selectedIndex;
    if (order !== this.#order) arrange(this.#reports, this.#find('.catalogue-sorted'), order);
    this.#order = order;
  }

  /** Writes a count at each choice, and at each filter how many of its choices are chosen. */
  #count(counts: readonly number[]): void {
    for (const [number, said] of this.#counts.entries()) {
      const count = String(counts[number]);
      if (said.textContent === count) continue;
      said.textContent = count;
      said.closest('label')?.classList.toggle('is-empty', counts[number] === 0);
    }
    for (const filter of this.querySelectorAll('.filters, .filter')) {
      const chosen = filter.querySelectorAll('input:checked').length;
      const said = filter.querySelector('.chosen-count');
      if (said) said.textContent = chosen > 0 ? `(${chosen})` : '';
    }
  }

  #tell(shown: number): void {
    const status = this.#find<HTMLElement>('.catalogue-status');
    const { all = '', some = '', none = '' } = status.dataset;
    const words = shown === this.#reports.length ? all : shown === 0 ? none : some;
    status.textContent = words.replace('-1', String(shown));
  }

  /** Opens the filters that came with a choice, and the one that the address names. */
  #openChosen(): void {
    const named = location.hash.slice(1);
    for (const filter of this.querySelectorAll<HTMLDetailsElement>('.filter')) {
      filter.open ||= filter.id === named || filter.querySelector('input:checked') !== null;
      if (filter.id === named) this.#find<HTMLDetailsElement>('.filters').open = true;
    }
  }
}

customElements.define('report-catalogue', ReportCatalogue);

/** A report in the page: the choices it fits, its ranks in the orders, and the group that it came in. */
interface ListedReport {
  item: HTMLElement;
  home: Element;
  fits: number[];
  ranks: number[];
}

/** The reports of a list. `data-fits` and `data-ranks` hold numbers. */
function listedReports(list: Element): ListedReport[] {
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
function arrange(reports: readonly ListedReport[], flat: Element, order: number): void {
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
function show(reports: readonly ListedReport[], shown: readonly boolean[]): void {
  for (const [number, { item }] of reports.entries()) item.hidden = !shown[number];
  for (const home of new Set(reports.map((report) => report.home))) {
    const group = home.closest('section');
    group?.toggleAttribute('hidden', !home.querySelector(':scope > :not([hidden])'));
  }
}
