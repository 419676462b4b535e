import { anchorOf } from '../domain/anchors.ts';
import { walk, type NarrativeNode, type NodeOf } from '../domain/narrative.ts';
import type { PublicReport } from '../domain/public-report.ts';
import { blockTexts, readText } from './narrative-text.ts';
import type { SearchPart } from './search-page.ts';

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
