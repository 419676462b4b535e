import * as z from 'zod';
import { directions, evidences, levels, populations, verdicts } from '../goal.ts';
import { cellReference, ownUnit } from './cells.ts';

const text = z.string();
const number = z.number();
const verdict = z.enum(verdicts);

const target = z.strictObject({
  id: text,
  due: text,
  revision: number,
  lower: number.exactOptional(),
  upper: number.exactOptional(),
  reason: text.exactOptional(),
  source: text.exactOptional(),
});

const result = z.strictObject({
  id: text,
  date: text,
  value: number.exactOptional(),
  numerator: number.exactOptional(),
  denominator: number.exactOptional(),
  approximate: z.boolean().exactOptional(),
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
    why: z.enum(['missing', 'unknown', 'not-yet-due', 'suppressed', 'not-applicable']),
  }),
  z.strictObject({ step: z.literal('no-target'), why: z.enum(['not-a-goal', 'none']) }),
  z.strictObject({ step: z.literal('judged'), verdict }),
  z.strictObject({ step: z.literal('rounded'), from: number, to: number, decimals: number }),
  z.strictObject({ step: z.literal('across-places'), verdicts: z.array(verdict) }),
]);

const assessment = z.strictObject({
  place: text.exactOptional(),
  group: text.exactOptional(),
  verdict,
  interim: z.boolean(),
  exceeded: z.boolean(),
  evaluator: z
    .strictObject({ verdict, reason: text.exactOptional(), departs: z.boolean() })
    .exactOptional(),
  forecast: z.strictObject({ verdict, reason: text.exactOptional() }).exactOptional(),
  target: target.exactOptional(),
  original: z.strictObject({ target, verdict }).exactOptional(),
  result: result.exactOptional(),
  note: text.exactOptional(),
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
  baseline: z.strictObject({ value: number, date: text.exactOptional() }).exactOptional(),
  reason: text.exactOptional(),
  source: text.exactOptional(),
  note: text.exactOptional(),
  overall: assessment,
  assessments: z.array(assessment),
});
