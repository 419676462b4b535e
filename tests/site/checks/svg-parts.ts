import { parseFragment } from 'parse5';
import type { BuiltSite } from '../built-site.ts';
import { attribute, childrenOf, elementsOf, type Element } from '../elements.ts';

/** What pictures are made of. Nothing that runs, loads, moves or holds markup of another kind. */
const elements = ['svg', 'g', 'path', 'rect', 'circle', 'text'];

/** A file has its own name, description and styles, which a page gives from outside. */
const elementsOfFiles = [...elements, 'title', 'desc', 'style'];

const attributes = [
  ...['xmlns', 'xml:lang', 'lang', 'class', 'viewbox', 'width', 'height', 'role', 'fill', 'rx'],
  ...['x', 'y', 'd', 'cx', 'cy', 'r', 'transform', 'fill-rule', 'stroke-dasharray'],
  ...['stroke', 'stroke-width'],
  ...['aria-label', 'aria-describedby', 'aria-hidden', 'data-axis', 'data-stops'],
];

/** Elements and attributes in pictures, inline or in files, that are not on the list, and inline marks that are read out. */
export function findForeignSvg({ pages, files }: BuiltSite): string[] {
  const inline = pages.flatMap((page) =>
    picturesIn(page.elements).flatMap((svg) => [
      ...findForeign(svg, elements, page.address),
      ...findReadOut(svg, page.address),
    ]),
  );
  const alone = [...files]
    .filter(([name]) => name.endsWith('.svg'))
    .flatMap(([name, content]) => {
      const pictures = picturesIn(elementsOf(parseFragment(Buffer.from(content).toString('utf8'))));
      return pictures.length === 1
        ? pictures.flatMap((svg) => findForeign(svg, elementsOfFiles, name))
        : [`${name}: ${pictures.length} pictures`];
    });
  return [...inline, ...alone];
}

const picturesIn = (all: readonly Element[]): Element[] =>
  all.filter(({ tagName }) => tagName === 'svg');

/** Marks of a named picture that are not hidden: browsers read them out, whatever the picture's role. */
function findReadOut(svg: Element, place: string): string[] {
  if (isHidden(svg)) return [];
  return childrenOf(svg)
    .filter((mark) => !isHidden(mark))
    .map(({ tagName }) => `${place}: <${tagName}> in a picture is read out`);
}

const isHidden = (element: Element): boolean => attribute(element, 'aria-hidden') === 'true';

function findForeign(svg: Element, allowed: readonly string[], place: string): string[] {
  return [svg, ...elementsOf(svg)].flatMap(({ tagName, attrs }) => {
    if (!allowed.includes(tagName)) return `${place}: <${tagName}> in a picture`;
    return attrs
      .filter(({ name }) => !attributes.includes(name.toLowerCase()))
      .map(({ name }) => `${place}: ${name} on <${tagName}> in a picture`);
  });
}
