import type { Page } from 'playwright-core';

/** Texts of the drawings that are shown which stand upon each other, or beyond the sides of the window. */
export function findCollidingTexts(page: Page): Promise<string[]> {
  return page.evaluate(collidingTexts);
}

/** How many drawings a page shows, and how many texts stand in them. */
export function countDrawnTexts(page: Page): Promise<{ drawings: number; texts: number }> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('.drawing[role=img]')].filter((one) =>
      one.checkVisibility(),
    );
    return {
      drawings: shown.length,
      texts: shown.reduce((sum, one) => sum + one.querySelectorAll('text').length, 0),
    };
  });
}

/** Runs in the page. Boxes that share less than half a pixel only touch. */
function collidingTexts(): string[] {
  const touching = 0.5;
  const widest = document.documentElement.clientWidth + touching;
  const shown = [...document.querySelectorAll('.drawing[role=img]')].filter((one) =>
    one.checkVisibility(),
  );
  return shown.flatMap((drawing) => {
    const figure = drawing.closest('figure')?.id ?? '';
    const boxes = [...drawing.querySelectorAll('text')].map((text) => ({
      words: `${figure}: ${text.textContent}`,
      box: text.getBoundingClientRect(),
    }));
    return boxes.flatMap(({ words, box }, index) => {
      const outside = box.left < -touching || box.right > widest;
      const upon = boxes.slice(index + 1).filter(({ box: other }) => {
        const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
        return across > touching && down > touching;
      });
      return [
        ...(outside ? [`${words} | outside the window`] : []),
        ...upon.map((other) => `${words} | ${other.words}`),
      ];
    });
  });
}
