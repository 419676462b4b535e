import { findPages } from './find-pages.ts';
import type { Hit } from './pagefind.ts';
import { kindOf } from './place-kind.ts';
import { placesOf } from './places.ts';
import { showPage, type PageWords, type ShownPage } from './show-pages.ts';

/** What the element says, from the page; `{…}` is filled in. */
type SearchWords = PageWords &
  Record<
    'none' | 'advice' | 'foundOne' | 'foundMany' | 'foundFirst' | 'searching' | 'failed',
    string
  >;

/** Pages that are shown at a time, and opened at most to find so many of the kind that is asked for. */
const step = 10;
const mostOpened = 60;

/** A reader who is still typing is not answered yet. */
const restBeforeSearch = 200;

/** The search: its form, what was found, and both in the address. */
class SiteSearch extends HTMLElement {
  #words!: SearchWords;
  #rest = 0;
  #turn = 0;
  #hits: Hit[] = [];
  #opened = 0;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as SearchWords;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#answer(0);
    });
    this.#form.addEventListener('input', () => this.#answer(restBeforeSearch));
    this.#more.addEventListener('click', () => void this.#showMore(this.#turn));
    addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  get #form(): HTMLFormElement {
    return this.#find('form');
  }

  get #more(): HTMLButtonElement {
    return this.#find('.search-more');
  }

  get #field(): HTMLInputElement {
    return this.#find('[name=q]');
  }

  get #kind(): HTMLSelectElement {
    return this.#find('[name=slags]');
  }

  #find<Found extends Element>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`the search lacks ${selector}`);
    return found;
  }

  #readAddress(): void {
    const { searchParams } = new URL(location.href);
    this.#field.value = searchParams.get('q') ?? '';
    this.#kind.value = searchParams.get('slags') ?? '';
    if (this.#kind.selectedIndex < 0) this.#kind.value = '';
    void this.#search();
  }

  #answer(rest: number): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      const url = new URL(location.href);
      const state = { q: this.#field.value.trim(), slags: this.#kind.value };
      for (const [name, value] of Object.entries(state))
        if (value) url.searchParams.set(name, value);
        else url.searchParams.delete(name);
      history.replaceState(history.state, '', url);
      void this.#search();
    }, rest);
  }

  /** Looks up what the field holds. An answer that another question has overtaken is dropped. */
  async #search(): Promise<void> {
    const turn = (this.#turn += 1);
    const query = this.#field.value.trim();
    this.#say(query ? this.#words.searching : '');
    try {
      const hits = query ? await findPages(query) : [];
      if (turn !== this.#turn) return;
      this.#hits = hits;
      this.#opened = 0;
      this.#find('.search-pages').replaceChildren();
      await this.#showMore(turn);
    } catch {
      this.#say(this.#words.failed);
    }
  }

  async #showMore(turn: number): Promise<void> {
    const pages: ShownPage[] = [];
    const last = Math.min(this.#hits.length, this.#opened + mostOpened);
    let next = this.#opened;
    while (next < last && pages.length < step) {
      const hits = this.#hits.slice(next, Math.min(last, next + step));
      next += hits.length;
      pages.push(...(await this.#pagesOf(hits)));
    }
    if (turn !== this.#turn) return;
    this.#opened = next;
    this.#show(pages);
  }

  /** The pages that have places of the kind that is asked for. */
  async #pagesOf(hits: readonly Hit[]): Promise<ShownPage[]> {
    const wanted = this.#kind.value;
    const opened = await Promise.all(hits.map((hit) => hit.data()));
    return opened.flatMap((page) => {
      const places = placesOf(page).filter(({ kind }) => !wanted || kind === wanted);
      const title = (page.meta.title ?? page.url).replaceAll('|', '');
      const shown = { address: page.url, title, kind: kindOf(page.url), places };
      return places.length === 0 ? [] : [shown];
    });
  }

  #show(pages: readonly ShownPage[]): void {
    const list = this.#find('.search-pages');
    const first = list.children.length;
    list.append(...pages.map((page) => showPage(page, this.#words)));
    this.#more.hidden = this.#opened >= this.#hits.length;
    if (first > 0) list.children[first]?.querySelector('a')?.focus();
    this.#tell(list.children.length);
  }

  #tell(shown: number): void {
    const { none, advice, foundOne, foundMany, foundFirst } = this.#words;
    const query = this.#field.value.trim();
    const isAll = this.#more.hidden;
    const found = shown === 1 ? foundOne : foundMany;
    const text = shown === 0 ? `${none}. ${advice}` : isAll ? found : foundFirst;
    const count = isAll ? shown : this.#hits.length;
    const values = { query, count: String(count), shown: String(shown) };
    this.#say(
      query ? text.replace(/\{(\w+)\}/g, (_, name: keyof typeof values) => values[name]) : '',
    );
  }

  #say(text: string): void {
    this.#find('.search-status').textContent = text;
  }
}

customElements.define('site-search', SiteSearch);
