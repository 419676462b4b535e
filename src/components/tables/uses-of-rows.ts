import type { PublicTable } from '../../domain/table.ts';
import { versionAddress } from '../../i18n/addresses.ts';
import { linkList, type Piece } from '../inline/piece.ts';
import type { ReportContext } from '../report-context.ts';

type Uses = ReadonlyMap<string, Piece[]>;

/** Where the narrative uses each row, by its key; undefined where it uses none of them. */
export function usesOfRows(table: PublicTable, context: ReportContext): Uses | undefined {
  const uses = new Map(
    table.rows.flatMap(({ key }) => {
      const sections = context.uses.sectionsOfRow.get(`${table.name}/${key}`);
      return sections
        ? [[key, linkList(sections.map((id) => sectionLink(id, context)))] as const]
        : [];
    }),
  );
  return uses.size > 0 ? uses : undefined;
}

function sectionLink(
  id: string,
  { report, locale, textLang }: ReportContext,
): Parameters<typeof linkList>[0][number] {
  const section = report.narrative.sections.find((one) => one.id === id);
  const href = `${versionAddress(report, locale)}#${id}`;
  if (section?.number !== undefined) return { text: section.number, href };
  return { text: section?.title ?? id, href, lang: textLang };
}
