import { given } from '../../domain/given.ts';
import type { Language } from '../../domain/language.ts';
import {
  type DataNote,
  findCell,
  tablesOf,
  hasNotes,
  notesBeside,
  notesForTable,
} from '../../domain/public-report.ts';
import { isStandard } from '../../domain/standard-tables.ts';
import {
  type Field,
  type PublicTable,
  type Row,
  isAbsent,
  numberIn,
  type Absence,
  type Absent,
  type Cell,
  type Value,
} from '../../domain/table.ts';
import { isCounted, unitNamed, type Unit } from '../../domain/unit.ts';
import { absenceMarks } from '../../i18n/absence-marks.ts';
import { boundText, leastDecimals } from '../../i18n/bound-text.ts';
import { cellText } from '../../i18n/cells.ts';
import { titledColumn } from '../../i18n/standard-words.ts';
import { columnDecimals, unitWords } from '../../i18n/quantities.ts';
import { words } from '../../words/words.ts';
import { inLanguage, type Piece, noteMark } from '../inline/piece.ts';
import type { ReportContext } from '../report-context.ts';
import { wasBefore } from '../changes/difference-parts.ts';
import { keyName } from './column-meanings.ts';

/** A table with every cell in words. */
export interface TableView {
  columns: ColumnView[];
  rows: { key: string; cells: CellView[] }[];
  /** The marks used in the table, to be explained below it. */
  absences: Absence[];
  /** Data notes on the table or one of the cells shown. */
  notes: DataNote[];
}

export interface ColumnView {
  title: string;
  /** The language of the title, where it is not the page's. */
  titleLang: Language | undefined;
  numeric: boolean;
  /** The language of cells of plain words, where it is not the page's; pieces say their own. */
  lang: Language | undefined;
  /** What its numbers are measured in, where neither the cells nor the title say so: `timer`. */
  unit?: { text: string; lang: Language | undefined };
  /** What the column's shares are of, where it is one number. */
  base?: string;
}

/** A cell as plain words, or as pieces where it has marks. */
export type CellView = string | Piece[];

interface Column {
  field: Field;
  position: number;
  decimals: number;
  /** The unit of every cell, where rows do not differ. */
  unit: Unit | undefined;
  /** The table that its keys lead to. */
  target: string | undefined;
}

/** All columns for the data page; without the key and the column of units for the report. */
export function tableView(table: PublicTable, context: ReportContext, whole: boolean): TableView {
  return new TableViewer(table, context).view(whole);
}

class TableViewer {
  private readonly absences = new Set<Absence>();
  private readonly notes: Set<DataNote>;
  private readonly table: PublicTable;
  private readonly context: ReportContext;
  private readonly isStandard: boolean;
  private readonly hasNotes: boolean;

  constructor(table: PublicTable, context: ReportContext) {
    this.table = table;
    this.context = context;
    this.isStandard = isStandard(table.name);
    this.hasNotes = hasNotes(context.report, table.name);
    this.notes = new Set(notesForTable(context.report, table.name));
  }

  view(whole: boolean): TableView {
    const columns = this.table.fields
      .map((field, position) => ({
        field,
        position,
        decimals: columnDecimals(
          field,
          this.table.rows.flatMap(({ cells }) => numberIn(cells[position]) ?? []),
        ),
        unit: unitNamed(field.unit, field.ownUnits),
        target: field.target ?? this.ownTarget(field, position),
      }))
      .filter(({ field, position }) => this.isShown(field, position, whole));
    const rows = this.table.rows.map((row) => ({
      key: row.key,
      cells: columns.map((column) => this.cell(row, column)),
    }));
    return {
      columns: columns.map(({ field }) => this.column(field)),
      rows,
      absences: [...this.absences],
      notes: this.context.report.notes.filter((note) => this.notes.has(note)),
    };
  }

  /** A standard table's optional column in which no row says anything is left out. */
  private isShown(field: Field, position: number, whole: boolean): boolean {
    if (field.name === this.table.keyColumn) return whole;
    if (!this.isStandard && field.codes === 'qualifier') return whole;
    return !this.isStandard || this.table.rows.some(({ cells }) => says(cells[position]));
  }

  private column(field: Field): ColumnView {
    const { report, locale, language } = this.context;
    const { text, lang } = titledColumn(this.table.name, field, language, locale);
    const { base } = field;
    const column = {
      ...{ title: text, titleLang: lang },
      numeric: isNumeric(field),
      lang: this.lang(field),
      ...given({ unit: unitOfHead(field, text, locale, lang) }),
    };
    if (!base || ('column' in base && !('table' in base))) return column;
    return { ...column, base: boundText(report, base, locale) };
  }

  /** The language of a column of the report's words, where it is not the page's. */
  private lang(field: Field): Language | undefined {
    return !field.codes && isWorded(field) ? this.context.textLang : undefined;
  }

