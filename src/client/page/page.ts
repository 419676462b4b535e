import { readFigures } from '../figure-reader.ts';
import { applyView, offerView } from './view.ts';
import { markCurrentSection } from './current-section.ts';
import { layOutFarParts, leaveFarParts } from './far-parts.ts';
import { offerLinks } from './copy-link.ts';

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
