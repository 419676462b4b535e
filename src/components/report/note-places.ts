import { type DataNote, findTable, rowName } from '../../domain/public-report.ts';
import { choicesIn, type Field, isAbsent, type CellReference } from '../../domain/table.ts';
import { rowAddress, tableAddress } from '../../i18n/addresses.ts';
import { cellText } from '../../i18n/cells.ts';
import { tableTitle } from '../../i18n/standard-words.ts';
import { inLanguage, linkList, type Link, type Piece } from '../inline/piece.ts';
import { organisationName, type ReportContext } from '../report-context.ts';
import { keyName } from '../tables/column-meanings.ts';

/** The rows that a data note is about, a table on each line and each row once, in the report's language. */
export function notePlaces({ cells }: DataNote, context: ReportContext): Piece[] {
  const lines = [...Map.groupBy(cells, ({ table }) => table)].map(([table, of]) =>
    formatTable(table, of, context),
  );
  return lines.flatMap((line, position) =>
    position === 0 ? line : [{ type: 'line-break' }, ...line],
  );
}

function formatTable(
  name: string,
  cells: readonly CellReference[],
  context: ReportContext,
): Piece[] {
  const title = titlePieces(name, context);
  if (cells.some(({ row }) => row === '*')) {
    const href = tableAddress(context.report, name, context.locale);
    return [{ type: 'link', href, children: title }];
  }
  const rows = new Map(cells.map((cell) => [cell.row, rowLink(cell, context)]));
  return [...title, ': ', ...linkList([...rows.values()], '; ')];
}

function titlePieces(name: string, { report, locale, language, pageLang }: ReportContext): Piece[] {
  const { text, lang } = tableTitle(
    findTable(report, name) ?? { name, title: name },
    language,
    locale,
  );
  return inLanguage([text], lang === undefined ? pageLang : undefined);
}

function rowLink(address: CellReference, context: ReportContext): Link {
  const { report, locale, names } = context;
  const name = rowName(report, address, (id) => organisationName(names, id));
  const text = name ?? firstLabels(address, context) ?? address.row;
  return { text, href: rowAddress(report, address, locale) };
}

/** A row without a text of its own: `Egedal Kommune, uge 37`. */
function firstLabels(address: CellReference, context: ReportContext): string | undefined {
  const table = findTable(context.report, address.table);
  const row = table?.rows.find(({ key }) => key === address.row);
  const labels = table?.fields.flatMap((field, position) => {
    const cell = row?.cells[position];
    if (cell === undefined || isAbsent(cell) || !isLabel(field)) return [];
    return typeof cell === 'string' && field.target !== undefined
      ? keyName(field.target, cell, context)
      : cellText(cell, field, context.language);
  });
  return labels?.slice(0, 2).join(', ') || undefined;
}

const times = new Set<string | undefined>([
  ...['date', 'month', 'week', 'quarter', 'year', 'school-year', 'partial-date'],
  ...['week-number', 'month-number'],
]);

/** Whether a column says what its rows are about, and not what was found. */
function isLabel(field: Field): boolean {
  const { type, unit, target } = field;
  const isTime = times.has(type) || times.has(unit);
  return isTime || choicesIn(field) !== undefined || target !== undefined;
}
