import { findPages } from './find-pages.ts';
import type { Result } from './pagefind.ts';
import { hitKind } from './hit-kind.ts';
import { findHits } from './hits.ts';
import { showPage, type PageWords, type ShownPage } from './show-pages.ts';

/** The element's words, from the page; `{…}` is filled in. */
type SearchWords = PageWords &
  Record<
    'none' | 'advice' | 'foundOne' | 'foundMany' | 'foundFirst' | 'searching' | 'failed',
    string
  >;

/** How many pages are shown at a time, and how many opened at most to find that many of the chosen kind. */
const step = 10;
const mostOpened = 60;

/** How long to wait while the reader is typing, in milliseconds. */
const restBeforeSearch = 200;

/** The search: its form, what was found, and both in the address. */
class SiteSearch extends HTMLElement {
  #words!: SearchWords;
  #rest = 0;
  #turn = 0;
  #results: Result[] = [];
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

  /** Searches for the text in the field. An answer to an earlier question is dropped. */
  async #search(): Promise<void> {
    const turn = (this.#turn += 1);
    const query = this.#field.value.trim();
    this.#say(query ? this.#words.searching : '');
    try {
      const results = query ? await findPages(query) : [];
      if (turn !== this.#turn) return;
      this.#results = results;
      this.#opened = 0;
      this.#find('.search-pages').replaceChildren();
      await this.#showMore(turn);
    } catch {
      this.#say(this.#words.failed);
    }
  }

  async #showMore(turn: number): Promise<void> {
    const pages: ShownPage[] = [];
    const last = Math.min(this.#results.length, this.#opened + mostOpened);
    let next = this.#opened;
    while (next < last && pages.length < step) {
      const results = this.#results.slice(next, Math.min(last, next + step));
      next += results.length;
      pages.push(...(await this.#pagesWithHits(results)));
    }
    if (turn !== this.#turn) return;
    this.#opened = next;
    this.#show(pages);
  }

  /** The pages that have hits of the chosen kind. */
  async #pagesWithHits(results: readonly Result[]): Promise<ShownPage[]> {
    const wanted = this.#kind.value;
    const opened = await Promise.all(results.map((result) => result.data()));
    return opened.flatMap((page) => {
      const hits = findHits(page).filter(({ kind }) => !wanted || kind === wanted);
      const title = (page.meta.title ?? page.url).replaceAll('|', '');
      const shown = { address: page.url, title, kind: hitKind(page.raw_url), hits };
      return hits.length === 0 ? [] : [shown];
    });
  }

  #show(pages: readonly ShownPage[]): void {
    const list = this.#find('.search-pages');
    const first = list.children.length;
    list.append(...pages.map((page) => showPage(page, this.#words)));
    this.#more.hidden = this.#opened >= this.#results.length;
    if (first > 0) list.children[first]?.querySelector('a')?.focus();
    this.#tell(list.children.length);
  }

  #tell(shown: number): void {
    const { none, advice, foundOne, foundMany, foundFirst } = this.#words;
    const query = this.#field.value.trim();
    const isAll = this.#more.hidden;
    const found = shown === 1 ? foundOne : foundMany;
    const text = shown === 0 ? `${none}. ${advice}` : isAll ? found : foundFirst;
    const count = isAll ? shown : this.#results.length;
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
