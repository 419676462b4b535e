import type { ComponentUse, ReportSource } from '../../reading/sources.ts';
import { declaredFigures } from '../figures/declared-figures.ts';
import { rowsOf } from '../rows.ts';
import type { Rule } from '../rule.ts';

/** Every goal stands in a goal table, a matrix or a figure: a goal that was not reached is not left out. */
export const unusedGoal: Rule<'unused-goal'> = {
  code: 'unused-goal',
  severity: 'error',
  check: (report) => {
    if (!report.narrative || !declaredFigures(report)) return [];
    const shows = shownGoals(report);
    return rowsOf(report, 'goals').flatMap((row) =>
      shows(row.key, row.text('category'))
        ? []
        : { position: row.position('id'), values: { id: row.key } },
    );
  },
};

function shownGoals({ narrative: source, figures }: ReportSource) {
  const uses = (source?.components ?? []).filter(showsGoals);
  const ids = new Set([
    ...uses.flatMap(({ properties }) => properties.goals ?? []),
    ...(figures?.value ?? []).flatMap((figure) => ('goals' in figure ? figure.goals : [])),
  ]);
  const categories = new Set(uses.flatMap(categoryOf));
  const all = uses.some(({ properties }) => Object.keys(properties).length === 0);
  return (id: string, category: string | undefined) =>
    all || ids.has(id) || (category !== undefined && categories.has(category));
}

type GoalsUse = Extract<ComponentUse, { type: 'goal-table' | 'goal-matrix' }>;

function showsGoals(use: ComponentUse): use is GoalsUse {
  return use.type === 'goal-table' || use.type === 'goal-matrix';
}

function categoryOf(use: GoalsUse): string[] {
  const { category } = use.type === 'goal-table' ? use.properties : {};
  return category === undefined ? [] : [category];
}
