/** What a page notes of itself while it is read; kept on the window, since it is asked for later. */
export interface Seen {
  /** When all text and figures were parsed and stood in a frame, in milliseconds from the start. */
  whole: number;
  /** The length of each task that kept the page from answering for 50 ms or more. */
  longTasks: number[];
  /** How far what is in the window moved without the reader's doing (cumulative layout shift). */
  shift: number;
}

/** What a reader's browser fetched, and when it showed something. */
export interface Fetched {
  /** When there was text to read. */
  firstText: number;
  requests: number;
  html: number;
  styles: number;
  scripts: number;
}

/** Runs in the page, before anything of its own. */
export function observe(): void {
  const seen: Seen = { whole: 0, longTasks: [], shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    // The frame is made after this call, and the task after that finds it made.
    requestAnimationFrame(() => setTimeout(() => (seen.whole = performance.now())));
  });
}

/** Runs in the page. The picture in the browser's tab is no part of the page. */
export function fetched(): Fetched {
  const [page] = performance.getEntriesByType('navigation') as PerformanceResourceTiming[];
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const parts = resources.filter(({ name }) => !name.endsWith('favicon.svg'));
  const bytes = (ending: string): number =>
    parts
      .filter(({ name }) => name.endsWith(ending))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  return {
    firstText: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    requests: 1 + parts.length,
    html: page?.encodedBodySize ?? 0,
    styles: bytes('.css'),
    scripts: bytes('.js'),
  };
}
