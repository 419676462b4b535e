import { anchorOf, type Anchored } from '../domain/anchors.ts';
import type { Block, ComponentNode } from '../domain/narrative.ts';
import type { PublicReport } from '../domain/public-report.ts';
import { blockTexts, inlineText } from './narrative-text.ts';
import type { SearchPart } from './search-page.ts';

/** The boxes of a narrative that have an id of their own, by the kind that the id names. */
const boxes: Readonly<Record<string, Anchored>> = {
  Finding: 'finding',
  Recommendation: 'recommendation',
  Case: 'case',
};

const isBox = ({ name, properties }: ComponentNode<Block>): boolean =>
  boxes[name] !== undefined && properties['id'] !== undefined;

/** The sections of a report, then its conclusions, recommendations and cases. */
export function narrativeParts(report: PublicReport): SearchPart[] {
  return [...sectionParts(report), ...boxesIn(report.narrative.blocks, report)];
}

function sectionParts(report: PublicReport): SearchPart[] {
  const sections: SearchPart[] = [];
  for (const block of report.narrative.blocks) {
    if (block.type === 'heading') {
      const { id, number, children } = block;
      const title = [number, inlineText(children, report)].filter(Boolean).join(' ');
      sections.push({ id, ...inReport([title], report) });
    } else {
      const { texts } = inReport(['', ...blockTexts([block], report, isBox)], report);
      sections.at(-1)?.texts.push(...texts);
    }
  }
  return sections;
}

function boxesIn(blocks: readonly Block[], report: PublicReport): SearchPart[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'component') return [];
    const inner = boxesIn(block.children, report);
    const kind = boxes[block.name];
    const { id, title } = block.properties;
    if (kind === undefined || id === undefined) return inner;
    const texts = [String(title), ...blockTexts(block.children, report, isBox)];
    return [{ id: anchorOf(kind, String(id)), ...inReport(texts, report) }, ...inner];
  });
}

/** A title, and the texts after it, in the language of the report. */
function inReport(
  [title = '', ...texts]: string[],
  { metadata: { language } }: PublicReport,
): Pick<SearchPart, 'title' | 'texts'> {
  return { title: { text: title, language }, texts: texts.map((text) => ({ text, language })) };
}
