import { copyText } from '../copy.ts';

/** How long the message that the address was copied is shown, in milliseconds. */
const toldFor = 4000;

/** The links to their own position, and buttons that hold a text. */
const sources = 'a.anchor, a.figure-number[href^="#"], button[data-text]';

/** A link to its own position also puts its whole address on the clipboard, and a button its text. */
export function offerLinks(): void {
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
