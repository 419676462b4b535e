import { anchorOf } from '../domain/anchors.ts';
import {
  walk,
  type NarrativeNode,
  type NodeOf,
  inlineText,
  type Block,
  type Inline,
} from '../domain/narrative.ts';
import type { PublicReport } from '../domain/public-report.ts';
import type { SearchPart } from './search-page.ts';
import { numberText } from '../i18n/bound-text.ts';

type Box = NodeOf<'finding' | 'recommendation' | 'case'>;

/** Whether a node is a box that has an id of its own. */
function isBox(node: NarrativeNode): node is Box {
  return node.type === 'finding' || node.type === 'recommendation' || node.type === 'case';
}

/** The sections of a report, then its conclusions, recommendations and cases. */
export function narrativeParts(report: PublicReport): SearchPart[] {
  return [...sectionParts(report), ...boxParts(report)];
}

function sectionParts(report: PublicReport): SearchPart[] {
  const sections: SearchPart[] = [];
  for (const block of report.narrative.blocks) {
    if (block.type === 'heading') {
      const { id, number, children } = block;
      const title = [number, readText(children, report)].filter(Boolean).join(' ');
      sections.push({ id, ...inReport([title], report) });
    } else {
      const { texts } = inReport(['', ...blockTexts([block], report, isBox)], report);
      sections.at(-1)?.texts.push(...texts);
    }
  }
  return sections;
}

function boxParts(report: PublicReport): SearchPart[] {
  return [...walk(report.narrative.blocks)].filter(isBox).map(({ type, id, title, children }) => ({
    id: anchorOf(type, id),
    ...inReport([title, ...blockTexts(children, report, isBox)], report),
  }));
}

/** A title, and the texts after it, in the language of the report. */
function inReport(
  [title = '', ...texts]: string[],
  { metadata: { language } }: PublicReport,
): Pick<SearchPart, 'title' | 'texts'> {
  return { title: { text: title, language }, texts: texts.map((text) => ({ text, language })) };
}

/** Running text of a report as it reads, its numbers written. What only leads elsewhere is left out. */
function readText(nodes: readonly Inline[], report: PublicReport): string {
  return inlineText(nodes, (node, inside) => nodeText(node, inside, report));
}

/** The paragraphs of blocks; those of boxes among them, unless `leave` says that a box is told elsewhere. */
function blockTexts(
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
    case 'claim':
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
