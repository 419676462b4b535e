/**
 * The units that a value can have. A unit decides how a number is written (`45,7 pct.`, `120 kr. i timen`)
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
  'percentage-points',
  'days',
  'weeks',
  'months',
  'years',
  'hours',
  'hours-per-week',
  'dkk',
  'dkk-per-hour',
  'dkk-per-month',
  'steps',
  'week-number',
  'month-number',
] as const;

export type Unit = (typeof units)[number];

/** The units of whole things that were counted: there may be one plan for each person. */
export const countedUnits: ReadonlySet<string> = new Set<Unit>([
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

export const qualifiers = ['about', 'at-least', 'at-most'] as const;

/** How near a value is to what was counted: 'ca.', 'mindst', 'højst'. */
export type Qualifier = (typeof qualifiers)[number];
