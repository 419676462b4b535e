import { copyText, isAddress } from './copy.ts';
import { downloadPng } from './png.ts';

/** Shows the buttons that need a script, and says in the figure's status how it went. */
export function offerActions(figure: HTMLElement, withState: (address: string) => string): void {
  const { copied, saved } = figure.dataset;
  offer(figure, 'button[data-copy]', copied, ({ copy = '' }) =>
    copyText(isAddress(copy) ? withState(copy) : copy),
  );
  offer(figure, 'button[data-png]', saved, ({ png = '', name = '' }) => downloadPng(png, name));
}

function offer(
  figure: HTMLElement,
  buttons: string,
  done: string | undefined,
  act: (wanted: DOMStringMap) => Promise<boolean>,
): void {
  for (const button of figure.querySelectorAll<HTMLElement>(buttons)) {
    button.hidden = false;
    button.addEventListener('click', () => {
      void act(button.dataset).then((went) =>
        report(figure, went ? done : figure.dataset['failed']),
      );
    });
  }
}

/** Another text node each time, so that it is also said a second time. */
function report(figure: HTMLElement, text = ''): void {
  figure.querySelector('.figure-status')?.replaceChildren(text);
}
