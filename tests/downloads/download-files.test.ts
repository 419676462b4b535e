import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { PublicReport } from '../../src/domain/public-report.ts';
import { type Field, type PublicTable, isAbsent, type Cell } from '../../src/domain/table.ts';
import { downloadFiles } from '../../src/downloads/download-files.ts';
import { columnTitle } from '../../src/i18n/standard-words.ts';
import { allReports, site } from './all-reports.ts';
import { dataPackageProfile } from './data-package-profile.ts';
import { reportJsonSchema } from '../../src/downloads/report-json.ts';

const ajv = new Ajv({ strict: false, allErrors: true });
ajvFormats(ajv);
const isDataPackage = ajv.compile(dataPackageProfile);
const reportSchema = 'https://maalestok.example/schema/report-2.json';
const isReport = new Ajv2020({ strict: false }).compile(reportJsonSchema(reportSchema));
const faults = ({ errors }: { errors?: unknown[] | null }) => JSON.stringify(errors?.slice(0, 5));

const reports = allReports();
const figures = [{ path: 'en-figur.svg', bytes: Buffer.from('<svg/>') }];
const proof = { facts: '{"salt":"5a17"}\n', ledger: '{"facts":"…"}\n' };
const made = reports.map((report) => {
  const files = downloadFiles(report, figures, site, proof);
  return { report, name: `${report.id} ${report.version}`, files: filesByPath(files) };
});

function filesByPath(files: readonly { path: string; bytes: Uint8Array }[]) {
  return new Map(files.map(({ path, bytes }) => [path, bytes]));
}

/** The facts alone: in the standard tables without titles and without words for codes. */
function withoutOurWords(report: PublicReport): PublicReport {
  const standard = ['facts', 'goals', 'targets', 'results', 'baselines'];
  const bare = ({ title: _title, categories: _categories, ...field }: Field): Field => field;
  // A report's own columns have titles of its own, and codes of ours only where they say how near a number is.
  const own = ({ categories, ...field }: Field): Field =>
    categories === undefined || field.codes ? field : { ...field, categories };
  const tables = report.tables.map((table) => ({
    ...table,
    fields: table.fields.map(standard.includes(table.name) ? bare : own),
  }));
  return { ...report, tables };
}

/** How absences are written, as `src/reading/README.md` tells editors to write them. */
const marks = {
  missing: '',
  unknown: '?',
  'not-applicable': '-',
  'not-yet-due': '..',
  suppressed: '[c]',
};

interface Descriptor {
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    dialect: { delimiter: string };
    schema: {
      fields: { name: string; type: string; decimalChar?: string }[];
      missingValues: { value: string; label: string }[];
    };
  }[];
}

