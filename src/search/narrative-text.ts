import { numberIn } from '../domain/cell.ts';
import { cellAt } from '../domain/find-cell.ts';
import type { Block, ComponentNode, Inline } from '../domain/narrative.ts';
import type { PublicReport } from '../domain/public-report.ts';
import { parseReference } from '../domain/reference.ts';
import { boundText, type BoundForm } from '../i18n/bound-text.ts';
import { formatShare } from '../i18n/shares.ts';

/** Running text of a report as it reads, its numbers written. What only leads elsewhere is left out. */
export function inlineText(nodes: readonly Inline[], report: PublicReport): string {
  return nodes.map((node) => nodeText(node, report)).join('');
}

/** The paragraphs of blocks; those of boxes among them, unless `leave` says that a box is told elsewhere. */
export function blockTexts(
  blocks: readonly Block[],
  report: PublicReport,
  leave: (node: ComponentNode<Block>) => boolean = () => false,
): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list')
      return block.items.flatMap((item) => blockTexts(item, report, leave));
    if (block.type === 'quote') return blockTexts(block.children, report, leave);
    if (block.type === 'component')
      return leave(block) ? [] : blockTexts(block.children, report, leave);
    return [inlineText(block.children, report)];
  });
}

function nodeText(node: Inline, report: PublicReport): string {
  if (typeof node === 'string') return node;
  if (node.type === 'line-break') return ' ';
  if (node.type === 'footnote-reference') return '';
  if (node.type !== 'component' || node.name === 'Term') return inlineText(node.children, report);
  return numberText(node, report);
}

function numberText({ name, properties }: ComponentNode<Inline>, report: PublicReport): string {
  if (name === 'Share') return shareText(properties, report);
  const written = name === 'Fact' ? `facts/${properties['id']}` : properties['of'];
  const address = parseReference(String(written));
  const form = properties['form'] as BoundForm | undefined;
  return address ? boundText(report, address, report.metadata.language, { form }) : '';
}

function shareText(properties: ComponentNode<Inline>['properties'], report: PublicReport): string {
  const { language } = report.metadata;
  const addresses = [properties['numerator'], properties['denominator']].flatMap(
    (written) => parseReference(String(written)) ?? [],
  );
  const [part, whole] = addresses.map((address) => numberIn(cellAt(report, address).cell));
  if (part === undefined || whole === undefined) return '';
  return formatShare(part, whole, language, { decimals: Number(properties['decimals'] ?? 0) });
}
