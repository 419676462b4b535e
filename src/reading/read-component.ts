import type { Block, ComponentNode, Inline } from '../domain/narrative.ts';
import { nearestName } from '../domain/nearest-name.ts';
import * as say from './component-problems.ts';
import { components, type ComponentRule } from './components.ts';
import { startOf, type MarkdownNode } from './markdown-node.ts';
import { tell, type Walk } from './narrative-walk.ts';
import { readProperties } from './read-properties.ts';
import { scanProperties } from './scan-properties.ts';
import type { ComponentUse } from './sources.ts';

type ReadChildren<Child> = (nodes: MarkdownNode[], walk: Walk) => Child[];

/** The rule of a component, or undefined where no such component is listed. */
export function ruleOf({ name }: MarkdownNode): ComponentRule | undefined {
  return components.get(name ?? '');
}

/** A component in a line of text. */
export function readTextComponent(
  node: MarkdownNode,
  walk: Walk,
  read: ReadChildren<Inline>,
): Inline[] {
  const rule = ruleOf(node);
  if (rule?.where === 'text') return [readComponent(node, rule, walk, read)];
  const name = node.name ?? '';
  tell(walk, startOf(node), rule ? say.componentInText(name) : unknownComponent(name));
  return [];
}

/** A component on lines of its own. */
export function readBlockComponent(
  node: MarkdownNode,
  rule: ComponentRule | undefined,
  walk: Walk,
  read: ReadChildren<Block>,
): Block[] {
  if (rule) return [readComponent(node, rule, walk, read)];
  tell(walk, startOf(node), unknownComponent(node.name ?? ''));
  read(node.children ?? [], walk);
  return [];
}

function readComponent<Child>(
  node: MarkdownNode,
  rule: ComponentRule,
  walk: Walk,
  read: ReadChildren<Child>,
): ComponentNode<Child> {
  const name = node.name ?? '';
  const properties = readProperties(node, name, rule, walk);
  walk.components.push(useOf(node, name, properties, walk));
  const children = read(node.children ?? [], walk);
  if (rule.content === 'none' && children.length > 0)
    tell(walk, startOf(node), say.componentContent(name));
  if (rule.content !== 'none' && children.length === 0)
    tell(walk, startOf(node), say.emptyComponent(name));
  return { type: 'component', name, properties, children };
}

function useOf(
  node: MarkdownNode,
  name: string,
  properties: ComponentUse['properties'],
  walk: Walk,
): ComponentUse {
  const start = startOf(node);
  return {
    name,
    properties,
    place: walk.place(start),
    propertyPlace: (property) => {
      const scanned = scanProperties(walk.source, start).find((found) => found.name === property);
      return walk.place(scanned?.valueAt ?? start);
    },
  };
}

function unknownComponent(name: string): ReturnType<typeof say.unknownComponent> {
  const known = [...components.keys()];
  return say.unknownComponent(name, nearestName(name, known), known);
}
