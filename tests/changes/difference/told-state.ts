import { formatClaim } from '../../../src/domain/claim.ts';
import type { Block, Narrative, NodeOf } from '../../../src/domain/narrative.ts';
import type { PublicReport } from '../../../src/domain/public-report.ts';
import {
  type Field,
  type PublicTable,
  type Cell,
  formatReference,
  type CellReference,
} from '../../../src/domain/table.ts';
import type { OwnUnits } from '../../../src/domain/unit.ts';
import { blockTexts, splitSentences } from '../../../src/changes/difference/narrative-text.ts';

/** Plain values by the path to them. */
export type Leaves = Record<string, string | number | boolean>;

export interface TableState {
  head: Leaves;
  columns: { name: string; meaning: Leaves }[];
  rows: { key: string; cells: Record<string, Cell> }[];
}

/**
 * All of a version that a difference claims to tell. It does not tell the order of tables, figures, notes and
 * references, which section an untouched sentence stands in when a heading moves, the order of sentences, and
 * what is reckoned: receipts, intervals, numbers of figures, verdicts by place of a goal that came or went.
 */
export interface ToldState {
  tables: Record<string, TableState>;
  verdicts: Record<string, string>;
  conclusions: Leaves;
  rule: Leaves;
  figures: Record<string, Leaves>;
  notes: Record<string, Leaves>;
  references: Record<string, Leaves>;
  metadata: Leaves;
  sentences: string[];
}

/** What a version says, where `other` is the version that it is compared with. */
export function stateOf(report: PublicReport, other: PublicReport): ToldState {
  const { rule, metadata, question, subtitle, abstract, noGoals } = report;
  return {
    tables: Object.fromEntries(report.tables.map((table) => [table.name, tableState(table)])),
    verdicts: verdictsOf(report, other),
    conclusions: conclusionsOf(report.narrative),
    rule: leavesOf(rule ?? {}),
    figures: byId(report.figures, ({ declaration, number: _number, holds: _holds, ...texts }) => ({
      ...declaration,
      ...texts,
    })),
    notes: byId(report.notes, ({ text, cells }) => ({ text, cells })),
    references: byId(report.references, ({ id: _id, number: _number, ...fields }) => fields),
    metadata: leavesOf({
      ...{ ...metadata, question, subtitle, abstract, noGoals },
      units: unitsOf(report),
    }),
    sentences: sentencesOf(report.narrative, other.narrative),
  };
}

function unitsOf({ tables }: PublicReport): Record<string, object> {
  const all = tables.flatMap(({ fields }) => fields.map(({ ownUnits }) => ownUnits ?? {}));
  const units = Object.values(Object.assign({}, ...all) as OwnUnits);
  return Object.fromEntries(units.map(({ id, ...declared }) => [id, declared]));
}

function byId<Item>(list: Item[], fieldsOf: (item: Item) => object): Record<string, Leaves> {
  return Object.fromEntries(
    list.map((item) => {
      const { id, declaration } = item as { id?: string; declaration?: { id: string } };
      return [id ?? declaration?.id ?? '', leavesOf(fieldsOf(item))];
    }),
  );
}

function tableState({ fields, rows, ...table }: PublicTable): TableState {
  const { title, description, source, path, keyColumn } = table;
  return {
    head: leavesOf({ title, description, source, path, keyColumn }),
    columns: fields.map((field) => ({ name: field.name, meaning: meaningOf(field) })),
    rows: rows.map(({ key, cells }) => ({
      key,
      cells: Object.fromEntries(
        fields.map(({ name }, index) => [name, cells[index] ?? { absent: 'missing' }]),
      ),
    })),
  };
}

/** What is compared of a column: the declarations of its units are compared once a report. */
function meaningOf({ name: _name, ownUnits: _units, base, categories, ...rest }: Field): Leaves {
  return leavesOf({
    ...rest,
    base: base && ('table' in base ? formatReference(base) : base.column),
    categories: categories?.map(({ value, label }) => `${value}: ${label}`),
  });
}

