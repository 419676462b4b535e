import { readFileSync } from 'node:fs';

const files = {
  drawing: new URL('../styles/drawing.css', import.meta.url),
  'drawing-marks': new URL('../styles/drawing-marks.css', import.meta.url),
  card: new URL('../styles/card.css', import.meta.url),
  tokens: new URL('../styles/tokens.css', import.meta.url),
};

/** A stylesheet of the site, whose rules stand in pictures too. */
export function styleSheet(name: keyof typeof files): string {
  return readFileSync(files[name], 'utf8');
}
