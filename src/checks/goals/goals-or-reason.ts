import type { ReportSource } from '../../reading/sources.ts';
import { isUnread } from '../references/known-ids.ts';
import { type Finding, type Rule, rowsOf } from '../rule.ts';

/** A report with goals says by which rule they are judged. One without says why there are none. Never both. */
export const goalsOrReason: Rule<'goals-or-reason'> = {
  code: 'goals-or-reason',
  severity: 'error',
  check: (report) => {
    const { metadata } = report;
    if (!metadata || isUnread(report, 'goals')) return [];
    return rowsOf(report, 'goals').length > 0 ? withGoals(metadata) : withoutGoals(metadata);
  },
};

type Metadata = NonNullable<ReportSource['metadata']>;
type Found = Finding<'goals-or-reason'>;

function withGoals(metadata: Metadata): Found[] {
  const { assessment, noGoals: reason } = metadata.value;
  return [
    ...(assessment ? [] : [found(metadata, [], 'no-rule')]),
    ...(reason ? [found(metadata, ['noGoals'], 'needless-reason')] : []),
  ];
}

function withoutGoals(metadata: Metadata): Found[] {
  const { assessment, noGoals: reason } = metadata.value;
  return [
    ...(reason ? [] : [found(metadata, [], 'no-reason')]),
    ...(assessment ? [found(metadata, ['assessment'], 'needless-rule')] : []),
  ];
}

function found({ position }: Metadata, path: string[], wrong: Found['values']['wrong']): Found {
  return { position: position(path), values: { wrong } };
}
