import { mdxToMdast } from 'satteri';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { randomStream } from './random.ts';
import { sizes } from './synthetic-data.ts';
import { narrative } from './synthetic-narrative.ts';

/** `npm run bench -- parsers`: the two parsers of MDX on 500 narratives, by which the choice was made. */
export function benchParsers(count = 500): void {
  const texts = Array.from({ length: count }, (_, seed) =>
    narrative(randomStream(seed), sizes.figures),
  );
  const remark = unified().use(remarkParse).use(remarkMdx);
  const satteri = perText(texts, (text) => mdxToMdast(text));
  const slower = perText(texts, (text) => remark.parse(text));
  console.log(`satteri     ${satteri.toFixed(2)} ms a narrative`);
  console.log(
    `remark-mdx  ${slower.toFixed(2)} ms a narrative, ${(slower / satteri).toFixed(0)} times as much`,
  );
}

/** Milliseconds a text, after a warm-up on a tenth of them. */
function perText(texts: string[], parse: (text: string) => unknown): number {
  for (const text of texts.slice(0, texts.length / 10)) parse(text);
  const started = performance.now();
  for (const text of texts) parse(text);
  return (performance.now() - started) / texts.length;
}
