import type { ReportSource } from '../../reading/sources.ts';
import { isUnread } from '../references/known-ids.ts';
import { rowsOf } from '../rows.ts';
import type { Finding, Rule } from '../rule.ts';

/** A report with goals says by which rule they are judged. One without says why there are none. Never both. */
export const goalsOrReason: Rule = {
  code: 'goals-or-reason',
  severity: 'error',
  check: (report) => {
    const { metadata } = report;
    if (!metadata || isUnread(report, 'goals')) return [];
    return rowsOf(report, 'goals').length > 0 ? withGoals(metadata) : withoutGoals(metadata);
  },
};

type Metadata = NonNullable<ReportSource['metadata']>;

function withGoals(metadata: Metadata): Finding[] {
  const { assessment, noGoals: reason } = metadata.value;
  return [
    ...(assessment ? [] : [missing(metadata, withoutRule)]),
    ...(reason ? [needless(metadata, 'noGoals', 'rapporten har mål', 'the report has goals')] : []),
  ];
}

function withoutGoals(metadata: Metadata): Finding[] {
  const { assessment, noGoals: reason } = metadata.value;
  const none = ['der ingen mål er', 'there are no goals'] as const;
  return [
    ...(reason ? [] : [missing(metadata, withoutReason)]),
    ...(assessment ? [needless(metadata, 'assessment', ...none)] : []),
  ];
}

const withoutRule = {
  found: { da: 'Mål i goals.csv, men ingen regel', en: 'Goals in goals.csv, but no rule' },
  expected: { da: 'assessment med en regel', en: 'assessment with a rule' },
  advice: {
    da: 'Skriv under assessment, hvornår et mål er nået.',
    en: 'Write under assessment when a goal is met.',
  },
};

const withoutReason = {
  found: { da: 'Ingen mål og ingen forklaring', en: 'No goals and no explanation' },
  expected: { da: 'Mål i goals.csv, eller noGoals', en: 'Goals in goals.csv, or noGoals' },
  advice: {
    da: 'Skriv i noGoals, hvorfor rapporten ikke har mål.',
    en: 'Write in noGoals why the report has no goals.',
  },
};

function missing(metadata: Metadata, words: Omit<Finding, 'place'>): Finding {
  return { place: metadata.place([]), ...words };
}

function needless(metadata: Metadata, part: string, da: string, en: string): Finding {
  return {
    place: metadata.place([part]),
    found: { da: `${part}, selv om ${da}`, en: `${part}, although ${en}` },
    expected: { da: `Ingen ${part}`, en: `No ${part}` },
    advice: {
      da: `Slet ${part}, eller ret goals.csv.`,
      en: `Delete ${part}, or correct goals.csv.`,
    },
  };
}
