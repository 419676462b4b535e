import type { Page } from 'playwright-core';

/** Where something stands on paper: which page, and how many points above the lower edge. */
export interface PrintedPlace {
  page: string;
  height: number;
}

/** A stretch of a page whose two ends are looked up on paper. */
export interface Stretch {
  name: string;
  start: PrintedPlace | undefined;
  end: PrintedPlace | undefined;
}

/** Stretches of a page: one in each `whole`, from the first part of it to the last. */
export interface Stretches {
  whole: string;
  first: string;
  last: string;
}

/**
 * Prints a page and tells where stretches of it begin and end on paper. A PDF names the page and the height of
 * each place that a link of the document leads to; so empty places are set about each stretch, and links to them.
 */
export async function printedStretches(page: Page, stretches: Stretches): Promise<Stretch[]> {
  const names = await page.evaluate(markStretches, stretches);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const places = placesIn(pdf.toString('latin1'));
  return names.map((name, index) => ({
    name,
    start: places.get(`place-${index}-start`),
    end: places.get(`place-${index}-end`),
  }));
}

/** What is wrong with a stretch that should stand on one page, its end below its start. */
export function splitOver({ name, start, end }: Stretch): string[] {
  if (!start || !end) return [`${name} is not found on paper`];
  if (start.page !== end.page) return [`${name} is cut: it begins on one page and ends on another`];
  return end.height < start.height ? [] : [`${name} has no height on paper`];
}

/** `/place-3-end [150 0 R /XYZ 0 279.4 0]`: Chromium writes named places uncompressed. */
function placesIn(pdf: string): Map<string, PrintedPlace> {
  const written = /\/(place-\d+-(?:start|end)) \[(\d+) 0 R \/XYZ [\d.]+ ([\d.]+)/g;
  return new Map(
    [...pdf.matchAll(written)].map(([, name = '', page = '', height]) => [
      name,
      { page, height: Number(height) },
    ]),
  );
}

/** Runs in the page. */
function markStretches({ whole, first, last }: Stretches): string[] {
  const links = document.body.appendChild(document.createElement('div'));
  const mark = (id: string, beside: Element | undefined, where: InsertPosition): void => {
    const place = document.createElement('div');
    place.id = id;
    beside?.insertAdjacentElement(where, place);
    const link = links.appendChild(document.createElement('a'));
    link.href = `#${id}`;
  };
  return [...document.querySelectorAll(whole)].map((element, index) => {
    mark(`place-${index}-start`, [...element.querySelectorAll(first)].at(0), 'afterbegin');
    mark(`place-${index}-end`, [...element.querySelectorAll(last)].at(-1), 'afterend');
    return element.id;
  });
}
