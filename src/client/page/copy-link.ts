import { copyText } from '../copy.ts';

/** How long the reader is told that the address was copied, in milliseconds. */
const toldFor = 4000;

/** The links that lead to where they stand. */
const links = 'a.anchor, a.figure-number[href^="#"]';

/** A link to the place where it stands also puts its whole address on the clipboard, and says so. */
export function offerLinks(): void {
  const status = document.querySelector<HTMLElement>('.page-status');
  if (!status) return;
  let clearing: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>(links);
    if (!link) return;
    void copyText(addressOf(link.href)).then((went) => {
      clearTimeout(clearing);
      status.replaceChildren((went ? status.dataset['copied'] : status.dataset['failed']) ?? '');
      clearing = setTimeout(() => status.replaceChildren(), toldFor);
    });
  });
}

/** The place alone: what the address says of a figure belongs to that figure. */
export function addressOf(href: string): string {
  const address = new URL(href);
  address.search = '';
  return address.href;
}
