import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

/** All elements below a node, in the order of the document, those in templates included. */
export function elementsOf(node: Tree.ParentNode): Element[] {
  return node.childNodes.filter(isElement).flatMap((child) => {
    const inner = 'content' in child ? elementsOf(child.content as Tree.ParentNode) : [];
    return [child, ...inner, ...elementsOf(child)];
  });
}

const isElement = (node: Tree.ChildNode): node is Element => 'attrs' in node;

/** The elements directly within a node. */
export const childrenOf = (node: Tree.ParentNode): Element[] => node.childNodes.filter(isElement);

/** The value of an attribute, or undefined where it is missing. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

/** The text directly within an element, such as that of a script or a style. */
export const textOf = (element: Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
