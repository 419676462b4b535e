import { findTable } from '../../domain/find-cell.ts';
import { dataAddress } from '../../i18n/addresses.ts';
import { words } from '../../i18n/words.ts';
import type { Piece } from '../inline/piece.ts';
import type { ReportContext } from '../report-context.ts';

/** A cross-reference as a link that names what it leads to: `figur 2`, `afsnit 3.1`. */
export function crossReference(to: string, context: ReportContext): Piece {
  const [, kind, id] = /^(figur|tabel|maal|anbefaling)-(.+)$/.exec(to) ?? [];
  const named = kind && id ? namedTarget(kind, id, context) : undefined;
  const text = named?.text ?? sectionName(to, context);
  return { type: 'link', href: named?.href ?? `#${to}`, children: [text] };
}

function namedTarget(
  kind: string,
  id: string,
  context: ReportContext,
): { text: string; href?: string } | undefined {
  const say = words(context.language).report;
  const number = context.uses.recommendations.get(id);
  const goal = context.report.goals.find((one) => one.id === id);
  switch (kind) {
    case 'figur':
      return figureTarget(id, context);
    case 'tabel':
      return tableTarget(id, context);
    case 'maal':
      return goal && { text: say.goal(goal.goal) };
    default:
      return number === undefined ? undefined : { text: say.recommendation(number) };
  }
}

function figureTarget(
  id: string,
  { report, language }: ReportContext,
): { text: string } | undefined {
  const say = words(language).report;
  const figure = report.figures.find(({ declaration }) => declaration.id === id);
  if (!figure) return undefined;
  return { text: figure.number === undefined ? say.unnumberedFigure : say.figure(figure.number) };
}

/** A table that the narrative does not show stands on the data page. */
function tableTarget(
  id: string,
  { report, locale, language }: ReportContext,
): { text: string; href?: string } | undefined {
  const say = words(language).report;
  const table = findTable(report, id);
  if (!table) return undefined;
  if (table.number !== undefined) return { text: say.table(table.number) };
  return {
    text: say.unnumberedTable(table.title),
    href: `${dataAddress(report, locale)}#tabel-${id}`,
  };
}

function sectionName(id: string, { report, language }: ReportContext): string {
  const say = words(language).report;
  const section = report.narrative.sections.find((one) => one.id === id);
  if (!section) return id;
  return section.number === undefined
    ? say.sectionTitle(section.title)
    : say.sectionNumber(section.number);
}
