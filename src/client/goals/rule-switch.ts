/**
 * Shows the verdicts under one of the rules that the page's table of other rules holds. What changes is put beside the
 * report's own verdicts, which the stylesheet shows alone on paper. Nothing is stored.
 */
class RuleSwitch extends HTMLElement {
  readonly #undo: (() => void)[] = [];

  connectedCallback(): void {
    const select = this.querySelector('select');
    const back = this.querySelector('button');
    if (!select || !back) return;
    const rows = [...document.querySelectorAll<HTMLElement>('.other-rules tbody tr')];
    for (const row of rows) select.add(new Option(row.querySelector('b')?.textContent));
    select.addEventListener('change', () => this.#show(rows[select.selectedIndex - 1], back));
    back.addEventListener('click', () => {
      select.selectedIndex = 0;
      this.#show(undefined, back);
      // The button goes, and would take the focus with it.
      select.focus();
    });
    this.querySelector<HTMLElement>('.rule-choice')?.removeAttribute('hidden');
  }

  #show(row: HTMLElement | undefined, back: HTMLElement): void {
    for (const undo of this.#undo.splice(0)) undo();
    back.hidden = !row;
    this.#say(row?.querySelector('.goal-date')?.textContent);
    const list = row?.querySelector('ul');
    if (!list) return;
    this.#add(list.cloneNode(true) as HTMLElement, (copy) => back.before(copy));
    for (const turned of list.querySelectorAll<HTMLElement>('[data-turns]'))
      for (const verdict of verdictsOf(turned.dataset['turns'])) this.#turn(verdict, turned);
  }

  #say(counts: string | undefined): void {
    const status = this.querySelector<HTMLElement>('[role=status]');
    const { shown = '', before = '', after = '' } = status?.dataset ?? {};
    if (status) status.textContent = counts === undefined ? shown : before + counts + after;
  }

  /** Shows the verdict of a rule, and in words that the report has another. */
  #turn(own: HTMLElement, turned: HTMLElement): void {
    const tried = turned.querySelector('.verdict')?.cloneNode(true) as HTMLElement;
    const words = own.querySelector('.verdict-words')?.textContent.trim() ?? '';
    const note = document.createElement('span');
    note.className = 'goal-remark';
    note.textContent = ` ${this.dataset['inReport'] ?? ''}${words.toLowerCase()} `;
    this.#add(tried, (copy) => own.after(copy));
    this.#add(note, (copy) => tried.after(copy));
    own.classList.add('as-reported');
    this.#undo.push(() => own.classList.remove('as-reported'));
  }

  #add(copy: HTMLElement, put: (copy: HTMLElement) => void): void {
    copy.classList.add('tried');
    copy.lang = document.documentElement.lang;
    put(copy);
    this.#undo.push(() => copy.remove());
  }
}

/** The verdicts of a case, wherever the page shows them. */
function verdictsOf(id = ''): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-case="${CSS.escape(id)}"] .verdict`)];
}

customElements.define('rule-switch', RuleSwitch);
