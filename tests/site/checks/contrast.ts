import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules that see colours. A scheme of colours changes nothing else. */
export const colourRules: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** The combinations of colours that axe has judged and found no fault in, on any page. */
const judged = new Set<string>();

/**
 * What axe finds of contrast within the elements that selectors find, on a page as it is shown now, where axe has been
 * loaded. To measure a text is slow, and thousands are written alike. So each combination is measured once for all
 * pages and schemes: the colours and size of a text, the backgrounds of all that it lies in, and every other
 * background that touches it. A combination is done with when axe has passed a text of it; one that has a fault, or
 * that axe could not judge where it stood, is measured wherever it is met.
 */
export async function analyseContrast(page: Page, within: readonly string[]): Promise<string[]> {
  const noted = await page.evaluate(noteCombinations, [...within]);
  const open = noted.filter((combination) => !judged.has(combination));
  if (open.length === 0) return [];
  const seen = await page.evaluate(measureCombinations, { open, rules: [...colourRules] });
  for (const combination of seen.judged) judged.add(combination);
  return seen.findings;
}

/** The elements of each combination, kept in the page between two steps. */
interface Noted {
  combinations: Map<string, Element[]>;
}

/**
 * Runs in the page: finds the texts and how each is coloured. Texts of drawings are left out: axe judges none, for
 * they stand in an image.
 */
function noteCombinations(within: string[]): string[] {
  const isUnseen = (element: Element): boolean =>
    element.closest('head, svg') !== null || !element.checkVisibility({ visibilityProperty: true });
  const shown = [...document.querySelectorAll('*')].filter((element) => !isUnseen(element));
  const looks = new Map(
    shown.map((element) => {
      const style = getComputedStyle(element);
      const covers = [
        style.backgroundColor.replace('rgba(0, 0, 0, 0)', ''),
        style.backgroundImage.replace(/^none(, none)*$/, ''),
        style.opacity === '1' ? '' : `opacity ${style.opacity}`,
        style.filter.replace('none', ''),
        style.mixBlendMode.replace('normal', ''),
      ].join(' ');
      const cover = covers.trim() === '' ? '' : `${covers} at ${style.zIndex}`;
      const isClipped = style.clipPath === 'inset(50%)';
      return [element, { style, cover, isClipped, box: element.getBoundingClientRect() }];
    }),
  );

  /** The backgrounds of an element and of all that it lies in; undefined where one of them is clipped away. */
  const chains = new Map<Element | null, string | undefined>([[null, '']]);
  const chainOf = (element: Element | null): string | undefined => {
    if (element === null || chains.has(element)) return chains.get(element);
    const look = looks.get(element);
    const above = chainOf(element.parentElement);
    const chain = [look?.cover, above].filter(Boolean).join(' in ');
    chains.set(element, look?.isClipped || above === undefined ? undefined : chain);
    return chains.get(element);
  };

  const covering = [...looks].filter(([, { cover }]) => cover !== '');
  const touching = (element: Element): string[] => {
    const own = element.getBoundingClientRect();
    const others = covering.filter(
      ([other, { box }]) =>
        box.left < own.right &&
        own.left < box.right &&
        box.top < own.bottom &&
        own.top < box.bottom &&
        !other.contains(element),
    );
    return [...new Set(others.map(([, { cover }]) => cover))].sort();
  };

  /** WCAG asks less of large letters, of 18 pt, or 14 pt where they are bold; more than that a size does not change. */
  const sizeOf = ({ fontSize, fontWeight }: CSSStyleDeclaration): string => {
    const isLarge = parseFloat(fontSize) * 0.75 >= (Number(fontWeight) >= 700 ? 14 : 18);
    return isLarge ? 'large' : 'small';
  };

  const lettersOf = (element: Element): string => {
    const style = looks.get(element)?.style ?? getComputedStyle(element);
    return [
      ...[style.color, sizeOf(style), style.fontWeight, style.fontStyle, style.textShadow],
      ...[style.webkitTextStroke, style.textDecorationLine, style.borderBottom],
      // How far a shadow outlines letters is measured by their size.
      style.textShadow === 'none' ? '' : style.fontSize,
    ].join(' ');
  };

  const isBlock = (element: Element): boolean =>
    !/^(?:inline|contents|none)/.test(getComputedStyle(element).display);
  const blockOf = (node: Node | null): Element | null => {
    let block = node?.parentElement ?? null;
    while (block && !isBlock(block)) block = block.parentElement;
    return block;
  };

  /**
   * The block of a link, where there is more text than what can be pressed about it, up to a break or another block:
   * where axe compares the two.
   */
  const textAround = (link: Element): Element | null => {
    const block = blockOf(link);
    if (!block || getComputedStyle(link).display !== 'inline') return null;
    let [isHere, free, pressed] = [false, '', ''];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element && (isBlock(node) || node.matches('br, hr'))) {
        if (isHere) break;
        [free, pressed] = ['', ''];
      }
      if (node === link) isHere = true;
      if (node.nodeType !== Node.TEXT_NODE || blockOf(node) !== block) continue;
      if (chainOf(node.parentElement) === undefined) continue;
      if (node.parentElement?.closest('a[href], button')) pressed += node.nodeValue;
      else free += node.nodeValue;
    }
    const lengthOf = (text: string): number => text.replaceAll(/\s+/g, ' ').trim().length;
    return lengthOf(free) > lengthOf(pressed) ? block : null;
  };

  const besides = (link: Element): string =>
    ['::before', '::after'].map((part) => ` ${getComputedStyle(link, part).content}`).join('');

  const isWritten = (element: Element): boolean =>
    element.matches('input:not([type=checkbox], [type=radio]), select, textarea') ||
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(node.nodeValue ?? ''),
    );

  const combinations: Noted['combinations'] = new Map();
  const note = (combination: string, element: Element): void => {
    combinations.set(combination, [...(combinations.get(combination) ?? []), element]);
  };
  for (const element of shown) {
    const chain = chainOf(element);
    const isLink = element.matches('a[href]');
    if (chain === undefined || !(isLink || isWritten(element))) continue;
    if (!within.some((selector) => element.closest(selector))) continue;
    const look = [lettersOf(element), chain, ...touching(element)].join(' on ');
    if (isWritten(element)) note(`color-contrast: ${look}`, element);
    const around = isLink ? textAround(element) : null;
    if (around)
      note(`link-in-text-block: ${look}${besides(element)} among ${lettersOf(around)}`, element);
  }
  Object.assign(globalThis, { combinations });
  return [...combinations.keys()];
}

