/** A section counts as being read from when its heading is above this share of the window until the next one is. */
const readingLine = '-70%';

/** Everything above the reading line counts, however far: a jump over several headings is seen too. */
const rootMargin = `1000000px 0px ${readingLine} 0px`;

/** Marks in the contents the section that is being read. */
export function markCurrentSection(): void {
  const contents = document.querySelector<HTMLElement>('.contents');
  if (!contents) return;
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  const isAbove = new Map<Element, boolean>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) isAbove.set(target, isIntersecting);
      mark(contents, links, links[lastAbove([...isAbove.values()])]);
    },
    { rootMargin },
  );
  for (const link of links) {
    const heading = document.getElementById(link.hash.slice(1));
    if (!heading) continue;
    isAbove.set(heading, false);
    observer.observe(heading);
  }
}

/** Headings are in the order of the page, so those above the line are first. */
export function lastAbove(above: readonly boolean[]): number {
  return above.lastIndexOf(true);
}

function mark(
  contents: HTMLElement,
  links: readonly HTMLAnchorElement[],
  current: HTMLAnchorElement | undefined,
): void {
  for (const link of links) if (link !== current) link.removeAttribute('aria-current');
  if (!current || current.ariaCurrent) return;
  current.setAttribute('aria-current', 'true');
  bringIntoView(contents, current);
}

/** Scrolls only the contents: `scrollIntoView` would interrupt the page's own scrolling. */
function bringIntoView(contents: HTMLElement, link: HTMLElement): void {
  const frame = contents.getBoundingClientRect();
  const { top, bottom } = link.getBoundingClientRect();
  if (top < frame.top) contents.scrollTop += top - frame.top;
  else if (bottom > frame.bottom) contents.scrollTop += bottom - frame.bottom;
}
