import { readFigures } from '../figure-reader.ts';
import { applyView, offerView } from './view.ts';
import { markCurrentSection } from './current-section.ts';
import { layOutFarParts, leaveFarParts } from './far-parts.ts';
import { foldContents } from './fold-contents.ts';
import { offerLinks } from './copy-link.ts';
import { offerReceipts } from './open-receipts.ts';

/**
 * The script of every page. The page is not drawn before it has come: what the reader once chose is there from
 * the beginning, and all else waits until the page is read.
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
