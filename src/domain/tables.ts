import type { Population } from './codes.ts';
import { isStandard, standardColumns, standardTables } from './standard-tables.ts';
import {
  isProse,
  type Field,
  type PublicTable,
  type Row,
  numberIn,
  textIn,
  type Cell,
  type CellReference,
  codeIn,
} from './table.ts';
import { unitNamed, type OwnUnits, type Qualifier, type Unit } from './unit.ts';

/**
 * A table as everything asks it, checked or not yet: its rows by key, its columns by name, and of each cell its
 * value, its unit and the cell that it is a share of.
 */
export class TableModel {
  readonly table: PublicTable;
  readonly #tables: Tables;
  readonly #positions: ReadonlyMap<string, number>;
  readonly #rows: ReadonlyMap<string, Row>;

  constructor(table: PublicTable, tables: Tables) {
    this.table = table;
    this.#tables = tables;
    this.#positions = new Map(table.fields.map(({ name }, position) => [name, position]));
    this.#rows = new Map(table.rows.map((row) => [row.key, row]));
  }

  row(key: string): Row | undefined {
    return this.#rows.get(key);
  }

  field(column: string): Field | undefined {
    return this.table.fields[this.#positions.get(column) ?? -1];
  }

  /** A cell of a row; undefined where the table has no such column. */
  cell(row: Row, column: string): Cell | undefined {
    const position = this.#positions.get(column);
    return position === undefined ? undefined : (row.cells[position] ?? { absent: 'missing' });
  }

  number(row: Row, column: string): number | undefined {
    return numberIn(this.cell(row, column));
  }

  text(row: Row, column: string): string | undefined {
    return textIn(this.cell(row, column));
  }

  /** A cell's unit: its column's, the one that its row names, or that of the goal that its row is about. */
  unit(row: Row, column: string): Unit | undefined {
    const field = this.field(column);
    if (!field) return undefined;
    if (field.unit !== undefined) return this.#tables.unit(field.unit);
    if (field.unitColumn !== undefined) return this.#tables.unit(this.cell(row, field.unitColumn));
    const owner = standardColumns(this.table.name).get(column)?.unitOf;
    return owner === undefined ? undefined : this.#unitOfOwner(row, owner);
  }

  #unitOfOwner(row: Row, reference: string): Unit | undefined {
    const owners = this.#tables.table(this.field(reference)?.target ?? '');
    const owner = owners?.row(this.text(row, reference) ?? '');
    return owner && this.#tables.unit(owners?.cell(owner, 'unit'));
  }

  /** How near a cell's number is to what was counted: it stands in the row, in the column that the cell's names. */
  qualifier(row: Row, column: string): Qualifier | undefined {
    const beside = this.field(column)?.qualifier ?? (column === 'value' ? 'qualifier' : undefined);
    return beside === undefined ? undefined : codeIn('qualifier', this.cell(row, beside));
  }

  /** How many decimals a cell's number is written with at least, where its column or its row says. */
  decimals(row: Row, column: string): number | undefined {
    const ofRow = column === 'value' && this.table.name === 'facts';
    return this.field(column)?.decimals ?? (ofRow ? this.number(row, 'decimals') : undefined);
  }

  /** The address of the cell with the number of people that a cell is a share of, where its column says. */
  base(row: Row, column: string): CellReference | undefined {
    const base = this.field(column)?.base;
    if (!base || 'table' in base) return base;
    return { table: this.table.name, row: row.key, column: base.column };
  }

  /**
   * What readers know a row by: a goal with its place and group, a fact's label, or the row's first text.
   * Undefined where the row has no text of its own.
   */
  name(row: Row, organisation: (id: string) => string): string | undefined {
    const { name } = this.table;
    const { keyColumns = [] } = this.table;
    const own = keyColumns.length > 0 ? keyColumns : this.#firstText(row);
    const columns = isStandard(name) ? standardTables[name].namedBy : own;
    const names = columns.flatMap(
      (column) =>
        this.named(row, column, organisation) ?? this.number(row, column)?.toString() ?? [],
    );
    return names.length === 0 ? undefined : names.join(', ');
  }

