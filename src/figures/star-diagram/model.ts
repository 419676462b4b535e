import type { PublicReport } from '../../domain/public-report.ts';
import { given } from '../../domain/given.ts';
import { sayNoted } from '../diagram.ts';
import type { Declaration } from '../figure.ts';
import type { FigureWords, NoteMarks } from '../words.ts';
import { readTable } from '../table-reader.ts';
import type { CellReference } from '../../domain/table.ts';

export type StarDiagram = Declaration<'star-diagram'>;

export interface Star {
  titles: { label: string; group?: string };
  centre: string;
  /** Group by group, in the order in which the rows name them. */
  arms: Arm[];
}

export interface Arm {
  key: string;
  name: string;
  /** Empty where the figure has no groups, and where the arm has none. */
  group: string;
  reference: CellReference;
}

export function readStar(
  report: PublicReport,
  { table: name, label, group, centre }: StarDiagram,
  words: FigureWords,
  marks: NoteMarks,
): Star {
  const table = readTable(report, name, words);
  const arms = table.rows.map((row) => ({
    key: row.key,
    name: sayNoted(row, label, marks),
    group: row.said(group),
    reference: row.reference(label),
  }));
  const title = (column: string) => table.title(column);
  return {
    titles: { label: title(label), ...given({ group: group && title(group) }) },
    centre,
    arms: [...Map.groupBy(arms, (arm) => arm.group).values()].flat(),
  };
}
