import type { Localised } from '../../domain/problem.ts';
import type { ReportSource } from '../../reading/sources.ts';
import type { RowView } from '../rows.ts';
import type { Finding, Rule } from '../rule.ts';
import { absenceIn, goalRows, revisionOf } from './goal-rows.ts';

/** Readers are told why: a result that is not known, a target that was changed, a verdict that was judged. */
export const missingReason: Rule = {
  code: 'missing-reason',
  severity: 'error',
  check: (report) =>
    needed(report).flatMap(({ row, why }) =>
      row.text('reason') === undefined ? finding(row, why) : [],
    ),
};

interface Need {
  row: RowView;
  why: Localised;
}

function needed(report: ReportSource): Need[] {
  return goalRows(report).flatMap(({ judged, targets, results }) => [
    ...results.flatMap((row) => unknownResult(row)),
    ...(judged ? results.flatMap((row) => judgedResult(row)) : []),
    ...targets.flatMap((row) => revisedTarget(row)),
  ]);
}

function unknownResult(row: RowView): Need[] {
  const symbols = { unknown: '?', 'not-yet-due': '..' };
  const absence = absenceIn(row, 'value');
  if (absence !== 'unknown' && absence !== 'not-yet-due') return [];
  const symbol = symbols[absence];
  return [{ row, why: { da: `resultatet er "${symbol}"`, en: `the result is "${symbol}"` } }];
}

function judgedResult(row: RowView): Need[] {
  const verdict = row.text('verdict');
  if (verdict === undefined || verdict === 'met') return [];
  return [{ row, why: { da: `vurderingen er "${verdict}"`, en: `the verdict is "${verdict}"` } }];
}

function revisedTarget(row: RowView): Need[] {
  if (revisionOf(row) === 0) return [];
  return [{ row, why: { da: 'måltallet er ændret', en: 'the target was revised' } }];
}

function finding(row: RowView, why: Localised): Finding {
  return {
    place: row.place('reason'),
    found: { da: `Ingen begrundelse, men ${why.da}`, en: `No reason, but ${why.en}` },
    expected: { da: 'En begrundelse i reason', en: 'A reason' },
    advice: {
      da: 'Skriv kort i reason, hvorfor. Læseren ser det ved målet.',
      en: 'Write in reason why, in short. Readers see it beside the goal.',
    },
  };
}