  /** A cell's text; of a key that refers to a row or an organisation, the name of that. */
  named(row: Row, column: string, organisation: (id: string) => string): string | undefined {
    const text = this.text(row, column);
    const target = this.field(column)?.target;
    if (text === undefined || target === undefined) return text;
    if (target === 'organisations') return organisation(text);
    const table = this.#tables.table(target);
    const other = table?.row(text);
    return (other && table?.name(other, organisation)) ?? text;
  }

  /** The first column with a text of the row's own; keys, codes and references to other tables are no names. */
  #firstText(row: Row): string[] {
    const named = this.table.fields.find(
      (field) =>
        field.name !== this.table.keyColumn &&
        isProse(field) &&
        Boolean(this.text(row, field.name)),
    );
    return named ? [named.name] : [];
  }

  find(key: string, column: string): FoundCell | undefined {
    const [row, field] = [this.row(key), this.field(column)];
    return row && field && new FoundCell(this, row, field);
  }
}

/** A cell with the row, the column and the table that it stands in. */
export class FoundCell {
  readonly model: TableModel;
  readonly row: Row;
  readonly field: Field;
  readonly cell: Cell;

  constructor(model: TableModel, row: Row, field: Field) {
    this.model = model;
    this.row = row;
    this.field = field;
    this.cell = model.cell(row, field.name) ?? { absent: 'missing' };
  }

  get table(): PublicTable {
    return this.model.table;
  }

  get address(): CellReference {
    return { table: this.table.name, row: this.row.key, column: this.field.name };
  }

  get unit(): Unit | undefined {
    return this.model.unit(this.row, this.field.name);
  }

  get base(): CellReference | undefined {
    return this.model.base(this.row, this.field.name);
  }

  get qualifier(): Qualifier | undefined {
    return this.model.qualifier(this.row, this.field.name);
  }

  get decimals(): number | undefined {
    return this.model.decimals(this.row, this.field.name);
  }

  /** The upper end of a result that is a range from its value. */
  get upTo(): number | undefined {
    return this.field.name === 'value' ? numberIn(this.beside('value_to')) : undefined;
  }

  /** The cell that a fact's value stands in, where the fact points at it. */
  get from(): CellReference | undefined {
    return this.field.name === 'value' ? this.row.from : undefined;
  }

  /** Another cell of the same row; undefined where the table has no such column. */
  beside(column: string): Cell | undefined {
    return this.model.cell(this.row, column);
  }
}

/** The tables of one version by name. Each is indexed when it is first asked for. */
export class Tables {
  readonly #tables: ReadonlyMap<string, PublicTable>;
  readonly #models = new Map<string, TableModel>();
  readonly #ownUnits: OwnUnits;

  constructor(tables: Iterable<PublicTable>) {
    this.#tables = new Map(Array.from(tables, (table) => [table.name, table]));
    this.#ownUnits = ownUnitsIn(this.#tables);
  }

  table(name: string): TableModel | undefined {
    const known = this.#models.get(name);
    const table = this.#tables.get(name);
    if (known || !table) return known;
    const made = new TableModel(table, this);
    this.#models.set(name, made);
    return made;
  }

  /** What the id of a unit stands for, always the same object; undefined where it stands for none. */
  unit(id: unknown): Unit | undefined {
    return unitNamed(id, this.#ownUnits);
  }

  /** In the order of the report. */
  all(): TableModel[] {
    return [...this.#tables.keys()].flatMap((name) => this.table(name) ?? []);
  }

  /** The cell at an address; undefined where there is none. */
  find({ table, row, column }: CellReference): FoundCell | undefined {
    return this.table(table)?.find(row, column);
  }
}

/** The version's own units that its columns speak of. */
export function ownUnitsIn(tables: ReadonlyMap<string, PublicTable>): OwnUnits {
  const found = [...tables.values()].flatMap(({ fields }) =>
    fields.map(({ ownUnits }) => ownUnits ?? {}),
  );
  return Object.assign({}, ...found) as OwnUnits;
}

/** Whether a cell's row says that it is of everybody or of a sample. */
export function populationOf(found: FoundCell): Population | undefined {
  return codeIn('population', found.beside('population'));
}
