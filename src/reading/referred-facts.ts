import type { Problem } from '../domain/problem.ts';
import { isStandard } from '../domain/standard-tables.ts';
import {
  isAbsent,
  type Cell,
  type Row,
  formatReference,
  parseReference,
  type CellReference,
} from '../domain/table.ts';
import { Tables, type FoundCell } from '../domain/tables.ts';
import { unitId } from '../domain/unit.ts';
import { at, refusal, type Message } from './message.ts';
import type { TableSource } from './sources.ts';

const braces = /^\{([^{}]*)\}$/;

/** Whether a fact's value is written as the address of the cell that holds it: `{results/job/value}`. */
export function isReferring(value: string): boolean {
  return braces.test(value.trim());
}

/** The address that a fact's value is written as; undefined where it is a value, or no address. */
export function referenceIn(value: string): CellReference | undefined {
  return parseReference(braces.exec(value.trim())?.[1]?.trim() ?? '');
}

/**
 * Gives facts that point at a cell its value, and in columns that they leave empty its unit, how near it is, its
 * numerator and denominator, its date, source and note. Each row then names the cell. An address that leads nowhere
 * is left for the rules.
 */
export function resolveFacts(tables: ReadonlyMap<string, TableSource>): Problem[] {
  const facts = tables.get('facts');
  if (!facts) return [];
  const all = new Tables(Array.from(tables.values(), ({ table }) => table));
  const problems: Problem[] = [];
  const written = new Map(
    facts.table.rows.map(({ key }, index) => [key, facts.raw(index, 'value')]),
  );
  facts.table.rows = facts.table.rows.map((row, index) => {
    if (!isReferring(written.get(row.key) ?? '')) return row;
    const tell = (column: string, said: Message): void => {
      problems.push(at(facts.position(index, column), said));
    };
    const found = cellBehind(row.key, written, all);
    if (typeof found === 'string') {
      tell(
        'value',
        refusal('fact-reference', { wrong: found, written: written.get(row.key) ?? '' }),
      );
      return row;
    }
    return found ? taken(row, found, facts, tell) : row;
  });
  return problems;
}

/** The cell that a fact's address leads to, through other facts; undefined where there is none. */
function cellBehind(
  key: string,
  written: ReadonlyMap<string, string>,
  tables: Tables,
): FoundCell | 'form' | 'circle' | undefined {
  const passed = new Set<string>();
  let at: CellReference = { table: 'facts', row: key, column: 'value' };
  for (;;) {
    const isFact = at.table === 'facts' && at.column === 'value';
    const value = isFact ? (written.get(at.row) ?? '') : '';
    if (!isReferring(value)) return tables.find(at);
    if (passed.has(at.row)) return 'circle';
    passed.add(at.row);
    const next = referenceIn(value);
    if (!next) return 'form';
    at = next;
  }
}

type Tell = (column: string, said: Message) => void;

/** The row of a fact with what it takes from a cell. */
function taken(row: Row, found: FoundCell, facts: TableSource, tell: Tell): Row {
  const { address } = found;
  const about = { written: formatReference(address) };
  if (!isAbsent(found.cell) && typeof found.cell !== 'number')
    tell('value', refusal('fact-reference', { wrong: 'not-a-number', ...about }));
  const { fields } = facts.table;
  if (found.qualifier !== undefined && !fields.some(({ name }) => name === 'qualifier'))
    tell('value', refusal('fact-reference', { wrong: 'no-qualifier', ...about }));
  const unit = found.unit && unitId(found.unit);
  const cells = row.cells.map((own, position): Cell => {
    const column = fields[position]?.name ?? '';
    if (column === 'value') return typeof found.cell === 'string' ? own : found.cell;
    if (column === 'unit' && typeof own === 'string' && own !== unit)
      tell('unit', refusal('fact-reference', { wrong: 'other-unit', ...about, unit: unit ?? '' }));
    return isAbsent(own) && own.absent === 'missing' ? (partOf(column, found, unit) ?? own) : own;
  });
  const lacking = fields.find(
    ({ name }, position) => isNeeded(name) && isAbsent(cells[position] ?? { absent: 'missing' }),
  );
  if (lacking) tell(lacking.name, refusal('fact-reference', { wrong: 'lacking', ...about }));
  return { ...row, cells, from: address };
}

function isNeeded(column: string): boolean {
  return column === 'unit' || column === 'source';
}

/** Columns that describe a value in every standard table that has them. */
const describing: ReadonlySet<string> = new Set([
  ...['qualifier', 'numerator', 'denominator', 'base'],
  ...['date', 'source', 'note'],
]);

function partOf(column: string, found: FoundCell, unit: string | undefined): Cell | undefined {
  if (column === 'unit') return unit;
  const isStandardValue = isStandard(found.table.name) && found.field.name === 'value';
  if (isStandardValue && describing.has(column)) return found.beside(column);
  return column === 'source' ? found.table.source : undefined;
}
