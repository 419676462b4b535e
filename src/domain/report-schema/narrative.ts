import { z } from 'zod';
import type { Block, Inline } from '../narrative.ts';

const text = z.string();
const properties = z.record(text, z.union([text, z.number(), z.boolean()]));
const depth = z.union([z.literal(2), z.literal(3), z.literal(4)]);

const inline: z.ZodType<Inline> = z.lazy(() =>
  z.union([
    text,
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.enum(['emphasis', 'strong']), children: z.array(inline) }),
      z.strictObject({ type: z.literal('link'), href: text, children: z.array(inline) }),
      z.strictObject({ type: z.literal('footnote-reference'), id: text, number: z.number() }),
      z.strictObject({ type: z.literal('line-break') }),
      component(inline),
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
    component(block),
  ]),
);

function component<Child>(child: z.ZodType<Child>) {
  return z.strictObject({
    type: z.literal('component'),
    name: text,
    properties,
    children: z.array(child),
  });
}

export const narrative = z.strictObject({
  blocks: z.array(block),
  footnotes: z.array(z.strictObject({ id: text, number: z.number(), children: z.array(block) })),
  sections: z.array(z.strictObject({ id: text, title: text, depth, number: text.exactOptional() })),
});
