import {
  type Absence,
  type Value,
  isAbsent,
  type Absent,
  type Field,
  type CellReference,
  referencesIn,
  type Template,
  isWithin,
} from '../domain/table.ts';
import type { Result, Target } from '../domain/goal.ts';
import type { Language } from '../domain/language.ts';
import type { Qualifier, Unit } from '../domain/unit.ts';
import { type DataNote, type PublicReport, notesBeside } from '../domain/public-report.ts';
import type { Direction, Verdict } from '../domain/codes.ts';

/**
 * The words and numbers of a figure in one language. Layouts know no language of their own:
 * typography, units and names are passed in.
 */
export interface FigureWords {
  /** A number as figures write it: `45,7 %`, `58`, `ca. 40 %`. The unit's word is in the subtitle. */
  number(value: number, unit: Unit, near?: Nearness): string;
  /** A result as figures write it: `mindst 58`, `80–90 %`. */
  measured(result: Result, unit: Unit): string;
  /** A number with its unit's word: `24 forløb`. */
  quantity(value: number, unit: Unit, near?: Nearness): string;
  /** The unit as a heading: `Forløb`. */
  unit(unit: Unit): string;
  /** The meaning of one dot: `en prik er en person`. */
  one(unit: Unit): string;
  /** `mindst 16`, `80–90 %`, `højst 25 %`. */
  target(target: Pick<Target, 'lower' | 'upper'>, unit: Unit, direction: Direction): string;
  /** `35–40 %`. */
  range(low: number, high: number, unit: Unit): string;
  absence(absence: Absence): string;
  /** A day, a month or a year, shortened: `jun. 2020`. */
  date(date: string): string;
  /** The short name of a month, from 1: `jun.`. */
  month(month: number): string;
  /** The short name of a quarter, from 1: `1. kv.`. */
  quarter(quarter: number): string;
  /** `Aksen begynder ved 40 %`, which is not zero. */
  axisFrom(size: string): string;
  /** `jun. 2020–feb. 2021`; `fra jun. 2020` and `til og med feb. 2021` where one end is not known. */
  period(ends: { start?: string; end?: string }): string;
  /** The same for numbered periods: `måned 1–3`, `fra måned 4`, `til og med måned 8`. */
  numbered(ends: { start?: number; end?: number }, unit: Unit): string;
  verdict(verdict: Verdict): string;
  /** What a column of the report's is called, in the report's language. */
  title(table: string, field: Field, language: Language): string;
  /** The word of a code or of a category; undefined where the value is neither. */
  label(field: Field, value: Value, language: Language): string | undefined;
  /** The name of a municipality. */
  place(id: string): string;
  /** `8 af 11`. */
  part(numerator: number, denominator: number): string;
  /** What the evaluator said where it departs from the rule: `evaluator: delvist opfyldt`. */
  evaluator(verdict: Verdict): string;
  /** `slutter, hvor færre end 10 er med`. */
  endsBelow(minimumBase: number): string;
  /** `Usikkerhed: fra nedre grænse til øvre grænse`, by the names of the two columns. */
  uncertainty(titles: { low: string; high: string }): string;
  /** `lyst tegnet: færre end 30 bag et af tallene`. */
  fewBehind(minimumBase: number): string;
  words: Readonly<Record<FigureWord, string>>;
}

export type FigureWord =
  | 'noRows'
  | 'yes'
  | 'no'
  | 'distributed'
  | 'result'
  | 'target'
  | 'verdict'
  | 'range'
  | 'limit'
  | 'excess'
  | 'interval'
  | 'uncertainty'
  | 'noResult'
  | 'notAGoal'
  | 'noTarget'
  | 'judged'
  | 'judgedGoals'
  | 'interim'
  | 'interimResult'
  | 'notHere'
  | 'wholeProject'
  | 'goal'
  | 'approximate'
  | 'upTo'
  | 'exactReading'
  | 'goNoFurther'
  | 'leadsTo'
  | 'start'
  | 'end'
  | 'openLane'
  | 'openChange'
  | 'unchanged'
  | 'smallBase'
  | 'base'
  | 'share'
  | 'rounded'
  | 'interimValue'
  | 'seriesBreak'
  | 'lowerEnd'
  | 'upperEnd'
  | 'status';

/** How near a number is to what was counted, and how many decimals it is written with at least. */
export interface Nearness {
  qualifier?: Qualifier | undefined;
  decimals?: number | undefined;
}

/** A number, or why there is none, with its unit, and the cell that it comes from where there is one. */
export interface Quantity extends Nearness {
  value: number | Absent;
  unit: Unit;
  reference?: CellReference | undefined;
}

/** A number, or why there is none. */
export function sayNumber({ value, unit, ...near }: Quantity, words: FigureWords): string {
  return isAbsent(value) ? words.absence(value.absent) : words.number(value, unit, near);
}

/** The base of a number: `24 forløb`, or `grundlag ikke oplyst`. */
export function baseText({ value, unit }: Quantity, words: FigureWords): string {
  return isAbsent(value)
    ? `${words.words.base} ${words.absence(value.absent)}`
    : words.quantity(value, unit);
}

/** Where something begins and ends, or why that is not known. */
export interface Ends<End> {
  start: End | Absent;
  end: End | Absent;
}

/** The ends that are known. */
export function knownEnds<End extends string | number>({
  start,
  end,
}: Ends<End>): { start?: End; end?: End } {
  return { ...(isAbsent(start) ? {} : { start }), ...(isAbsent(end) ? {} : { end }) };
}

/** Why an end is not known: `slut ikke oplyst`. Nothing where both ends are known. */
export function openEndsText({ start, end }: Ends<string | number>, words: FigureWords): string {
  const open = [
    ...(isAbsent(start) ? [`${words.words.start} ${words.absence(start.absent)}`] : []),
    ...(isAbsent(end) ? [`${words.words.end} ${words.absence(end.absent)}`] : []),
  ];
  return open.join(', ');
}

/** The data notes on cells, in the order of the report. */
function notesOn(notes: readonly DataNote[], cells: readonly CellReference[]): DataNote[] {
  return notes.filter((note) =>
    note.cells.some((noted) => cells.some((cell) => isWithin(cell, noted))),
  );
}

/** The data notes of a figure: those on the cells that it shows, and those whose letters are in its texts. */
export function figureNotes(
  report: PublicReport,
  shown: readonly CellReference[],
  texts: readonly Template[],
): DataNote[] {
  const onTable = new Set(notesOn(report.notes, shown));
  const inTexts = new Set(
    texts.flatMap(referencesIn).flatMap((address) => notesBeside(report, address)),
  );
  return report.notes.filter((note) => onTable.has(note) || inTexts.has(note));
}

/** The marks of the notes on cells, `[a][b]`, or nothing. A note on a whole table marks no cell. */
export type NoteMarks = (...cells: (CellReference | undefined)[]) => string;

/** Gives the marks of a report's notes. */
export function noteMarker(notes: readonly DataNote[]): NoteMarks {
  const onCells = notes.map((note) => ({ ...note, cells: note.cells.filter(marksCells) }));
  return (...cells) => {
    const named = cells.filter((cell) => cell !== undefined);
    return notesOn(onCells, named)
      .map(({ letter }) => `[${letter}]`)
      .join('');
  };
}

function marksCells({ row, column }: CellReference): boolean {
  return row !== '*' || column !== '*';
}
