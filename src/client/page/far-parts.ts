const parts = '.report-text > :is(.figure, .goal-block, .table-block)';

/**
 * Lets parts far from the window be laid out later, where a page is read from its top. Readers led into a page,
 * or coming back to one, get all at once: with guessed heights the browser would miss the position.
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

/** Lays the parts out one after the other, while the browser is idle. */
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

/** Asking for its position lays a part out now, and not together with others. */
function layOut(part: HTMLElement | undefined): void {
  part?.setAttribute('data-far', '');
  part?.getBoundingClientRect();
}
