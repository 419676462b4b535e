import { replaceTags } from '../../report/difference/narrative-text.ts';
import { splitSentences } from '../../report/difference/split-sentences.ts';
import type { Comparison, Side } from './comparison.ts';
import { TextReader } from './text-reader.ts';

/** A text of a difference as readers see it: numbers instead of addresses, no markup and no components. */
export function readableText(text: string, side: Side, comparison: Comparison): string {
  const reader = new TextReader(comparison[side], comparison);
  return replaceTags(text.replace(/\s+(?=<Cite )/g, ''), (node) => reader.component(node))
    .replace(/\{([^{}]*)\}/g, (whole, address: string) => reader.number(address) ?? whole)
    .replace(/\s*\[\^[^\]]*\]:?/g, '')
    .replace(/\[([^\]]*)\]\((?:https?:|\/|#)[^)]*\)/g, '$1')
    .replace(/(\*{1,2})(\S(?:[^*]*\S)?)\1/g, '$2')
    .replace(/^(?:#{1,6}|>|[-]) /gm, '')
    .trim();
}

/** The same for a whole text, a sentence on each line: sentences are split before their numbers are formatted. */
export function readableSentences(text: string, side: Side, comparison: Comparison): string {
  return text
    .split('\n')
    .flatMap(splitSentences)
    .map((sentence) => readableText(sentence, side, comparison))
    .filter((sentence) => sentence !== '')
    .join('\n');
}
