import type { Position } from '../../domain/problem.ts';
import { type Field, isAbsent, type Value } from '../../domain/table.ts';
import type { Located, ReportSource, TableSource } from '../../reading/sources.ts';
import { personNumbersIn, shortPersonNumber } from './person-number.ts';
import { propertyUses } from '../narrative/components.ts';
import { oncePer } from '../rule.ts';

/** A position where something about a person stands. What stands there is not kept. */
export interface PersonalData {
  kind: 'person-number' | 'person-number-like' | 'email' | 'telephone';
  position: Position;
}

/** Everything in a version that looks like a person's number, e-mail address or telephone number. */
export const personalData = oncePer((report: ReportSource) =>
  collect((visit) => visitTexts(report, visit)),
);

/** The same for one file of what reports share. */
export const personalDataIn = oncePer((located: Located<unknown>) =>
  collect((visit) => visitLocated(located, visit)),
);

function collect(visitAll: (visit: VisitText) => void): PersonalData[] {
  const found: PersonalData[] = [];
  visitAll((text, position, field) => {
    for (const { kind, index } of inText(text, field))
      found.push({ kind, position: position(index) });
  });
  return found;
}

interface Hit {
  kind: PersonalData['kind'];
  index: number;
}

function inText(text: string, field: Field | undefined): Hit[] {
  const short = field && isIdLike(field) ? shortPersonNumber(text) : undefined;
  const numbers = [...personNumbersIn(text), ...(short ? [short] : [])];
  const isMeasure = field !== undefined && field.type !== 'text';
  return [
    ...numbers.map(({ index, certain }): Hit => ({
      kind: certain ? 'person-number' : 'person-number-like',
      index,
    })),
    ...emailsIn(text).map((index): Hit => ({ kind: 'email', index })),
    ...(isMeasure || isCompanyColumn(field)
      ? []
      : telephonesIn(text).map(({ index }): Hit => ({ kind: 'telephone', index }))),
  ];
}

/** A column that names things rather than measures them. */
function isIdLike({ name, type, unit }: Field): boolean {
  return unit === undefined && (type === 'text' || /(?:^|_)(?:id|nr|nummer|person\w*)$/.test(name));
}

function isCompanyColumn(field: Field | undefined): boolean {
  return field !== undefined && /(?:^|_)(?:cvr|ean|isbn|journal)/.test(field.name);
}

/** Is handed a text and the position of an offset in it; `field` where the text is a cell. */
type VisitText = (text: string, position: (offset: number) => Position, field?: Field) => void;

/** Most texts hold nothing like a person's number, a telephone number or an address, and are not looked at again. */
const suspect = /@|\d(?:\d{5}|\d[ \u00a0\u202f]\d\d)/;
const shortest = 100_000_000;

/**
 * Visits every text and every long number of a version that could say something of a person, shown to readers
 * or not: the repository is public.
 */
function visitTexts(report: ReportSource, visit: VisitText): void {
  for (const file of report.files) {
    if (suspect.test(file)) visit(file, () => ({ file, line: 1, column: 1 }));
  }
  for (const part of [report.metadata, report.descriptor, report.figures]) {
    if (part) visitLocated(part, visit);
  }
  visitNarrative(report, visit);
  for (const source of report.tables.values()) visitTable(source, visit);
}

/** Visits every text in a YAML file, and every key. */
function visitLocated(located: Located<unknown>, visit: VisitText): void {
  if (!suspect.test(JSON.stringify(located.value))) return;
  visitValue(located.value, [], (text, path) => visit(text, () => located.position(path)));
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

function visitNarrative(report: ReportSource, visit: VisitText): void {
  const { narrative } = report;
  if (!narrative) return;
  for (const run of narrative.texts) {
    if (suspect.test(run.text)) visit(run.text, run.position);
  }
  for (const { href, position } of narrative.links) {
    // Reading refuses these, and their text is visited by itself.
    if (href.startsWith('mailto:')) continue;
    if (suspect.test(href)) visit(href, () => position);
  }
  for (const { text, position } of propertyUses(report)) {
    if (suspect.test(text)) visit(text, position);
  }
}

function visitTable(source: TableSource, visit: VisitText): void {
  const { fields, rows } = source.table;
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, index) => {
      const field = fields[index];
      if (!field || isAbsent(cell) || !isSuspect(cell)) return;
      visit(`${cell}`, () => source.position(row, field.name), field);
    });
  });
}

function isSuspect(cell: Value): boolean {
  return typeof cell === 'string' ? suspect.test(cell) : Number(cell) >= shortest;
}

const email = /[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})+/gi;

const blank = String.raw`[ \u00a0\u202f]`;
const before = String.raw`(?<![\w/=.,-])`;

/** A Danish telephone number: with the country's number, in pairs, in fours, or in one. */
const telephone = new RegExp(
  [
    String.raw`(?<!\d)(?:\+|00)45${blank}?(?:\d${blank}?){7}\d(?!\d)`,
    String.raw`${before}\d\d(?:${blank}\d\d){3}(?!\d)`,
    String.raw`${before}[2-9]\d{3}${blank}\d{4}(?![\d-])`,
    String.raw`${before}[2-9]\d{7}(?![\d,.]*\d)`,
  ].join('|'),
  'gu',
);

/** What else has eight digits: a company's number, years in a row, a day as 20211231. */
const companyNumber = /(?:CVR|SE)(?:[-. ]?n(?:umme)?r\.?)?:? ?$/i;
const yearsOrDay = /^(?:19|20)\d\d(?: (?:19|20)\d\d|(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]))$/;

/** Where a text holds an e-mail address. */
export function emailsIn(text: string): number[] {
  return text.includes('@') ? [...text.matchAll(email)].map(({ index }) => index) : [];
}

/** Where a text holds a Danish telephone number, and how long it is. */
export function telephonesIn(text: string): { index: number; length: number }[] {
  return [...text.matchAll(telephone)].flatMap(({ index, 0: number }) => {
    const other =
      yearsOrDay.test(number) || companyNumber.test(text.slice(Math.max(0, index - 16), index));
    return other ? [] : { index, length: number.length };
  });
}
