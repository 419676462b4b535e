import { isBefore } from '../../domain/calendar.ts';
import type { Localised, Place } from '../../domain/problem.ts';
import type { Located, ReportSource, SiteSource } from '../../reading/sources.ts';
import { drawnFigures } from '../figures/drawn-figures.ts';
import { rowsOf, type RowView } from '../rows.ts';
import type { Finding, Rule } from '../rule.ts';

interface Moment {
  date: string;
  /** Found when asked for: to find a place in YAML takes parsing it again. */
  place: () => Place;
  name: Localised;
}

/** Two dates of which the second may not lie before the first. `blame`: the one that the message stands at. */
interface Pair {
  earlier: Moment;
  later: Moment;
  blame: 'earlier' | 'later';
}

/** Dates come in the order in which things happen. A year and a day within it are in order both ways. */
export const dateOrder: Rule = {
  code: 'date-order',
  severity: 'error',
  check: (report, site) => [...pairsOf(report, site), ...lanePairs(report)].flatMap(findingOf),
};

function pairsOf(report: ReportSource, site: SiteSource): Pair[] {
  const { metadata } = report;
  if (!metadata) return [];
  const { date, period, changeNote, project } = metadata.value;
  const reported = moment(metadata, date, 'rapportens dato', 'the report’s date', ['date']);
  const started = site.projects.get(project);
  return [
    ...periodPairs(metadata, period, ['period']),
    {
      earlier: reported,
      later: moment(metadata, changeNote.date, 'ændringens dato', 'the change’s date', [
        'changeNote',
        'date',
      ]),
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
      earlier: moment(located, start, 'periodens start', 'the period’s start', [...path, 'start']),
      later: moment(located, end, 'periodens slutning', 'the period’s end', [...path, 'end']),
      blame: 'later',
    },
  ];
}

/** What is wrong with a pair: nothing where the dates are in order. */
export function findingOf({ earlier, later, blame }: Pair): Finding[] {
  if (!isBefore(later.date, earlier.date)) return [];
  const [wrong, other] = blame === 'later' ? [later, earlier] : [earlier, later];
  const order = blame === 'later' ? ['Tidligst', 'No earlier than'] : ['Senest', 'No later than'];
  return [
    {
      place: wrong.place(),
      found: { da: `${wrong.date} som ${wrong.name.da}`, en: `${wrong.date} as ${wrong.name.en}` },
      expected: {
        da: `${order[0]} ${other.name.da}, ${other.date}`,
        en: `${order[1]} ${other.name.en}, ${other.date}`,
      },
      advice: {
        da: 'Ret den af de to, der er forkert.',
        en: 'Correct whichever of the two is wrong.',
      },
      related: [other.place()],
    },
  ];
}

function moment<Value>(
  located: Located<Value>,
  date: string,
  da: string,
  en: string,
  path: string[],
): Moment {
  return { date, place: () => located.place(path), name: { da, en } };
}

function inRow(row: RowView, column: string, da: string, en: string): Moment[] {
  const date = row.text(column);
  return date === undefined ? [] : [{ date, place: () => row.place(column), name: { da, en } }];
}

/** What a report tells was measured before it was written. */
function measuredBefore(report: ReportSource, reported: Moment): Pair[] {
  const rows = [...rowsOf(report, 'facts'), ...rowsOf(report, 'results')];
  return rows.flatMap((row) =>
    row.number('value') === undefined
      ? []
      : inRow(row, 'date', 'tallets dato', 'the number’s date').map((earlier) => ({
          earlier,
          later: reported,
          blame: 'earlier' as const,
        })),
  );
}

/** A baseline is measured before the results. */
function baselinePairs(report: ReportSource): Pair[] {
  const goals = new Map(rowsOf(report, 'goals').map((row) => [row.key, row]));
  return rowsOf(report, 'results').flatMap((row) => {
    const goal = goals.get(row.text('goal') ?? '');
    const [earlier] = goal
      ? inRow(goal, 'baseline_date', 'udgangspunktets dato', 'the baseline’s date')
      : [];
    const [later] = inRow(row, 'date', 'resultatets dato', 'the result’s date');
    return earlier && later ? [{ earlier, later, blame: 'earlier' as const }] : [];
  });
}

function startOf(project: Located<{ period: { start: string } }>): Moment {
  const path = ['period', 'start'];
  return moment(
    project,
    project.value.period.start,
    'projektets start',
    'the project’s start',
    path,
  );
}

/** A target is due after the project's start. */
function duePairs(report: ReportSource, earlier: Moment): Pair[] {
  return rowsOf(report, 'targets').flatMap((row) =>
    inRow(row, 'due', 'fristen', 'the due date').map((later) => ({
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
      const [earlier] = inRow(row, figure.start, 'start', 'start');
      const [later] = inRow(row, figure.end, 'slutning', 'end');
      return earlier && later ? { earlier, later, blame: 'later' as const } : [];
    }),
  );
}
