import type { PublicReport } from '../../domain/public-report.ts';
import { textIn, choicesIn, type CellReference } from '../../domain/table.ts';
import { given } from '../../domain/given.ts';
import { type BoxText, sayNoted } from '../diagram.ts';
import type { Declaration } from '../figure.ts';
import type { FigureWords, NoteMarks } from '../words.ts';
import { readTable, type TableReader, type RowReader } from '../table-reader.ts';

export type LayeredDiagram = Declaration<'layered-diagram'>;

/** A box, and the links that go out from it in the order of their rows. */
export interface Node extends BoxText {
  key: string;
  reference: CellReference;
  /** The value in the column of layers; none where the links decide. */
  layer: string | undefined;
  /** The value in the column of panels. */
  panel: string;
}

export interface Link {
  key: string;
  from: string;
  to: string;
  /** What it says. */
  label: string;
  secondary: boolean;
  /** How strong it is, in words. */
  strength: string;
}

/** The boxes and links of a figure, as its tables have them. */
export interface Boxes {
  /** Heads of the columns; the last three where there are such columns. */
  titles: { name: string; detail?: string; layer?: string; panel?: string };
  nodes: Node[];
  links: Link[];
  /** Panels and layers by value, with their labels, in their order. */
  panels: Map<string, string>;
  layers: Map<string, string>;
}

export function readBoxes(
  report: PublicReport,
  declaration: LayeredDiagram,
  words: FigureWords,
  marks: NoteMarks,
): Boxes {
  const table = readTable(report, declaration.nodes, words);
  const nodes = table.rows.map((row) => readNode(row, declaration, marks));
  const keys = new Set(nodes.map(({ key }) => key));
  const links = readLinks(report, declaration, words);
  const lost = links.find(({ from, to }) => !keys.has(from) || !keys.has(to));
  if (lost) throw new TypeError(`the link ${lost.key} of ${declaration.table} leads nowhere`);
  return {
    titles: columnTitles(table, declaration),
    nodes,
    links,
    panels: labelsIn(table, declaration.panel),
    layers: labelsIn(table, declaration.layer),
  };
}

function readNode(
  row: RowReader,
  { label, detail, layer, panel }: LayeredDiagram,
  marks: NoteMarks,
): Node {
  return {
    key: row.key,
    name: sayNoted(row, label, marks),
    ...given({ detail: detail && row.said(detail) }),
    reference: row.reference(label),
    layer: layer && keyIn(row, layer),
    panel: panel ? keyIn(row, panel) : '',
  };
}

function readLinks(
  report: PublicReport,
  { table: name, from, to, linkLabel, strength, secondary }: LayeredDiagram,
  words: FigureWords,
): Link[] {
  const table = readTable(report, name, words);
  return table.rows.map((row) => ({
    key: row.key,
    from: keyIn(row, from),
    to: keyIn(row, to),
    label: row.said(linkLabel),
    secondary: strength !== undefined && row.cell(strength) === secondary,
    strength: row.said(strength),
  }));
}

/** The text in a cell that decides a position: without it there is nowhere to draw. */
function keyIn(row: RowReader, column: string): string {
  const key = textIn(row.cell(column));
  if (key === undefined) throw new TypeError(`a figure asks for the text in ${row.key}/${column}`);
  return key;
}

function columnTitles(table: TableReader, { label, detail, layer, panel }: LayeredDiagram) {
  const title = (column: string) => table.title(column);
  return {
    name: title(label),
    ...given({
      detail: detail && title(detail),
      layer: layer && title(layer),
      panel: panel && title(panel),
    }),
  };
}

/** The values of a column with their labels: in the order of its categories, else of its rows. */
function labelsIn(table: TableReader, column: string | undefined): Map<string, string> {
  if (column === undefined) return new Map([['', '']]);
  const present = new Map(table.rows.map((row) => [keyIn(row, column), row.text(column)]));
  const declared = choicesIn(table.field(column)) ?? [];
  const values = [...new Set([...declared, ...present.keys()])];
  return new Map(
    values.flatMap((value) => {
      const label = present.get(value);
      return label === undefined ? [] : [[value, label] as const];
    }),
  );
}

/** `Leder møderne: Ungeteam`. */
export function sayLink({ label, to }: Link, name: (key: string) => string): string {
  return label === '' ? name(to) : `${label}: ${name(to)}`;
}
