import { readFigures } from '../figure-reader.ts';
import { markCurrentSection } from './current-section.ts';
import { layOutFarParts, leaveFarParts } from './far-parts.ts';
import { copyText } from '../copy.ts';

/** What a reader can choose; each is a data attribute of the root element, where the stylesheet finds it. */
const choices = ['appearance', 'size'] as const;

/** Puts the reader's stored choices on the root element. */
function applyView(): void {
  for (const choice of choices) show(choice, stored(choice));
}

/** Shows the form in which the reader chooses. Only a choice is stored; choosing the default removes it. */
function offerView(): void {
  for (const choice of choices) {
    const select = document.querySelector<HTMLSelectElement>(`.view-settings [name=${choice}]`);
    if (!select) continue;
    select.value = stored(choice);
    select.addEventListener('change', () => {
      show(choice, select.value);
      store(choice, select.value);
    });
  }
  document.querySelector('.view-settings')?.removeAttribute('hidden');
}

function show(choice: string, value: string): void {
  if (value) document.documentElement.dataset[choice] = value;
  else delete document.documentElement.dataset[choice];
}

/** Where the browser stores nothing, the choice holds for this page. */
function stored(choice: string): string {
  try {
    return localStorage.getItem(choice) ?? '';
  } catch {
    return '';
  }
}

function store(choice: string, value: string): void {
  try {
    if (value) localStorage.setItem(choice, value);
    else localStorage.removeItem(choice);
  } catch {
    // Nothing is stored, as the reader set the browser to do.
  }
}

/**
 * The script of every page. The page is not drawn before it has loaded: the reader's choices apply from
 * the beginning. All else waits until the page is parsed.
 */
applyView();
leaveFarParts();

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
else start();

function start(): void {
  layOutFarParts();
  readFigures();
  offerView();
  markCurrentSection();
  foldContents();
  offerLinks();
  offerReceipts();
}

/** On a narrow screen the contents cover the text: they fold when a link is followed, and by Escape. */
function foldContents(): void {
  const details = document.querySelector<HTMLDetailsElement>('.contents > details');
  details?.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) details.open = false;
  });
  details?.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
}

/** A button at a table of goals opens all its receipts, or closes them again. */
function offerReceipts(): void {
  for (const button of document.querySelectorAll<HTMLElement>('.all-receipts')) {
    const receipts = [...(button.nextElementSibling?.querySelectorAll('details') ?? [])];
    const texts = [button.textContent, button.dataset['close'] ?? ''];
    button.hidden = receipts.length < 2;
    button.addEventListener('click', () => {
      const open = button.textContent === texts[0];
      for (const receipt of receipts) receipt.open = open;
      button.textContent = texts[Number(open)] ?? '';
    });
  }
}

/** How long the message that the address was copied is shown, in milliseconds. */
const toldFor = 4000;

/** The links to their own position, and buttons that hold a text. */
const sources = 'a.anchor, a.figure-number[href^="#"], button[data-text]';

/** A link to its own position also puts its whole address on the clipboard, and a button its text. */
function offerLinks(): void {
  const status = document.querySelector<HTMLElement>('.page-status');
  if (!status) return;
  let clearing: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('click', ({ target }) => {
    const source = target instanceof Element && target.closest<HTMLElement>(sources);
    if (!source) return;
    const { text, copied } = source.dataset;
    void copyText(text ?? linkAddress((source as HTMLAnchorElement).href)).then((went) => {
      clearTimeout(clearing);
      const { copied: said = '', failed = '' } = status.dataset;
      status.replaceChildren(went ? (copied ?? said) : failed);
      clearing = setTimeout(() => status.replaceChildren(), toldFor);
    });
  });
}

/** The position alone, without the state of a figure that the address may hold. */
export function linkAddress(href: string): string {
  const address = new URL(href);
  address.search = '';
  return address.href;
}