function verdictsOf({ goals }: PublicReport, other: PublicReport): Record<string, string> {
  const known = new Set(other.goals.map(({ id }) => id));
  const entries = goals.flatMap(({ id, overall, assessments }) =>
    [overall, ...(known.has(id) ? assessments : [])].flatMap((assessment) => {
      const { place = '', group = '', verdict, evaluator } = assessment;
      const name = [id, place, group].join('|');
      return [
        [name, verdict],
        ...(evaluator && known.has(id) ? [[`${name}|evaluator`, evaluator.verdict]] : []),
      ];
    }),
  );
  return Object.fromEntries(entries) as Record<string, string>;
}

function conclusionsOf({ blocks }: Narrative): Leaves {
  const found: Leaves = {};
  eachConclusion(blocks, (name, node) => {
    found[`${name}.title`] = node.title;
    if (node.type === 'finding' && node.holds) found[`${name}.holds`] = formatClaim(node.holds);
    if (node.type === 'recommendation' && node.to) found[`${name}.to`] = node.to.join(' ');
    if (node.type === 'recommendation' && node.state) found[`${name}.state`] = node.state;
    found[`${name}.text`] = blockTexts(node.children).join('\n');
  });
  return found;
}

const names = { finding: 'Finding', recommendation: 'Recommendation' };

function eachConclusion(
  blocks: Block[],
  take: (name: string, node: NodeOf<'finding' | 'recommendation'>) => void,
): void {
  blockTexts(blocks, (node) => {
    if (node.type !== 'finding' && node.type !== 'recommendation') return undefined;
    take(`${node.type}:${node.id}`, node);
    return [];
  });
}

function sentencesOf({ blocks, footnotes }: Narrative, other: Narrative): string[] {
  const known = new Set<string>();
  eachConclusion(other.blocks, (name) => void known.add(name));
  const body = blockTexts(blocks, (node) => {
    if (node.type !== 'finding' && node.type !== 'recommendation') return undefined;
    const { type, id } = node;
    return known.has(`${type}:${id}`) ? [`<${names[type]} id="${id}" />`] : [];
  });
  const notes = footnotes.flatMap(({ id, children }) => [`[^${id}]:`, ...blockTexts(children)]);
  return [...body, ...notes].flatMap(splitSentences).sort();
}

/** Every plain value by its path. A list of plain values, and a text with addresses in it, is one value. */
function leavesOf(value: unknown, path: string[] = []): Leaves {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null) return { [path.join('.')]: value as string };
  if (Array.isArray(value)) {
    const text = listText(value, path.at(-1) === 'cells');
    if (text !== undefined) return { [path.join('.')]: text };
  }
  return Object.assign(
    {},
    ...Object.entries(value).map(([name, part]) => leavesOf(part, [...path, name])),
  ) as Leaves;
}

function listText(list: unknown[], isListOfCells: boolean): string | undefined {
  const isAddress = (part: unknown): part is CellReference =>
    typeof part === 'object' && part !== null && 'row' in part && 'column' in part;
  if (isListOfCells) return list.filter(isAddress).map(formatReference).join(', ');
  if (list.some(isAddress) && list.every((part) => isAddress(part) || typeof part === 'string')) {
    return list.map((part) => (isAddress(part) ? `{${formatReference(part)}}` : part)).join('');
  }
  if (list.some((part) => typeof part === 'object')) return undefined;
  // An inner list that holds the comma itself is quoted; a text of one run is the run.
  if (list.length === 1 && typeof list[0] === 'string') return quotedPart(list[0], false);
  return list.map((part) => quotedPart(String(part), true)).join(', ');
}

function quotedPart(part: string, isListed: boolean): string {
  return isListed && /[,"]/.test(part) ? JSON.stringify(part) : part;
}
