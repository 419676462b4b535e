import type { DeclaredCheck } from '../../domain/descriptor.ts';
import type { Position } from '../../domain/problem.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { oncePer } from '../once-per.ts';
import { evaluate, type Outcome } from './evaluate.ts';

/** A declared check, where it is declared, and what came of making it. */
export interface MadeCheck {
  check: DeclaredCheck;
  /** Found when asked for: to find a position in YAML takes parsing it again. */
  position: () => Position;
  notePosition: () => Position;
  outcomes: Outcome[];
}

/** All declared checks of a version, made once for all rules that ask. */
export const madeChecks = oncePer((report: ReportSource): MadeCheck[] => {
  const { descriptor } = report;
  if (!descriptor) return [];
  return (descriptor.value.checks ?? []).map((check, index) => ({
    check,
    position: () => descriptor.position(['checks', index, 'id']),
    notePosition: () => descriptor.position(['checks', index, 'note']),
    outcomes: evaluate(check, report),
  }));
});
