import {
  componentNamed,
  componentNames,
  ruleOf,
  writeProperty,
  type ComponentType,
} from '../domain/narrative-components.ts';
import type { Block, ComponentNode, Inline } from '../domain/narrative.ts';
import { nearestName } from '../domain/nearest-name.ts';
import * as say from './component-problems.ts';
import { startOf, type MarkdownNode } from './markdown-node.ts';
import { tell, type Walk } from './narrative-walk.ts';
import { readProperties } from './read-properties.ts';
import { scanProperties } from './scan-properties.ts';
import type { ComponentUse } from './sources.ts';

type ReadChildren<Child> = (nodes: MarkdownNode[], walk: Walk) => Child[];

/** The type of a component, or undefined where no such component is listed. */
export function typeOf({ name }: MarkdownNode): ComponentType | undefined {
  return componentNamed(name ?? '');
}

/** A component in a line of text. */
export function readTextComponent(
  node: MarkdownNode,
  walk: Walk,
  read: ReadChildren<Inline>,
): Inline[] {
  const type = typeOf(node);
  if (type && ruleOf(type).where === 'text') return [readComponent(node, type, walk, read)];
  const name = node.name ?? '';
  tell(walk, startOf(node), type ? say.componentInText(name) : unknownComponent(name));
  return [];
}

/** A component on lines of its own. */
export function readBlockComponent(
  node: MarkdownNode,
  type: ComponentType | undefined,
  walk: Walk,
  read: ReadChildren<Block>,
): Block[] {
  if (type) return [readComponent(node, type, walk, read)];
  tell(walk, startOf(node), unknownComponent(node.name ?? ''));
  read(node.children ?? [], walk);
  return [];
}

function readComponent<Child>(
  node: MarkdownNode,
  type: ComponentType,
  walk: Walk,
  read: ReadChildren<Child>,
): ComponentNode<Child> {
  const rule = ruleOf(type);
  const properties = readProperties(node, rule, walk);
  walk.components.push(useOf(node, type, properties, walk));
  const children = read(node.children ?? [], walk);
  if (rule.content === 'none' && children.length > 0)
    tell(walk, startOf(node), say.componentContent(rule.name));
  if (rule.content !== 'none' && children.length === 0)
    tell(walk, startOf(node), say.emptyComponent(rule.name));
  const written = Object.entries(properties).map(([name, value]): [string, string] => [
    name,
    writeProperty(value, rule.properties[name] ?? { kind: 'words' }),
  ]);
  return { type: 'component', name: rule.name, properties: Object.fromEntries(written), children };
}

function useOf(
  node: MarkdownNode,
  type: ComponentType,
  properties: ReturnType<typeof readProperties>,
  walk: Walk,
): ComponentUse {
  const start = startOf(node);
  return {
    type,
    properties,
    place: walk.place(start),
    propertyPlace: (property: string) => {
      const scanned = scanProperties(walk.source, start).find((found) => found.name === property);
      return walk.place(scanned?.valueAt ?? start);
    },
  };
}

function unknownComponent(name: string): ReturnType<typeof say.unknownComponent> {
  return say.unknownComponent(name, nearestName(name, componentNames), [...componentNames]);
}
