import type { Locator, Page } from 'playwright-core';

/** A figure of a page as it was built: what the script has to find out for itself. */
export interface ReadableFigure {
  id: string;
  axis: string;
  /** Stops of the drawing that shows, in its units, each with the cells of its rows. */
  stops: { position: number; rows: string[][] }[];
  titles: string[];
  /** CSS pixels to a unit. */
  scale: number;
}

/** The figures of the open page that have stops, as its markup has them. */
export function readableFigures(page: Page): Promise<ReadableFigure[]> {
  return page.evaluate(() => {
    const textOf = (cell: Element) => cell.textContent.replaceAll(/\s+/g, ' ').trim();
    const figures = [...document.querySelectorAll('figure:has(svg[data-stops])')];
    return figures.map((figure) => {
      const svgs = [...figure.querySelectorAll<SVGSVGElement>('svg[data-stops]')];
      const svg = svgs.find((one) => one.getBoundingClientRect().width > 0);
      if (!svg) throw new Error(`${figure.id} shows no drawing`);
      const rows = [...figure.querySelectorAll('.figure-table tbody tr')].map((row) =>
        [...row.children].map(textOf),
      );
      const stops = (svg.dataset['stops'] ?? '').split(';').map((stop) => {
        const [position, numbers = ''] = stop.split(' ');
        const cells = numbers.split(',').map((number) => rows[Number(number)] ?? []);
        return { position: Number(position), rows: cells };
      });
      return {
        id: figure.id,
        axis: svg.dataset['axis'] ?? '',
        stops,
        titles: [...figure.querySelectorAll('.figure-table thead th')].map(textOf),
        scale: svg.getBoundingClientRect().width / svg.viewBox.baseVal.width,
      };
    });
  });
}

/** The drawing of a figure that shows. */
export function drawingOf(page: Page, { id }: ReadableFigure): Locator {
  return page.locator(`#${id} svg[data-stops]`).filter({ visible: true });
}

export function panelOf(page: Page, { id }: ReadableFigure): Locator {
  return page.locator(`#${id} .readout`);
}

export function sliderOf(page: Page, { id }: ReadableFigure): Locator {
  return page.locator(`#${id} [role=slider]`);
}

/** Moves the pointer to a place along the figure's axis, in units of the drawing. */
export async function pointAt(page: Page, figure: ReadableFigure, position: number): Promise<void> {
  const box = await page.evaluate(showDrawing, figure.id);
  const along = position * figure.scale;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const at =
    figure.axis === 'x' ? { ...middle, x: box.x + along } : { ...middle, y: box.y + along };
  await page.mouse.move(at.x, at.y);
}

/** Runs in the page: scrolls to the drawing of a figure that shows, and gives its box in the window. */
function showDrawing(id: string) {
  const svgs = [...document.querySelectorAll(`#${id} svg[data-stops]`)];
  const shown = svgs.find((svg) => svg.checkVisibility() && svg.getBoundingClientRect().width > 0);
  if (!shown) throw new Error(`${id} is not shown`);
  const { top, bottom } = shown.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) shown.scrollIntoView({ behavior: 'instant' });
  const { x, y, width, height } = shown.getBoundingClientRect();
  return { x, y, width, height };
}

/** The texts of a readout, a line or a cell each. */
export function textsOf(panel: Locator): Promise<string[]> {
  return panel.evaluate((element) =>
    [...element.querySelectorAll('p, th, td')]
      .map((part) => part.textContent.replaceAll(/\s+/g, ' ').trim())
      .filter(Boolean),
  );
}
