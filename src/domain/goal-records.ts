import type { Baseline, Goal, Result, Target } from './goal.ts';
import type { Verdict } from './codes.ts';
import { given } from './given.ts';
import {
  type PublicTable,
  type Row,
  isAbsent,
  numberIn,
  textIn,
  type Absence,
  type Cell,
  codeIn,
} from './table.ts';
import { ownUnitsIn } from './tables.ts';
import { unitId, unitNamed, type OwnUnits, type Qualifier } from './unit.ts';

/** Whom a target or a result is about: the whole project where both are absent. */
export interface Scope {
  place?: string;
  group?: string;
}

/** A row of `targets.csv`. */
export interface TargetRecord extends Target, Scope {
  goal: string;
  /** The target that it is a revision of, where its due date does not say. */
  revises?: string;
  /** `-`: this place has no such goal. */
  notAGoal: boolean;
}

/** A row of `baselines.csv`. */
export interface BaselineRecord extends Baseline, Scope {
  id: string;
  goal: string;
}

/** A row of `results.csv`. */
export interface ResultRecord extends Result, Scope {
  goal: string;
  /** The target that it is held against, where dates do not say. */
  target?: string;
  /** Why there is no value, where there is none. */
  absent?: Absence;
  verdict?: Verdict;
  forecast?: Verdict;
  reason?: string;
}

/** The goal tables of a report as records; a table that is not there gives none. */
export interface GoalRecords {
  goals: Goal[];
  targets: TargetRecord[];
  results: ResultRecord[];
  baselines: BaselineRecord[];
}

type Get = (column: string) => Cell | undefined;

/** Reads the records from checked tables, in the order of their rows. */
export function goalRecords(tables: ReadonlyMap<string, PublicTable>): GoalRecords {
  return {
    goals: records(tables.get('goals'), (get) => goalRecord(get, ownUnitsIn(tables))),
    targets: records(tables.get('targets'), targetRecord),
    results: records(tables.get('results'), resultRecord),
    baselines: records(tables.get('baselines'), baselineRecord).flat(),
  };
}

function records<Item>(table: PublicTable | undefined, read: (get: Get) => Item): Item[] {
  if (!table) return [];
  const columns = new Map(table.fields.map((field, index) => [field.name, index]));
  const getter =
    (row: Row): Get =>
    (column) =>
      row.cells[columns.get(column) ?? -1];
  return table.rows.map((row) => read(getter(row)));
}

function goalRecord(get: Get, ownUnits: OwnUnits): Goal {
  return {
    id: textIn(get('id')) ?? '',
    goal: textIn(get('goal')) ?? '',
    ...unitIn(get('unit'), ownUnits),
    direction: codeIn('direction', get('direction')) ?? 'judged',
    ...texts(
      get,
      'category',
      'indicator',
      'definition',
      'verification',
      'reason',
      'source',
      'note',
    ),
    ...given({
      accumulate: codeIn('accumulation', get('accumulate')),
      level: codeIn('level', get('level')),
      population: codeIn('population', get('population')),
      evidence: codeIn('evidence', get('evidence')),
      sameAs: textIn(get('same_as')),
      partOf: textIn(get('part_of')),
    }),
    ...baselineOf(get),
  };
}

function unitIn(cell: Cell | undefined, ownUnits: OwnUnits): Pick<Goal, 'unit' | 'ownUnit'> {
  const unit = unitNamed(cell, ownUnits) ?? 'count';
  return { unit: unitId(unit), ...(typeof unit === 'string' ? {} : { ownUnit: unit }) };
}

/** A baseline that nobody knows is none. */
function baselineRecord(get: Get): BaselineRecord[] {
  const value = numberIn(get('value'));
  if (value === undefined) return [];
  const of = { id: textIn(get('id')) ?? '', goal: textIn(get('goal')) ?? '' };
  return [{ ...of, value, ...texts(get, 'place', 'group', 'date') }];
}

function baselineOf(get: Get): Pick<Goal, 'baseline'> {
  const value = numberIn(get('baseline'));
  const date = textIn(get('baseline_date'));
  if (value === undefined) return {};
  return { baseline: date === undefined ? { value } : { value, date } };
}

function targetRecord(get: Get): TargetRecord {
  const lower = get('lower');
  const basis = codeIn('basis', get('basis'));
  return {
    id: textIn(get('id')) ?? '',
    goal: textIn(get('goal')) ?? '',
    due: textIn(get('due')) ?? '',
    revision: numberIn(get('revision')) ?? 0,
    notAGoal: isNotApplicable(lower) || isNotApplicable(get('upper')),
    ...(basis && basis !== 'value' ? { basis } : {}),
    ...texts(get, 'place', 'group', 'revises', 'agreed', 'reason', 'source'),
    ...numbers(get, 'lower', 'upper'),
  };
}

function resultRecord(get: Get): ResultRecord {
  const value = get('value');
  return {
    id: textIn(get('id')) ?? '',
    goal: textIn(get('goal')) ?? '',
    ...texts(get, 'place', 'group', 'date', 'target', 'reason', 'source'),
    ...numbers(get, 'value', 'numerator', 'denominator'),
    ...given({ valueTo: numberIn(get('value_to')) }),
    ...verdicts(get),
    ...nearness(codeIn('qualifier', get('qualifier'))),
    ...(value !== undefined && isAbsent(value) ? { absent: value.absent } : {}),
  };
}

/** How near a result is, as the word beside it says. */
export function nearness(
  qualifier: Qualifier | undefined,
): Pick<ResultRecord, 'approximate' | 'bound'> {
  if (qualifier === undefined) return {};
  return qualifier === 'about' ? { approximate: true } : { bound: qualifier };
}

function verdicts(get: Get): Pick<ResultRecord, 'verdict' | 'forecast'> {
  const verdict = codeIn('verdict', get('verdict'));
  const forecast = codeIn('verdict', get('forecast'));
  return { ...(verdict ? { verdict } : {}), ...(forecast ? { forecast } : {}) };
}

function isNotApplicable(cell: Cell | undefined): boolean {
  return cell !== undefined && isAbsent(cell) && cell.absent === 'not-applicable';
}

/** The named columns that hold a text, as properties; the others are left out. */
function texts<Name extends string>(get: Get, ...names: Name[]): { [name in Name]?: string } {
  return present(names, (name) => textIn(get(name)));
}

function numbers<Name extends string>(get: Get, ...names: Name[]): { [name in Name]?: number } {
  return present(names, (name) => numberIn(get(name)));
}

function present<Name extends string, Item>(
  names: Name[],
  read: (name: Name) => Item | undefined,
): { [name in Name]?: Item } {
  const found: { [name in Name]?: Item } = {};
  for (const name of names) {
    const item = read(name);
    if (item !== undefined) found[name] = item;
  }
  return found;
}