  private cell(row: Row, column: Column): CellView {
    const cell = row.cells[column.position] ?? { absent: 'missing' };
    const notes = this.hasNotes ? this.marks(row, column.field) : [];
    const marks = [...notes, ...this.was(cell, row, column)];
    const content = isAbsent(cell) ? this.absent(cell, column.field) : this.text(cell, row, column);
    if (typeof content !== 'string') return [content, ...marks];
    if (column.field.type === 'url')
      return [{ type: 'link', href: content, children: [content] }, ...marks];
    return marks.length === 0
      ? content
      : [...inLanguage([content], this.lang(column.field)), ...marks];
  }

  /** What a number was in the version before, or what stood there instead of it. */
  private was(now: Cell, { key: row }: Row, column: Column): Piece[] {
    const { earlier } = this.context.place ?? {};
    const address = { table: this.table.name, row, column: column.field.name };
    const found = earlier && findCell(earlier.report, address);
    if (!found || (typeof now !== 'number' && typeof found.cell !== 'number')) return [];
    const write = (cell: Cell, of: Row): string =>
      isAbsent(cell)
        ? cellText(cell, column.field, this.context.locale)
        : this.text(cell, of, column);
    const marked = { ...this.context, language: this.context.locale };
    const text = write(now, found.row);
    const was = wasBefore(text, [address], marked, () => write(found.cell, found.row));
    return was ? [{ type: 'was', was }] : [];
  }

  /** In a standard table, and among qualifiers, an empty cell says nothing; elsewhere its mark is explained below the table. */
  private absent({ absent, reason }: Absent, field: Field): Piece {
    if (absent === 'missing' && (this.isStandard || field.codes === 'qualifier')) return '';
    this.absences.add(absent);
    const meaning = reason ?? words(this.context.locale).data.absences[absent];
    const lang = reason === undefined ? undefined : this.context.textLang;
    return { type: 'absent', mark: absenceMarks[absent], meaning, lang };
  }

  private text(cell: Value, row: Row, { field, decimals, unit, target }: Column): string {
    const { locale } = this.context;
    if (typeof cell === 'number') {
      const isOfRow = field.unitColumn !== undefined;
      const model = tablesOf(this.context.report).table(this.table.name);
      return cellText(cell, field, locale, {
        context: 'table',
        form: isOfRow ? 'number' : undefined,
        decimals: isOfRow ? leastDecimals(cell, model?.decimals(row, field.name)) : decimals,
        unit: unit ?? model?.unit(row, field.name),
        // Standard tables show it in a column of its own.
        qualifier: this.isStandard ? undefined : model?.qualifier(row, field.name),
      });
    }
    if (typeof cell !== 'string') return cellText(cell, field, locale);
    if (target !== undefined) return keyName(target, cell, this.context);
    return cellText(cell, field, locale);
  }

  /** A column that holds keys of this very table, such as that of the row that a row is part of. */
  private ownTarget({ name, type }: Field, position: number): string | undefined {
    if (this.isStandard || type !== 'text' || name === this.table.keyColumn) return undefined;
    const keys = new Set<Value>(this.table.rows.map(({ key }) => key));
    const values = this.table.rows.flatMap(({ cells: { [position]: cell } }) =>
      cell === undefined || isAbsent(cell) ? [] : [cell],
    );
    return values.length > 0 && values.every((value) => keys.has(value))
      ? this.table.name
      : undefined;
  }

  private marks(row: Row, field: Field): Piece[] {
    const { report, locale } = this.context;
    const address = { table: this.table.name, row: row.key, column: field.name };
    return notesBeside(report, address).flatMap((note) => {
      const isNew = !this.notes.has(note);
      const isOfTable =
        !isNew && note.cells.some((at) => at.table === address.table && at.row === '*');
      this.notes.add(note);
      return isOfTable ? [] : [{ type: 'mark', mark: noteMark(note, locale) }];
    });
  }
}

/** The unit of a column whose cells are bare numbers; what is counted, the title names. */
function unitOfHead(
  field: Field,
  title: string,
  locale: Language,
  titleLang: Language | undefined,
): ColumnView['unit'] {
  const unit = unitNamed(field.unit, field.ownUnits);
  if (!unit || isCounted(unit) || field.unitColumn !== undefined) return undefined;
  const { kind, other } = unitWords(unit, locale);
  if (kind !== 'noun' || title.toLowerCase().includes(other)) return undefined;
  return { text: other, lang: titleLang && locale };
}

function isNumeric({ type, categories }: Field): boolean {
  return !categories && (type === 'integer' || type === 'number');
}

/** A column of texts or of labels, and not of numbers, dates or answers. */
function isWorded({ type, categories }: Field): boolean {
  return type === 'text' || categories !== undefined;
}

function says(cell: Cell | undefined): boolean {
  return cell !== undefined && !(isAbsent(cell) && cell.absent === 'missing');
}
