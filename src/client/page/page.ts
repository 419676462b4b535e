import { readFigures } from '../figure-reader.ts';
import { applyView, offerView } from './view.ts';
import { markCurrentSection } from './current-section.ts';
import { layOutFarParts, leaveFarParts } from './far-parts.ts';
import { foldContents } from './fold-contents.ts';
import { offerLinks } from './copy-link.ts';
import { offerReceipts } from './open-receipts.ts';

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
