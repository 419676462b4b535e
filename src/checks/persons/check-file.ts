import { personColumn as aboutPerson } from '../../domain/persons/person-column.ts';
import { compareProblems, type Problem } from '../../domain/problem.ts';
import { delimitersIn } from '../../reading/detect-delimiter.ts';
import { readRecords, type Records } from '../../reading/read-records.ts';
import type { SiteSource, SourceFile } from '../../reading/sources.ts';
import { toProblem } from '../check-report.ts';
import { isContact } from './personal-data.ts';
import { textIn } from './file-texts.ts';
import { areNames, microdata, personColumn, personRules } from './person-rules.ts';
import { scanFile, scanPath, scanValue, type PersonalData } from './scan-file.ts';

/**
 * What says something of a person in any file, wherever it lies and whatever it is for. Nothing is known of its columns
 * but their names. The publisher may be written to, as everywhere.
 */
export function personProblems(file: SourceFile, site: SiteSource): Problem[] {
  const records = /\.[ct]sv$/i.test(file.path) ? recordsIn(file) : undefined;
  const found = records ? [...scanPath(file.path), ...scanCells(records)] : scanFile(file);
  const columns = records ? columnProblems(records) : [];
  return [
    ...found
      .filter((data) => !isContact(data, site))
      .map(({ kind, position }) => toProblem({ position }, personRules[kind])),
    ...columns,
  ].sort(compareProblems);
}

/** The cells of a table; undefined where it cannot be split into cells. */
function recordsIn(file: SourceFile): Records | undefined {
  const text = textIn(file);
  const [delimiter] = text === undefined ? [] : delimitersIn(text);
  return text === undefined || delimiter === undefined
    ? undefined
    : readRecords({ file: file.path, text, delimiter }).value;
}

function scanCells({ rows, position }: Records): PersonalData[] {
  const [names = []] = rows;
  return rows.flatMap((row, record) =>
    row.flatMap((cell, index) =>
      scanValue(cell, () => position(record, index), record === 0 ? '' : names[index]),
    ),
  );
}

/** Numbers of no more than four digits are counts; longer ones may be persons' numbers. */
const measure = /^-?\d{1,4}(?:[.,]\d+)?$/;

function columnProblems({ rows, position }: Records): Problem[] {
  const [names = [], ...body] = rows;
  return names.flatMap((name, index) => {
    const cells = body.map((row) => row[index] ?? '').filter((cell) => cell.trim() !== '');
    const isMeasure = cells.length > 0 && cells.every((cell) => measure.test(cell.trim()));
    const found = aboutPerson({ name, isMeasure });
    const start = position(0, index);
    if (found && found !== 'bare') {
      const values = { name, title: name, about: found };
      return [toProblem({ position: start, values }, personColumn)];
    }
    return areNames(cells)
      ? [toProblem({ position: start, values: { columns: [name] } }, microdata)]
      : [];
  });
}
