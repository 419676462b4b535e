import type { Place } from '../../domain/problem.ts';
import type { Field } from '../../domain/table.ts';
import type { Located, ReportSource, TableSource } from '../../reading/sources.ts';
import { viewOf } from '../rows.ts';

/** Is handed a text and the place of an offset in it; `field` where the text is a cell. */
export type VisitText = (text: string, place: (offset: number) => Place, field?: Field) => void;

/** Visits every text and every number of a version, shown to readers or not: the repository is public. */
export function visitTexts(report: ReportSource, visit: VisitText): void {
  for (const file of report.files) visit(file, () => ({ file, line: 1, column: 1 }));
  for (const part of [report.metadata, report.descriptor, report.figures]) {
    if (part) visitLocated(part, visit);
  }
  visitNarrative(report, visit);
  for (const source of report.tables.values()) visitTable(source, visit);
}

/** Visits every text in a YAML file, and every key. */
export function visitLocated(located: Located<unknown>, visit: VisitText): void {
  visitValue(located.value, [], (text, path) => visit(text, () => located.place(path)));
}

type Path = (string | number)[];

function visitValue(value: unknown, path: Path, visit: (text: string, path: Path) => void): void {
  if (typeof value === 'string') visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, part] of Object.entries(value)) {
    const inside = [...path, isList ? Number(key) : key];
    if (!isList) visit(key, inside);
    visitValue(part, inside, visit);
  }
}

function visitNarrative({ narrative }: ReportSource, visit: VisitText): void {
  if (!narrative) return;
  for (const run of narrative.texts) visit(run.text, (offset) => run.place(offset));
  for (const { href, place } of narrative.links) visit(href, () => place);
  for (const { properties, propertyPlace } of narrative.components) {
    for (const [name, value] of Object.entries(properties)) {
      visit(String(value), () => propertyPlace(name));
    }
  }
}

function visitTable(source: TableSource, visit: VisitText): void {
  const { fields } = source.table;
  for (const row of viewOf(source).rows) {
    for (const field of fields) {
      const cell = row.cell(field.name);
      if (typeof cell !== 'string' && typeof cell !== 'number') continue;
      visit(String(cell), () => row.place(field.name), field);
    }
  }
}
