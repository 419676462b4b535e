const parts = '.report-text > :is(.figure, .goal-block, .table-block)';

/**
 * Lets what is far from the window be laid out later, where a page is read from its top. Whoever is led to a place,
 * or comes back to one, gets all at once: with heights that are guessed the browser would miss it.
 */
export function leaveFarParts(): void {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit?.type !== 'navigate' || location.hash || !('requestIdleCallback' in window)) return;
  const { dataset } = document.documentElement;
  dataset['far'] = 'later';
  // Before the browser follows the link.
  addEventListener('click', ({ target }) => isJump(target) && delete dataset['far'], true);
  addEventListener('hashchange', () => {
    if (!('far' in dataset)) return;
    delete dataset['far'];
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  });
}

function isJump(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a[href*="#"]') !== null;
}

/** Lays them out one after the other, while the reader does nothing. */
export function layOutFarParts(): void {
  if ('far' in document.documentElement.dataset)
    goOn([...document.querySelectorAll<HTMLElement>(parts)]);
}

function goOn(far: HTMLElement[]): void {
  requestIdleCallback((idle) => {
    do layOut(far.shift());
    while (far.length > 0 && idle.timeRemaining() > 0);
    if (far.length > 0) goOn(far);
    else delete document.documentElement.dataset['far'];
  });
}

/** Asked where it stands, it is laid out now, and not together with others. */
function layOut(part: HTMLElement | undefined): void {
  part?.setAttribute('data-far', '');
  part?.getBoundingClientRect();
}
