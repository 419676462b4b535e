import { isBefore } from '../../domain/calendar.ts';
import type { Position } from '../../domain/problem.ts';
import type { Located, ReportSource, SiteSource } from '../../reading/sources.ts';
import { drawnFigures } from '../figures/drawn-figures.ts';
import { type Finding, type Rule, rowsIn, type RowView } from '../rule.ts';
import type { Moment } from '../../words/problem-words.ts';

interface Dated {
  date: string;
  /** Found when asked for: to find a position in YAML takes parsing it again. */
  position: () => Position;
  moment: Moment;
}

/** Two dates of which the second may not lie before the first. `blame`: the one that the message stands at. */
interface Pair {
  earlier: Dated;
  later: Dated;
  blame: 'earlier' | 'later';
}

/** Dates come in the order in which things happen. A year and a day within it are in order both ways. */
export const dateOrder: Rule<'date-order'> = {
  code: 'date-order',
  severity: 'error',
  check: (report, site) => [...pairsOf(report, site), ...lanePairs(report)].flatMap(orderFinding),
};

function pairsOf(report: ReportSource, site: SiteSource): Pair[] {
  const { metadata } = report;
  if (!metadata) return [];
  const { date, period, changeNote, project } = metadata.value;
  const reported = dated(metadata, date, 'report', ['date']);
  const started = site.projects.get(project);
  return [
    ...periodPairs(metadata, period, ['period']),
    {
      earlier: reported,
      later: dated(metadata, changeNote.date, 'change', ['changeNote', 'date']),
      blame: 'later',
    },
    ...measuredBefore(report, reported),
    ...baselinePairs(report),
    ...(started ? duePairs(report, startOf(started)) : []),
  ];
}

/** The two ends of a period that stands in YAML. */
export function periodPairs<Value>(
  located: Located<Value>,
  { start, end }: { start: string; end: string },
  path: string[],
): Pair[] {
  return [
    {
      earlier: dated(located, start, 'period-start', [...path, 'start']),
      later: dated(located, end, 'period-end', [...path, 'end']),
      blame: 'later',
    },
  ];
}

/** What is wrong with a pair: nothing where the dates are in order. */
export function orderFinding({ earlier, later, blame }: Pair): Finding<'date-order'>[] {
  if (!isBefore(later.date, earlier.date)) return [];
  const [wrong, other] = blame === 'later' ? [later, earlier] : [earlier, later];
  return [
    {
      position: wrong.position(),
      values: {
        date: wrong.date,
        moment: wrong.moment,
        order: blame === 'later' ? 'no-earlier' : 'no-later',
        other: { date: other.date, moment: other.moment },
      },
      related: [other.position()],
    },
  ];
}

function dated<Value>(located: Located<Value>, date: string, what: Moment, path: string[]): Dated {
  return { date, position: () => located.position(path), moment: what };
}

function inRow(row: RowView, column: string, moment: Moment): Dated[] {
  const date = row.text(column);
  return date === undefined ? [] : [{ date, position: () => row.position(column), moment }];
}

/** What a report tells was measured before it was written. */
function measuredBefore(report: ReportSource, reported: Dated): Pair[] {
  const rows = [...rowsIn(report, 'facts'), ...rowsIn(report, 'results')];
  return rows.flatMap((row) =>
    row.number('value') === undefined
      ? []
      : inRow(row, 'date', 'number').map((earlier) => ({
          earlier,
          later: reported,
          blame: 'earlier' as const,
        })),
  );
}

/** A baseline is measured before the results. */
function baselinePairs(report: ReportSource): Pair[] {
  const goals = new Map(rowsIn(report, 'goals').map((row) => [row.key, row]));
  return rowsIn(report, 'results').flatMap((row) => {
    const goal = goals.get(row.text('goal') ?? '');
    const [earlier] = goal ? inRow(goal, 'baseline_date', 'baseline') : [];
    const [later] = inRow(row, 'date', 'result');
    return earlier && later ? [{ earlier, later, blame: 'earlier' as const }] : [];
  });
}

function startOf(project: Located<{ period: { start: string } }>): Dated {
  const path = ['period', 'start'];
  return dated(project, project.value.period.start, 'project-start', path);
}

/** A target is due after the project's start. */
function duePairs(report: ReportSource, earlier: Dated): Pair[] {
  return rowsIn(report, 'targets').flatMap((row) =>
    inRow(row, 'due', 'due').map((later) => ({
      earlier,
      later,
      blame: 'later' as const,
    })),
  );
}

/** A lane of a timeline ends no earlier than it starts. */
function lanePairs(report: ReportSource): Pair[] {
  return drawnFigures(report, 'timeline').flatMap(({ figure, view }) =>
    view.rows.flatMap((row) => {
      const [earlier] = inRow(row, figure.start, 'lane-start');
      const [later] = inRow(row, figure.end, 'lane-end');
      return earlier && later ? { earlier, later, blame: 'later' as const } : [];
    }),
  );
}
