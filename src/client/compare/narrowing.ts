import { addressWith, isShown, readChoice, type Choice } from './choice.ts';

/** Narrows a page of comparisons to chosen goals and reports, and keeps the choice in the address. */
class CompareNarrowing extends HTMLElement {
  connectedCallback(): void {
    const choices = this.querySelector<HTMLElement>('.narrowing');
    if (!choices) return;
    this.#check(readChoice(location.href));
    this.#show();
    choices.hidden = false;
    choices.addEventListener('change', () => this.#changed());
    choices.querySelector('button')?.addEventListener('click', () => this.#clear());
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.narrowing input')];
  }

  get #choice(): Choice {
    const chosen = (wanted: string): string[] =>
      this.#boxes.filter(({ name, checked }) => name === wanted && checked).map((box) => box.value);
    return { rapporter: chosen('rapporter'), maal: chosen('maal') };
  }

  #check(choice: Choice): void {
    for (const box of this.#boxes)
      box.checked = choice[box.name as keyof Choice].includes(box.value);
  }

  #clear(): void {
    this.#check({ rapporter: [], maal: [] });
    this.#changed();
    // The button goes, and would take the focus with it.
    this.querySelector('summary')?.focus();
  }

  #changed(): void {
    history.replaceState(history.state, '', addressWith(location.href, this.#choice));
    this.#show();
  }

  #show(): void {
    const { rapporter, maal } = this.#choice;
    const goals = [...document.querySelectorAll<HTMLElement>('[data-goal]')];
    for (const row of document.querySelectorAll<HTMLElement>('[data-report]'))
      row.hidden = !isShown(rapporter, row.dataset['report']);
    for (const goal of goals)
      goal.hidden =
        !isShown(maal, goal.dataset['goal']) ||
        (rapporter.length > 0 && !goal.querySelector('[data-report]:not([hidden])'));
    for (const section of document.querySelectorAll('main > section:has([data-goal])'))
      (section as HTMLElement).hidden = !section.querySelector('[data-goal]:not([hidden])');
    const shown = goals.filter(({ hidden }) => !hidden).length;
    this.#say(shown, goals.length);
    const all = this.querySelector('button');
    if (all) all.hidden = rapporter.length + maal.length === 0;
  }

  #say(shown: number, all: number): void {
    const output = this.querySelector('output');
    const words = output?.dataset['shown'] ?? '';
    if (output) output.value = words.replace('-1', String(shown)).replace('-2', String(all));
  }
}

customElements.define('compare-narrowing', CompareNarrowing);
