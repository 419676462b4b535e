import * as z from 'zod';
import {
  components,
  type ComponentRule,
  type PropertyRule,
  type PropertyValues,
} from '../narrative-components.ts';
import type { Block, BlockComponent, Inline, TextComponent } from '../narrative.ts';
import { cellReference } from './cells.ts';
import { claim } from './claims.ts';

const text = z.string();
const depth = z.union([z.literal(2), z.literal(3), z.literal(4)]);
const texts = z.array(text);

const kinds: { [Kind in keyof PropertyValues]: z.ZodType<PropertyValues[Kind]> } = {
  words: text,
  category: text,
  recipients: texts,
  id: text,
  key: text,
  keys: texts,
  cell: cellReference,
  claim,
  anchor: z.strictObject({
    kind: z.enum(['section', 'figure', 'table', 'goal', 'recommendation']),
    id: text,
  }),
  digit: z.int().min(0).max(3),
  choice: text,
};

const inline: z.ZodType<Inline> = z.lazy(() =>
  z.union([
    text,
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.enum(['emphasis', 'strong']), children: z.array(inline) }),
      z.strictObject({ type: z.literal('link'), href: text, children: z.array(inline) }),
      z.strictObject({ type: z.literal('footnote-reference'), id: text, number: z.number() }),
      z.strictObject({ type: z.literal('line-break') }),
      ...(nodesAt('text') as NodeSchema<TextComponent>[]),
    ]),
  ]),
);

const block: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('heading'),
      depth,
      id: text,
      number: text.exactOptional(),
      children: z.array(inline),
    }),
    z.strictObject({ type: z.literal('paragraph'), children: z.array(inline) }),
    z.strictObject({
      type: z.literal('list'),
      ordered: z.boolean(),
      items: z.array(z.array(block)),
    }),
    z.strictObject({ type: z.literal('quote'), children: z.array(block) }),
    ...(nodesAt('block') as NodeSchema<BlockComponent>[]),
  ]),
);

/** A schema that holds for nodes of these types, which the compiler cannot follow from their rules. */
type NodeSchema<Node> = z.ZodObject & z.ZodType<Node>;

function nodesAt(where: ComponentRule['where']): z.ZodObject[] {
  return Object.entries<ComponentRule>(components)
    .filter(([, rule]) => rule.where === where)
    .map(([type, rule]) => nodeOf(type, rule));
}

function nodeOf(type: string, { content, properties }: ComponentRule): z.ZodObject {
  const shape = Object.entries(properties).map(([name, rule]): [string, z.ZodType] => [
    name,
    rule.optional ? valueOf(rule).exactOptional() : valueOf(rule),
  ]);
  const inside = {
    none: {},
    text: { children: z.array(inline) },
    blocks: { children: z.array(block) },
  };
  return z.strictObject({
    type: z.literal(type),
    ...Object.fromEntries(shape),
    ...inside[content],
  });
}

function valueOf({ kind, choices }: PropertyRule): z.ZodType {
  return choices ? z.enum(choices) : kinds[kind];
}

export const narrative = z.strictObject({
  blocks: z.array(block),
  footnotes: z.array(z.strictObject({ id: text, number: z.number(), children: z.array(block) })),
  sections: z.array(z.strictObject({ id: text, title: text, depth, number: text.exactOptional() })),
});
