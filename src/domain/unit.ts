import type { Translated } from './translated.ts';

/**
 * The units that every report can use. A unit decides how a number is written (`45,7 pct.`, `120 kr. i timen`)
 * and which values may stand in one comparison. The words are in `i18n`.
 */
export const units = [
  'count',
  'persons',
  'companies',
  'organisations',
  'municipalities',
  'interviews',
  'meetings',
  'events',
  'placements',
  'plans',
  'copies',
  'agreements',
  'analyses',
  'percent',
  'percent-change',
  'percentage-points',
  'per-mille',
  'ratio',
  'index',
  'points',
  'yes-no',
  'days',
  'weeks',
  'months',
  'years',
  'hours',
  'hours-per-week',
  'dkk',
  'dkk-millions',
  'dkk-per-hour',
  'dkk-per-month',
  'eur',
  'km',
  'square-metres',
  'tonnes',
  'steps',
  'week-number',
  'month-number',
] as const;

/** The id of a unit that every report can use. */
export type BuiltInUnit = (typeof units)[number];

/** The id of any unit, as it stands in files and facts. */
export type UnitId = string;

/** A unit that a report or the site declares, as a version used it. */
export interface OwnUnit {
  id: UnitId;
  /** Beside a single one: `træ`. */
  one: Translated;
  /** Beside any other number: `træer`. */
  other: Translated;
  /** In tables and figures, where it differs: `m³`. */
  symbol?: string;
  /** How many decimals its numbers are written with; absent: as many as each number has. */
  decimals?: number;
  /** Whether the things are whole, so that more can be counted one by one. */
  counted?: boolean;
  /** The names of the steps of a scale: a value of 1 is the first. */
  scale?: Translated[];
}

/** A unit with what is needed to write it. Within a version each of its own units is one object. */
export type Unit = BuiltInUnit | OwnUnit;

/** A version's own units by id. */
export type OwnUnits = Readonly<Record<UnitId, OwnUnit>>;

export function isBuiltIn(id: unknown): id is BuiltInUnit {
  return (units as readonly unknown[]).includes(id);
}

export function unitId(unit: Unit): UnitId {
  return typeof unit === 'string' ? unit : unit.id;
}

/** The unit that a goal is measured in. */
export function unitOf({ unit, ownUnit }: { unit: UnitId; ownUnit?: OwnUnit }): Unit {
  return ownUnit ?? (isBuiltIn(unit) ? unit : 'count');
}

/** What an id stands for; undefined where it is neither built in nor one of `own`. */
export function unitNamed(id: unknown, own: OwnUnits | undefined): Unit | undefined {
  if (isBuiltIn(id)) return id;
  return typeof id === 'string' && own && Object.hasOwn(own, id) ? own[id] : undefined;
}

/** The units of whole things that were counted: there may be one plan for each person. */
const countedUnits: ReadonlySet<Unit> = new Set<BuiltInUnit>([
  'count',
  'persons',
  'companies',
  'organisations',
  'municipalities',
  'interviews',
  'meetings',
  'events',
  'placements',
  'plans',
  'copies',
  'agreements',
  'analyses',
]);

/** Whether more can be counted one by one. */
export function isCounted(unit: Unit): boolean {
  return typeof unit === 'string' ? countedUnits.has(unit) : unit.counted === true;
}

/** The units of people, and of what one person has at most one or a few of. */
const peopleUnits: ReadonlySet<Unit> = new Set<BuiltInUnit>(['persons', 'placements', 'plans']);

/** Whether a number in the unit tells of how many people it is. Nobody knows what a report's own unit counts. */
export function countsPeople(unit: Unit): boolean {
  return typeof unit === 'string' ? peopleUnits.has(unit) : unit.counted === true;
}

export const qualifiers = ['about', 'at-least', 'at-most'] as const;

/** How near a value is to what was counted: 'ca.', 'mindst', 'højst'. */
export type Qualifier = (typeof qualifiers)[number];
