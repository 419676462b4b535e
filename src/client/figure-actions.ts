import { copyText, isAddress } from './copy.ts';
import { downloadPng } from './png.ts';

/**
 * Shows the buttons that need a script, and says in the figure's status whether they succeeded. The text that is
 * copied is the one before the button.
 */
export function offerActions(figure: HTMLElement, withState: (address: string) => string): void {
  const { copied, saved } = readMessages(figure);
  offer(figure, 'button[data-copy]', copied, (button) => {
    const text = button.previousElementSibling?.textContent?.trim() ?? '';
    return copyText(isAddress(text) ? withState(text) : text);
  });
  offer(figure, 'button[data-png]', saved, ({ dataset: { png = '', name = '' } }) =>
    downloadPng(png, name),
  );
}

function offer(
  figure: HTMLElement,
  buttons: string,
  done: string | undefined,
  act: (button: HTMLElement) => Promise<boolean>,
): void {
  for (const button of figure.querySelectorAll<HTMLElement>(buttons)) {
    button.hidden = false;
    button.addEventListener('click', () => {
      void act(button).then((went) => report(figure, went ? done : readMessages(figure).failed));
    });
  }
}

/** Messages on success and failure. */
function readMessages(figure: HTMLElement): { copied?: string; saved?: string; failed?: string } {
  return { ...figure.querySelector<HTMLElement>('.figure-actions')?.dataset };
}

/** A new text node each time, so that screen readers also say a repeated message. */
function report(figure: HTMLElement, text = ''): void {
  figure.querySelector('.figure-status')?.replaceChildren(text);
}
