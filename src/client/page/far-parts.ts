/**
 * Lets what is far from the window be laid out later, where a page is read from its top. Whoever is led to a place,
 * or comes back to one, gets all at once: with heights that are guessed the browser would miss it.
 */
export function leaveFarParts(): void {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit?.type === 'navigate' && !location.hash)
    document.documentElement.dataset['far'] = 'later';
}