describe.each(made)('the files of $name', ({ report, files }) => {
  const bytesOf = (name: string) => files.get(name) ?? new Uint8Array();
  const json = (name: string) => JSON.parse(strFromU8(bytesOf(name))) as unknown;
  const descriptor = json('datapackage.json') as Descriptor;

  test('are described by a valid data package', () => {
    expect(isDataPackage(descriptor), faults(isDataPackage)).toBe(true);
    expect(descriptor.resources).toHaveLength(2 * report.tables.length);
  });

  test('are as long, and have the hash, that the data package says', () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      expect(bytesOf(path).length, path).toBe(bytes);
      expect(hash).toBe(`sha256:${site.hash(bytesOf(path))}`);
    }
  });

  test('hold every cell, read by what the data package says alone', () => {
    for (const resource of descriptor.resources) {
      const table = tableOf(report, resource.name.replace('excel/', ''));
      expect(cellsBy(resource, bytesOf(resource.path))).toEqual(expectedCells(table));
    }
  });

  test('hold every cell in the workbook, by its type', async () => {
    const sheets = await readWorkbook(Buffer.from(bytesOf(`${report.id}-v${report.version}.xlsx`)));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Om rapporten',
      ...report.tables.map(({ name }) => name.slice(0, 31)),
      'Kolonner',
    ]);
    report.tables.forEach((table, index) => {
      const [header, ...rows] = sheets[index + 1]?.data ?? [];
      expect(header).toEqual(table.fields.map((field) => columnTitle(table.name, field, 'da')));
      expect(rows.map((row) => padded(row, table.fields.length))).toEqual(
        table.rows.map(({ cells }) => cells.map((cell, at) => inWorkbook(cell, table.fields[at]))),
      );
    });
  });

  test('are explained column by column in the workbook', async () => {
    const sheets = await readWorkbook(Buffer.from(bytesOf(`${report.id}-v${report.version}.xlsx`)));
    const rows = sheets.at(-1)?.data.slice(1) ?? [];
    expect(rows.map((row) => [row[0], row[1], row[2]])).toEqual(
      report.tables.flatMap(({ name, fields }) =>
        fields.map((field) => [name, field.name, columnTitle(name, field, 'da')]),
      ),
    );
  });

  test('hold the whole report, valid by the published schema', () => {
    const read = json('report.json') as PublicReport & { $schema: string };
    expect(isReport(read), faults(isReport)).toBe(true);
    const { $schema, ...rest } = read;
    expect($schema).toBe(reportSchema);
    expect(withoutOurWords(rest)).toEqual(JSON.parse(JSON.stringify(report)));
  });

  test('have a title for every column in JSON, and the words of pages for codes', () => {
    const { tables } = json('report.json') as PublicReport;
    const fields = tables.flatMap((table) => table.fields);
    expect(fields.filter(({ title }) => !title)).toEqual([]);
    expect(fields.find(({ codes }) => codes === 'unit')?.categories).toContainEqual({
      value: 'percent',
      label: 'Procent',
    });
    for (const { categories } of fields.filter(({ codes }) => codes === 'verdict'))
      expect(categories?.slice(0, 2)).toEqual([
        { value: 'met', label: 'Opfyldt' },
        { value: 'partly-met', label: 'Delvist opfyldt' },
      ]);
  });

  test('are all in the archive, with checksums that hold', () => {
    const name = `${report.id}-v${report.version}`;
    const inside = unzipSync(bytesOf(`${name}.zip`));
    for (const [file, bytes] of files)
      if (!file.endsWith('.zip')) expect(inside[`${name}/${file}`], file).toEqual(bytes);
    const others = ['README.txt', 'SHA256SUMS', 'citation.bib', 'citation.ris', 'en-figur.svg'];
    for (const other of others) expect(inside).toHaveProperty([`${name}/${other}`]);
    expect(strFromU8(inside[`${name}/facts.json`] ?? new Uint8Array())).toBe(proof.facts);
    expect(strFromU8(inside[`${name}/ledger.jsonl`] ?? new Uint8Array())).toBe(proof.ledger);
    expect(files.has('ledger.jsonl')).toBe(false);
    const readMe = strFromU8(inside[`${name}/README.txt`] ?? new Uint8Array());
    expect(readMe.match(/tail -n 1 ledger\.jsonl \| sha256sum/g)).toHaveLength(2);
    expect(checkedSums(inside, name)).toBe(0);
  });

  test('prove nothing where the version is a draft', () => {
    const name = `${report.id}-v${report.version}`;
    const draft = filesByPath(downloadFiles(report, figures, site));
    const inside = unzipSync(draft.get(`${name}.zip`) ?? new Uint8Array());
    expect(Object.keys(inside).filter((file) => /facts\.json|ledger/.test(file))).toEqual([]);
    expect(strFromU8(inside[`${name}/README.txt`] ?? new Uint8Array())).not.toContain('facts.json');
  });

  test('are the same bytes in another time zone', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'America/Los_Angeles';
    const again = filesByPath(downloadFiles(report, figures, site, proof));
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    for (const [file, bytes] of files)
      expect(site.hash(again.get(file) ?? ''), file).toBe(site.hash(bytes));
  });
});

test('no cell of a workbook is a formula', () => {
  for (const { report, files } of made) {
    const workbook = files.get(`${report.id}-v${report.version}.xlsx`) ?? new Uint8Array();
    for (const part of Object.values(unzipSync(workbook)))
      expect(strFromU8(part)).not.toMatch(/<f[ >]/);
  }
});

function tableOf({ tables }: PublicReport, name: string): PublicTable {
  const table = tables.find((one) => one.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

/** A value, or the kind of absence. */
type Known = string | number | boolean | { absent: string };

/** A resource's cells as a reader of data packages would read them: by dialect, types and missing values. */
function cellsBy(
  { dialect, schema }: Descriptor['resources'][number],
  bytes: Uint8Array,
): Known[][] {
  const [header, ...rows] = parse(Buffer.from(bytes), { bom: true, delimiter: dialect.delimiter });
  expect(header).toEqual(schema.fields.map(({ name }) => name));
  const missing = new Map(schema.missingValues.map(({ value, label }) => [value, label]));
  return rows.map((row) =>
    row.map((cell, at) => {
      const absent = missing.get(cell);
      if (absent !== undefined) return { absent };
      const { type, decimalChar = '.' } = schema.fields[at] ?? { type: 'string' };
      if (type === 'boolean') return cell === 'true';
      const isNumber = type === 'number' || type === 'integer' || type === 'year';
      return isNumber ? Number(cell.replace(decimalChar, '.')) : cell;
    }),
  );
}

function expectedCells({ rows }: PublicTable): Known[][] {
  return rows.map(({ cells }) =>
    cells.map((cell) => (isAbsent(cell) ? { absent: cell.absent } : cell)),
  );
}

function inWorkbook(cell: Cell, field: Field | undefined): unknown {
  if (isAbsent(cell)) return marks[cell.absent] || null;
  return field?.type === 'date' ? new Date(`${String(cell)}T00:00:00Z`) : cell;
}

/** Readers leave out empty cells at the end of a row. */
function padded(row: readonly unknown[], length: number): unknown[] {
  return Array.from({ length }, (_, at) => row[at] ?? null);
}

/** What `sha256sum -c` answers in a folder with the archive's files. */
function checkedSums(inside: Record<string, Uint8Array>, name: string): number | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'maalestok-archive-'));
  try {
    for (const [file, bytes] of Object.entries(inside)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), bytes);
    }
    const words = ['-c', '--strict', '--quiet', 'SHA256SUMS'];
    return spawnSync('sha256sum', words, { cwd: path.join(folder, name) }).status;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
