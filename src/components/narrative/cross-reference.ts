import { formatAnchor, type CrossReference } from '../../domain/anchors.ts';
import { tableAddress } from '../../i18n/addresses.ts';
import { words } from '../../words/words.ts';
import type { Piece } from '../inline/piece.ts';
import type { ReportContext } from '../report-context.ts';
import { findTable } from '../../domain/public-report.ts';

interface Target {
  text: string;
  /** Absent where it stands on the same page, at its anchor. */
  href?: string;
}

/** A cross-reference as a link that names what it leads to: `figur 2`, `afsnit 3.1`. */
export function crossReference(to: CrossReference, context: ReportContext): Piece {
  const { text, href } = targetOf(to, context) ?? { text: formatAnchor(to) };
  return { type: 'link', href: href ?? `#${formatAnchor(to)}`, children: [text] };
}

function targetOf({ kind, id }: CrossReference, context: ReportContext): Target | undefined {
  const say = words(context.language).report;
  const number = context.uses.recommendations.get(id);
  const goal = context.report.goals.find((one) => one.id === id);
  switch (kind) {
    case 'figure':
      return figureTarget(id, context);
    case 'table':
      return tableTarget(id, context);
    case 'goal':
      return goal && { text: say.goal(goal.goal) };
    case 'recommendation':
      return number === undefined ? undefined : { text: say.recommendation(number) };
    case 'section':
      return sectionTarget(id, context);
  }
}

function figureTarget(id: string, { report, language }: ReportContext): Target | undefined {
  const say = words(language).report;
  const figure = report.figures.find(({ declaration }) => declaration.id === id);
  if (!figure) return undefined;
  return { text: figure.number === undefined ? say.unnumberedFigure : say.figure(figure.number) };
}

/** A table that the narrative does not show stands on the data page. */
function tableTarget(id: string, { report, locale, language }: ReportContext): Target | undefined {
  const say = words(language).report;
  const table = findTable(report, id);
  if (!table) return undefined;
  if (table.number !== undefined) return { text: say.table(table.number) };
  return {
    text: say.unnumberedTable(table.title),
    href: tableAddress(report, id, locale),
  };
}

function sectionTarget(id: string, { report, language }: ReportContext): Target | undefined {
  const say = words(language).report;
  const section = report.narrative.sections.find((one) => one.id === id);
  if (!section) return undefined;
  return {
    text:
      section.number === undefined
        ? say.sectionTitle(section.title)
        : say.sectionNumber(section.number),
  };
}
