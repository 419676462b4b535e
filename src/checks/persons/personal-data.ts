import { shortPersonNumber } from '../../domain/persons/person-number.ts';
import { type Field, isAbsent, type Value } from '../../domain/table.ts';
import { isInput, isTombstone } from '../../reading/group-paths.ts';
import type { Located, ReportSource, SiteSource, TableSource } from '../../reading/sources.ts';
import { propertyUses } from '../narrative/components.ts';
import { oncePer } from '../rule.ts';
import { type PersonalData, scanFile, scanPath, scanValue } from './scan-file.ts';

/**
 * Everything in a version that says something of a person, shown to readers or not: the repository is public. Files are
 * read as they are written, and their values as they are understood, since YAML may write a digit as `\u0031`.
 */
export const personalData = oncePer((report: ReportSource): PersonalData[] => {
  const tables = new Map(Array.from(report.tables.values(), (table) => [table.file, table]));
  const written = report.files.flatMap((file) => {
    const table = tables.get(file.path);
    if (isMadeByUs(file.path)) return scanPath(file.path);
    return table ? [...scanPath(file.path), ...scanTable(table)] : scanFile(file);
  });
  const parts = [report.metadata, report.descriptor, report.figures];
  const understood = [
    ...parts.flatMap((part) => (part ? scanLocated(part) : [])),
    ...scanNarrative(report),
  ];
  return withoutRepeats(written, understood);
});

/** The same for the files that reports share. The publisher may be written to and called. */
export const sharedPersonalData = oncePer((site: SiteSource): PersonalData[] => {
  const parts = [
    site.settings,
    ...site.projects.values(),
    ...site.organisations.values(),
    ...site.glossary.values(),
    ...site.units.values(),
  ];
  const understood = parts.flatMap((part) => (part ? scanLocated(part) : []));
  const all = withoutRepeats(site.files.flatMap(scanFile), understood);
  return all.filter((data) => !isContact(data, site));
});

/** Whether it is how the publisher wants to be reached, by `site.yaml`; all in it may be, where it could not be read. */
export function isContact({ value, position }: PersonalData, { settings }: SiteSource): boolean {
  if (!settings && position.file.endsWith('content/site.yaml')) return true;
  const { email = '', telephone = '' } = settings?.value.contact ?? {};
  const declared = [...scanValue(email, nowhere), ...scanValue(telephone, nowhere, 'tlf')];
  return declared.some((one) => one.value === value);
}

function nowhere() {
  return { file: '', line: 1, column: 1 };
}

/** Records hold what was checked before it was published, and hashes. */
function isMadeByUs(path: string): boolean {
  return !isInput({ path }) || isTombstone({ path });
}

/** What is understood is told only where it was not found as it is written, which is the exact position. */
function withoutRepeats(written: PersonalData[], understood: PersonalData[]): PersonalData[] {
  const key = ({ position, value }: PersonalData) => `${position.file}\n${value}`;
  const known = new Set(written.map(key));
  return [...written, ...understood.filter((one) => !known.has(key(one)))];
}

function scanLocated({ value, position }: Located<unknown>): PersonalData[] {
  return textsIn(value).flatMap(({ text, path }) => scanValue(text, () => position(path)));
}

type Path = (string | number)[];

/** Every text in a value, and every key. */
function textsIn(value: unknown, path: Path = []): { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, part]) => {
    const inside = [...path, isList ? Number(key) : key];
    return [...(isList ? [] : [{ text: key, path: inside }]), ...textsIn(part, inside)];
  });
}

function scanNarrative(report: ReportSource): PersonalData[] {
  const { narrative } = report;
  if (!narrative) return [];
  return [
    ...narrative.texts.flatMap(({ text, position }) => scanValue(text, position)),
    ...narrative.links.flatMap(({ href, position }) => scanValue(decoded(href), () => position)),
    ...propertyUses(report).flatMap(({ text, position }) => scanValue(text, position)),
  ];
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

const shortest = 100_000_000;

function scanTable(source: TableSource): PersonalData[] {
  const { fields, rows } = source.table;
  const header = fields.flatMap(({ name }) => scanValue(name, () => source.headerPosition(name)));
  const cells = rows.flatMap((row, index) =>
    fields.flatMap((field, column) => {
      const cell = row.cells[column];
      if (cell === undefined || isAbsent(cell) || isMeasured(cell, field)) return [];
      return scanCell(`${cell}`, field, () => source.position(index, field.name));
    }),
  );
  return [...header, ...cells];
}

/** Amounts are as long as persons' numbers; a number without a unit may be one. */
function isMeasured(cell: Value, { unit, unitColumn }: Field): boolean {
  if (typeof cell === 'string') return false;
  return unit !== undefined || unitColumn !== undefined || Number(cell) < shortest;
}

function scanCell(
  text: string,
  field: Field,
  position: () => PersonalData['position'],
): PersonalData[] {
  const isNumber = field.type !== 'text';
  const found = scanValue(text, position, `${field.name} ${field.title ?? ''}`);
  const short = isIdLike(field) ? shortPersonNumber(text) : undefined;
  return [
    ...found.filter(({ kind }) => !isNumber || !kind.startsWith('telephone')),
    ...(short
      ? [
          {
            kind: short.certain ? ('person-number' as const) : ('person-number-like' as const),
            position: position(),
            value: text,
          },
        ]
      : []),
  ];
}

/** A column that names things rather than measures them. */
function isIdLike({ name, type }: Field): boolean {
  // eslint-disable-next-line maalestok/slow-pattern -- a column's name
  return type === 'text' || /(?:^|_)(?:id|nr|nummer|person\w*)$/.test(name);
}
