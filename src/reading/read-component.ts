import { type Message, refusal } from './message.ts';
import {
  componentNamed,
  componentNames,
  componentRule,
  type ComponentRule,
  type ComponentType,
} from '../domain/narrative-components.ts';
import type { Block, BlockComponent, Inline, TextComponent } from '../domain/narrative.ts';
import { startOffset, type MarkdownNode } from './markdown-node.ts';
import { tell, type Walk } from './narrative-walk.ts';
import { readProperties, scanProperties } from './read-properties.ts';
import type { ComponentUse } from './sources.ts';
import { nearestName } from '../domain/identifier.ts';
import { isVisible } from '../domain/visible-text.ts';

type ReadChildren<Child> = (nodes: MarkdownNode[], walk: Walk) => Child[];

/** Stands where something could not be read, so that what holds it is not called empty too. */
const unread = '…';

/** The type of a component, or undefined where no such component is listed. */
export function componentType({ name }: MarkdownNode): ComponentType | undefined {
  return componentNamed(name ?? '');
}

/** A component in a line of text. */
export function readTextComponent(
  node: MarkdownNode,
  walk: Walk,
  read: ReadChildren<Inline>,
): Inline[] {
  const type = componentType(node);
  if (type && componentRule(type).where === 'text')
    return [(readComponent(node, type, walk, read) as TextComponent | undefined) ?? unread];
  const name = node.name ?? '';
  tell(
    walk,
    startOffset(node),
    type ? refusal('component-place', { name }) : unknownComponent(name),
  );
  return [unread];
}

/** A component on lines of its own. */
export function readBlockComponent(
  node: MarkdownNode,
  type: ComponentType | undefined,
  walk: Walk,
  read: ReadChildren<Block>,
): Block[] {
  const component = type && readComponent(node, type, walk, read);
  if (component) return [component as BlockComponent];
  if (!type) {
    tell(walk, startOffset(node), unknownComponent(node.name ?? ''));
    read(node.children ?? [], walk);
  }
  return [{ type: 'paragraph', children: [unread] }];
}

/** The node of a component, with its properties in the order of its rule; undefined where one is missing. */
function readComponent<Child>(
  node: MarkdownNode,
  type: ComponentType,
  walk: Walk,
  read: ReadChildren<Child>,
): object | undefined {
  const rule = componentRule(type);
  const properties = readProperties(node, rule, walk);
  walk.components.push(useOf(node, type, properties, walk));
  const { within } = walk;
  walk.within = [...within, type];
  const children = read(node.children ?? [], walk);
  walk.within = within;
  if (rule.content === 'none' && children.length > 0)
    tell(
      walk,
      startOffset(node),
      refusal('component-content', { wrong: 'component-content', name: rule.name }),
    );
  if (rule.content !== 'none' && children.every(isBlankWord))
    tell(
      walk,
      startOffset(node),
      refusal('component-content', { wrong: 'empty-component', name: rule.name }),
    );
  if (!isComplete(properties, rule)) return undefined;
  return { type, ...properties, ...(rule.content === 'none' ? {} : { children }) };
}

function isBlankWord(child: unknown): boolean {
  return typeof child === 'string' && !isVisible(child);
}

function isComplete(properties: object, rule: ComponentRule): boolean {
  return Object.entries(rule.properties).every(
    ([name, { optional }]) => optional || Object.hasOwn(properties, name),
  );
}

function useOf(
  node: MarkdownNode,
  type: ComponentType,
  properties: ReturnType<typeof readProperties>,
  walk: Walk,
): ComponentUse {
  const start = startOffset(node);
  return {
    type,
    properties,
    position: walk.position(start),
    propertyPosition: (property: string) => {
      const scanned = scanProperties(walk.source, start).find((found) => found.name === property);
      return walk.position(scanned?.valueAt ?? start);
    },
  };
}

function unknownComponent(name: string): Message {
  return refusal(
    'unknown-component',
    { name, known: [...componentNames] },
    nearestName(name, componentNames),
  );
}
