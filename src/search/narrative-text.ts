import {
  inlineText,
  walk,
  type Block,
  type Inline,
  type NarrativeNode,
} from '../domain/narrative.ts';
import type { PublicReport } from '../domain/public-report.ts';
import { numberText } from '../i18n/bound-text.ts';

/** Running text of a report as it reads, its numbers written. What only leads elsewhere is left out. */
export function readText(nodes: readonly Inline[], report: PublicReport): string {
  return inlineText(nodes, (node, inside) => nodeText(node, inside, report));
}

/** The paragraphs of blocks; those of boxes among them, unless `leave` says that a box is told elsewhere. */
export function blockTexts(
  blocks: readonly Block[],
  report: PublicReport,
  leave: (node: NarrativeNode) => boolean = () => false,
): string[] {
  return [...walk(blocks, leave)].flatMap((node) =>
    node.type === 'paragraph' || node.type === 'heading' ? readText(node.children, report) : [],
  );
}

function nodeText(node: Exclude<Inline, string>, inside: string, report: PublicReport): string {
  switch (node.type) {
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'term':
      return inside;
    case 'line-break':
      return ' ';
    case 'fact':
    case 'value':
    case 'share':
      return numberText(report, node, report.metadata.language);
    case 'footnote-reference':
    case 'cite':
    case 'ref':
      return '';
  }
}