/** Runs in the page, where axe is a global: measures the combinations that are not judged yet. */
async function measureCombinations({ open, rules }: { open: string[]; rules: string[] }) {
  const { axe: engine, combinations: noted } = globalThis as unknown as { axe: typeof axe } & Noted;
  const combinations = new Map(open.map((one) => [one, noted.get(one) ?? []]));
  const findings: string[] = [];
  const judgedNow: string[] = [];

  /** What axe cannot see through is taken away: the shadows where a table goes on. */
  const clear = new CSSStyleSheet();
  clear.replaceSync('.table-scroll { background-image: none !important }');

  /** Whether axe has judged by the colours, and not passed over what it takes for hidden. */
  const hasMeasured = ({ any }: axe.NodeResult): boolean =>
    any.every(({ data }) => (data as { messageKey?: string } | null)?.messageKey !== 'hidden');

  /** Undecided by what is known of the combination alone: the content that a link has before or after it. */
  const isUndecided = ({ any }: axe.NodeResult): boolean =>
    any.some(({ id, data }) => id === 'link-in-text-block-style' && data !== null);

  async function measure(from: number, to?: number): Promise<void> {
    const elements = new Set([...combinations.values()].flatMap((all) => all.slice(from, to)));
    if (elements.size === 0) return;
    const { violations, passes, incomplete } = await engine.run(
      { include: [...elements] },
      { runOnly: { type: 'rule', values: rules }, elementRef: true },
    );
    for (const { id, help, nodes } of violations)
      findings.push(`${help} (${id}): ${nodes.map(({ html }) => html).join(' ')}`);
    const settled = (results: axe.Result[], isSettled: (node: axe.NodeResult) => boolean) =>
      results.flatMap(({ id, nodes }) =>
        nodes.filter(isSettled).map(({ element }) => ({ id, element })),
      );
    const faulty = settled(violations, () => true);
    const sound = [...settled(passes, hasMeasured), ...settled(incomplete, isUndecided)];
    for (const [combination, all] of combinations) {
      const isAmong = (found: { id: string; element: unknown }[]): boolean =>
        found.some(
          ({ id, element }) => combination.startsWith(id) && all.includes(element as Element),
        );
      if (isAmong(sound) && !isAmong(faulty)) judgedNow.push(combination);
      if (isAmong(sound) || isAmong(faulty)) combinations.delete(combination);
    }
  }
  document.adoptedStyleSheets.push(clear);
  // Three texts of each; where axe can judge none of them, all that are written alike.
  await measure(0, 3);
  await measure(3);
  document.adoptedStyleSheets.pop();
  return { findings, judged: judgedNow };
}
