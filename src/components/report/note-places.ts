import { findTable } from '../../domain/find-cell.ts';
import type { DataNote } from '../../domain/public-report.ts';
import type { CellReference } from '../../domain/reference.ts';
import { rowName } from '../../domain/row-name.ts';
import { dataAddress, rowAddress } from '../../i18n/addresses.ts';
import { tableTitle } from '../../i18n/standard-words.ts';
import { inLanguage, linkList, type Link, type Piece } from '../inline/piece.ts';
import { organisationName, type ReportContext } from '../report-context.ts';

/** The rows that a data note is about, a table on each line and each name once, in the report's language. */
export function notePlaces({ cells }: DataNote, context: ReportContext): Piece[] {
  const lines = [...Map.groupBy(cells, ({ table }) => table)].map(([table, of]) =>
    lineOf(table, of, context),
  );
  return lines.flatMap((line, position) =>
    position === 0 ? line : [{ type: 'line-break' }, ...line],
  );
}

function lineOf(name: string, cells: readonly CellReference[], context: ReportContext): Piece[] {
  const title = titleOf(name, context);
  if (cells.some(({ row }) => row === '*')) {
    const href = `${dataAddress(context.report, context.locale)}#tabel-${name}`;
    return [{ type: 'link', href, children: title }];
  }
  const rows = new Map(cells.map((cell) => rowOf(cell, context)).map((row) => [row.text, row]));
  return [...title, ': ', ...linkList([...rows.values()], '; ')];
}

function titleOf(name: string, { report, locale, language, pageLang }: ReportContext): Piece[] {
  const { text, lang } = tableTitle(
    findTable(report, name) ?? { name, title: name },
    language,
    locale,
  );
  return inLanguage([text], lang === undefined ? pageLang : undefined);
}

function rowOf(address: CellReference, { report, locale, names }: ReportContext): Link {
  const name = rowName(report, address, (id) => organisationName(names, id));
  return { text: name ?? address.row, href: rowAddress(report, address, locale) };
}
