import { findCell, findTable } from '../../domain/find-cell.ts';
import { textIn } from '../../domain/cell.ts';
import type { DataNote } from '../../domain/public-report.ts';
import type { CellReference } from '../../domain/reference.ts';
import { dataAddress, rowAddress } from '../../i18n/addresses.ts';
import { linkList, type Piece } from '../inline/piece.ts';
import type { ReportContext } from '../report-context.ts';

/** The rows that a data note is about, each once; a whole table by its title. */
export function notePlaces({ cells }: DataNote, context: ReportContext): Piece[] {
  const places = cells.map((address) => placeOf(address, context));
  return linkList([...new Map(places.map((place) => [place.href, place])).values()]);
}

function placeOf(
  address: CellReference,
  { report, locale }: ReportContext,
): { text: string; href: string } {
  const title = findTable(report, address.table)?.title ?? address.table;
  if (address.row === '*')
    return { text: title, href: `${dataAddress(report, locale)}#tabel-${address.table}` };
  const found = findCell(report, address);
  const name =
    found?.row.cells
      .slice(1)
      .map(textIn)
      .find((text) => text !== undefined) ?? address.row;
  return { text: `${title}: ${name}`, href: rowAddress(report, address, locale) };
}
