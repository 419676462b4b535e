import * as z from 'zod';
import { cellReference, ownUnit } from './cells.ts';
import {
  accumulations,
  directions,
  evidences,
  levels,
  placeRules,
  populations,
  verdicts,
} from '../codes.ts';

const text = z.string();
const number = z.number();
const verdict = z.enum(verdicts);

const basis = z.enum(['baseline', 'baseline-percent']);
const baseline = z.strictObject({ value: number, date: text.exactOptional() });
const duration = z.strictObject({ count: number, unit: z.enum(['days', 'months', 'years']) });

const target = z.strictObject({
  id: text,
  due: text,
  revision: number,
  lower: number.exactOptional(),
  upper: number.exactOptional(),
  basis: basis.exactOptional(),
  change: z
    .strictObject({ lower: number.exactOptional(), upper: number.exactOptional() })
    .exactOptional(),
  agreed: text.exactOptional(),
  reason: text.exactOptional(),
  source: text.exactOptional(),
});

const result = z.strictObject({
  id: text,
  date: text.exactOptional(),
  value: number.exactOptional(),
  valueTo: number.exactOptional(),
  numerator: number.exactOptional(),
  denominator: number.exactOptional(),
  approximate: z.boolean().exactOptional(),
  bound: z.enum(['at-least', 'at-most']).exactOptional(),
  source: text.exactOptional(),
});

const step = z.discriminatedUnion('step', [
  z.strictObject({
    step: z.literal('compare'),
    result: number,
    operator: z.enum(['at-least', 'at-most', 'equal']),
    bound: number,
    holds: z.boolean(),
  }),
  z.strictObject({
    step: z.literal('shortfall'),
    distance: number,
    of: number,
    percent: number,
    limitPercent: number,
    holds: z.boolean(),
  }),
  z.strictObject({
    step: z.literal('no-shortfall-base'),
    reason: z.enum(['target-zero', 'baseline-equals-target', 'no-baseline']),
  }),
  z.strictObject({
    step: z.literal('no-result'),
    why: z.enum([
      'missing',
      'unknown',
      'not-yet-due',
      'suppressed',
      'not-applicable',
      'not-measured',
    ]),
  }),
  z.strictObject({
    step: z.literal('no-target'),
    why: z.enum(['not-a-goal', 'none', 'unknown', 'unknown-period']),
  }),
  z.strictObject({ step: z.literal('judged'), verdict }),
  z.strictObject({ step: z.literal('rounded'), from: number, to: number, decimals: number }),
  z.strictObject({
    step: z.literal('total'),
    results: number,
    total: number,
    missing: number.exactOptional(),
  }),
  z.strictObject({
    step: z.literal('interval'),
    from: z.enum([
      'range',
      'at-least',
      'at-most',
      'about-declared',
      'about-last-digit',
      'incomplete',
    ]),
    low: number.exactOptional(),
    high: number.exactOptional(),
  }),
  z.strictObject({ step: z.literal('undecided'), verdicts: z.array(verdict) }),
  z.strictObject({
    step: z.literal('from-baseline'),
    basis,
    baseline: number,
    change: number,
    bound: number,
  }),
  z.strictObject({ step: z.literal('no-baseline'), why: z.enum(['missing', 'zero']) }),
  z.strictObject({
    step: z.literal('under-way'),
    due: text,
    on: text,
    percent: number.exactOptional(),
  }),
  z.strictObject({
    step: z.literal('settled'),
    due: text,
    on: text,
    why: z.enum(['cannot-be-lost', 'cannot-be-reached']),
  }),
  z.strictObject({ step: z.literal('periods'), verdicts: z.array(verdict) }),
  z.strictObject({
    step: z.literal('across-places'),
    rule: z.enum(placeRules).exactOptional(),
    verdicts: z.array(verdict),
  }),
  z.strictObject({
    step: z.literal('sum-of-places'),
    places: number,
    sum: number,
    missing: number.exactOptional(),
  }),
  z.strictObject({ step: z.literal('no-sum'), why: z.enum(['groups', 'unit', 'targets']) }),
]);

const boundary = z.enum(['inclusive', 'exclusive']);
const revised = z.enum(['latest', 'original']);
const periods = z.enum(['last', 'every']);

/** One part of a rule and what it is changed to, with more fields where a verdict follows from it. */
function ruleChangeWith<Fields extends z.core.$ZodShape>(fields: Fields) {
  return z.discriminatedUnion('part', [
    z.strictObject({ part: z.literal('tolerance'), to: number, ...fields }),
    z.strictObject({ part: z.literal('boundary'), to: boundary, ...fields }),
    z.strictObject({ part: z.literal('revisedTargets'), to: revised, ...fields }),
    z.strictObject({ part: z.literal('acrossPlaces'), to: z.enum(placeRules), ...fields }),
    z.strictObject({ part: z.literal('periods'), to: periods, ...fields }),
  ]);
}

export const ruleChange = ruleChangeWith({});

const pastVerdict = z.strictObject({
  verdict,
  interim: z.boolean(),
  exceeded: z.boolean(),
  target: target.exactOptional(),
  result: result.exactOptional(),
  total: number.exactOptional(),
  late: duration.exactOptional(),
  progress: number.exactOptional(),
  note: text.exactOptional(),
});

const assessment = z.strictObject({
  ...pastVerdict.shape,
  place: text.exactOptional(),
  group: text.exactOptional(),
  evaluator: z
    .strictObject({ verdict, reason: text.exactOptional(), departs: z.boolean() })
    .exactOptional(),
  forecast: z.strictObject({ verdict, reason: text.exactOptional() }).exactOptional(),
  original: z.strictObject({ target, verdict }).exactOptional(),
  revisions: z.array(target).exactOptional(),
  revisedLate: z.enum(['after-due', 'after-result']).exactOptional(),
  baseline: baseline.exactOptional(),
  margins: z
    .array(
      z.strictObject({
        verdict,
        towards: z.enum(['more', 'fewer']),
        by: number,
        of: z.enum(['value', 'numerator']),
        beyond: z.boolean().exactOptional(),
      }),
    )
    .exactOptional(),
  alternatives: z.array(ruleChangeWith({ verdict })).exactOptional(),
  history: z.array(pastVerdict).exactOptional(),
  interval: z.strictObject({ low: number, high: number }).exactOptional(),
  receipt: z.strictObject({ rule: text, inputs: z.array(cellReference), steps: z.array(step) }),
});

export const goal = z.strictObject({
  id: text,
  goal: text,
  category: text.exactOptional(),
  indicator: text.exactOptional(),
  level: z.enum(levels).exactOptional(),
  definition: text.exactOptional(),
  verification: text.exactOptional(),
  sameAs: text.exactOptional(),
  partOf: text.exactOptional(),
  population: z.enum(populations).exactOptional(),
  evidence: z.enum(evidences).exactOptional(),
  unit: text,
  ownUnit: ownUnit.exactOptional(),
  direction: z.enum(directions),
  baseline: baseline.exactOptional(),
  accumulate: z.enum(accumulations).exactOptional(),
  reason: text.exactOptional(),
  source: text.exactOptional(),
  note: text.exactOptional(),
  overall: assessment,
  assessments: z.array(assessment),
});
