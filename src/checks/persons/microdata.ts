import type { Field } from '../../domain/table.ts';
import type { TableSource } from '../../reading/sources.ts';
import type { Rule } from '../rule.ts';

const about = /^(?:koen|alder|sex|gender|age)(?:_|$)/;
const more =
  /^(?:kommune|sted|herkomst|nationalitet|civilstand|diagnose|ydelse|forsoergelse|uddannelse|postn(?:umme)?r|skole|uge|start(?:dato)?|slut(?:dato)?)(?:_|$)/;
const fewest = 5;

/** A table in which every row is one person is not published: one adds up first. */
export const microdata: Rule<'microdata'> = {
  code: 'microdata',
  severity: 'error',
  check: (report) =>
    [...report.tables.values()].filter(isMicrodata).map((source) => ({
      position: source.headerPosition(source.table.keyColumn),
      values: { columns: personColumns(source) },
    })),
};

/** Traits of persons, no measure with a unit, and rows enough to be a list of them. */
function isMicrodata(source: TableSource): boolean {
  const { fields, rows: list } = source.table;
  const traits = personColumns(source);
  return (
    list.length >= fewest &&
    traits.length >= 2 &&
    traits.some((name) => about.test(name)) &&
    !fields.some(isMeasure)
  );
}

function personColumns(source: TableSource): string[] {
  return source.table.fields.flatMap(({ name }) =>
    about.test(name) || more.test(name) ? name : [],
  );
}

/** What is counted or measured in groups; an age or a week is a trait. */
function isMeasure({ name, unit, unitColumn }: Field): boolean {
  return (unit !== undefined || unitColumn !== undefined) && !about.test(name) && !more.test(name);
}
