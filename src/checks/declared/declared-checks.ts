import type { DeclaredCheck } from '../../domain/descriptor.ts';
import { mostRelated, type Position } from '../../domain/problem.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { evaluate, type Outcome } from './evaluate.ts';
import { oncePer, type Rule, viewIn } from '../rule.ts';
import { isCounted, unitId, type Unit } from '../../domain/unit.ts';
import { addressesIn } from '../references/address-uses.ts';
import { formatReference, parsePattern } from '../../domain/table.ts';

/** A declared check, where it is declared, and what came of making it. */
export interface MadeCheck {
  check: DeclaredCheck;
  /** Found when asked for: to find a position in YAML takes parsing it again. */
  position: () => Position;
  notePosition: () => Position;
  outcomes: Outcome[];
}

/** All declared checks of a version, made once for all rules that ask. */
const madeChecks = oncePer((report: ReportSource): MadeCheck[] => {
  const { descriptor } = report;
  if (!descriptor) return [];
  return (descriptor.value.checks ?? []).map((check, index) => ({
    check,
    position: () => descriptor.position(['checks', index, 'id']),
    notePosition: () => descriptor.position(['checks', index, 'note']),
    outcomes: evaluate(check, report),
  }));
});

/** What the descriptor says must hold between cells does hold, or a data note tells readers why it does not. */
export const checkFails: Rule<'check-fails'> = {
  code: 'check-fails',
  severity: 'error',
  check: (report) =>
    madeChecks(report).flatMap(({ check, position, outcomes }) =>
      check.note !== undefined
        ? []
        : outcomes.flatMap((outcome) => {
            if (outcome.kind !== 'fails') return [];
            const last = outcome.cells.at(-1);
            const others = outcome.cells.slice(0, -1).slice(0, mostRelated);
            return {
              // The total or the percentage: there an editor who works in Excel looks, and not in the descriptor.
              position: last?.position() ?? position(),
              values: { id: check.id, kind: check.kind, sides: outcome.sides },
              related: [position(), ...others.map((cell) => cell.position())],
            };
          }),
    ),
};

/** What is added up or compared has one unit. In a share the percentage is in percent, and its parts are alike. */
export const checkUnits: Rule<'check-units'> = {
  code: 'check-units',
  severity: 'error',
  check: (report) => {
    const { descriptor } = report;
    return (descriptor?.value.checks ?? []).flatMap((check, index) => {
      const units = [...unitsIn(check, report)].map(unitId);
      if (!descriptor || units.length < 2) return [];
      return {
        position: descriptor.position(['checks', index, 'id']),
        values: { id: check.id, units },
      };
    });
  },
};

/**
 * The units of a check's cells. A count of no kind goes with anything, and counts of different things may be
 * compared, such as plans with the persons that have one, but not added up.
 */
function unitsIn(check: DeclaredCheck, report: ReportSource): Set<Unit> {
  const units = addressesIn(check).flatMap(({ address, path }) => {
    const unit = unitAt(address, report);
    if (path[0] === 'percent')
      return unit === undefined || unit === 'percent' ? [] : [unit, 'percent' as const];
    return unit === undefined || check.kind === 'share' ? [] : unit;
  });
  const differing = new Set(units.filter((unit) => unit !== 'count'));
  const isOfCounts = [...differing].every(isCounted);
  return isOfCounts && comparisons.has(check.kind) ? new Set() : differing;
}

const comparisons: ReadonlySet<DeclaredCheck['kind']> = new Set(['equal', 'at-most']);

/** The unit of a cell, or of the first row's where the address is of them all. */
function unitAt(address: string, report: ReportSource): Unit | undefined {
  const pattern = parsePattern(address);
  const view = pattern && viewIn(report, pattern.table);
  const row = pattern?.row === '*' ? view?.rows[0] : view?.byKey.get(pattern?.row ?? '');
  return row?.unit(pattern?.column ?? '');
}

/** A declared check has numbers to check. */
export const checkWithoutValue: Rule<'check-without-value'> = {
  code: 'check-without-value',
  severity: 'error',
  check: (report) =>
    madeChecks(report).flatMap(({ check: { id }, position, outcomes }) =>
      outcomes.flatMap((outcome) => {
        if (outcome.kind !== 'no-value') return [];
        const { reference, position: positionOfCell } = outcome.cell;
        return {
          position: position(),
          values: { id, address: formatReference(reference) },
          related: [positionOfCell()],
        };
      }),
    ),
};

/** A check that holds names no note: the note would tell readers of an error that is not there. */
export const needlessNote: Rule<'needless-note'> = {
  code: 'needless-note',
  severity: 'error',
  check: (report) =>
    madeChecks(report).flatMap(({ check, notePosition, outcomes }) => {
      if (check.note === undefined || outcomes.some(({ kind }) => kind !== 'holds')) return [];
      return {
        position: notePosition(),
        values: { id: check.id, note: check.note },
      };
    }),
};
