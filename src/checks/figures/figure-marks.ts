import { isDate, isMonth, isQuarter, isSchoolYear, isWeek, isYear } from '../../domain/calendar.ts';
import type { FigureDeclaration } from '../../domain/figure.ts';
import { parseReference, type FieldType } from '../../domain/table.ts';
import { unitId } from '../../domain/unit.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { locateCell } from '../addresses.ts';
import { unknownName } from '../references/ids.ts';
import { rowsIn, type Finding, type Rule } from '../rule.ts';
import { drawnFigures, type DrawnFigure } from './drawn-figures.ts';
import { usesByFigure, type FigureUses } from './figure-demands.ts';

const forms: Partial<Record<FieldType, (text: string) => boolean>> = {
  year: isYear,
  'school-year': isSchoolYear,
  quarter: isQuarter,
  month: isMonth,
  week: isWeek,
  date: isDate,
};

type Line = DrawnFigure<Extract<FigureDeclaration, { kind: 'line' }>>;

/** What stands at a time is written as the times of the figure are: a year where years are drawn. */
export const figureTime: Rule<'figure-time'> = {
  code: 'figure-time',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'line').flatMap(({ figure, view, position }) => {
      const field = view.columns.get(figure.time);
      const fits = field && forms[field.type];
      if (!field || !fits) return [];
      return timesIn(figure).flatMap(({ text, path }) =>
        fits(text)
          ? []
          : { position: position(...path), values: { text, type: field.type, column: field.name } },
      );
    }),
};

function timesIn({ breaks = [], annotations = [] }: Line['figure']) {
  return [
    ...breaks.map(({ at }, index) => ({ text: at, path: ['breaks', index, 'at'] })),
    ...annotations.flatMap(({ at, to }, index) => [
      { text: at, path: ['annotations', index, 'at'] },
      ...(to === undefined ? [] : [{ text: to, path: ['annotations', index, 'to'] }]),
    ]),
  ];
}

/** What is held against the sizes of a figure is measured as they are: references, and the targets of goals. */
export const figureMarkUnits: Rule<'figure-mark-units'> = {
  code: 'figure-mark-units',
  severity: 'error',
  check: (report) =>
    usesByFigure(report).flatMap((uses) => {
      const unit = unitOnAxis(uses);
      if (unit === undefined) return [];
      return [...referenceUnits(uses, report), ...targetUnits(uses, report)].flatMap(
        ({ position, other, name }) =>
          other === undefined || other === unit
            ? []
            : { position: position(), values: { name, unit: other, expected: unit } },
      );
    }),
};

/** The unit of the sizes that a figure draws; `figure-units` reports where there are several. */
function unitOnAxis({ uses, view }: FigureUses): string | undefined {
  const [size] = uses.filter(({ encoding }) => encoding.axis === 'value');
  const [row] = view.rows;
  return size && row && unitId(row.unit(size.name) ?? 'count');
}

function referenceUnits({ figure, position }: FigureUses, report: ReportSource) {
  const references = 'references' in figure ? (figure.references ?? []) : [];
  return references.flatMap(({ value, to }, index) =>
    [
      { name: value, end: 'value' },
      { name: to ?? '', end: 'to' },
    ].flatMap(({ name, end }) => {
      const reference = parseReference(name);
      const cell = reference && locateCell(report, reference);
      if (!cell) return [];
      const other = unitId(cell.row.unit(cell.field.name) ?? 'count');
      return { name, other, position: () => position('references', index, end) };
    }),
  );
}

function targetUnits({ figure, position }: FigureUses, report: ReportSource) {
  const targets = 'targets' in figure ? (figure.targets ?? []) : [];
  const goals = new Map(rowsIn(report, 'goals').map((row) => [row.key, row]));
  return targets.map((name, index) => ({
    name,
    other: goals.get(name)?.text('unit'),
    position: () => position('targets', index),
  }));
}

/** The series that a headline speaks of are there. */
export const figureHighlight: Rule<'figure-highlight'> = {
  code: 'figure-highlight',
  severity: 'error',
  check: (report) =>
    usesByFigure(report).flatMap(({ figure, uses, view, position }) => {
      if (!('highlight' in figure) || figure.kind === 'parts-of-whole') return [];
      const names = uses.filter(({ property }) => property === 'series' || property === 'label');
      const columns = uses.filter(({ property }) => property === 'values');
      const known = new Set([
        ...names.flatMap(({ name }) => view.rows.flatMap((row) => row.text(name) ?? [])),
        ...(names.some(({ property }) => property === 'label') ? view.byKey.keys() : []),
        ...columns.map(({ name }) => name),
      ]);
      return (figure.highlight ?? []).flatMap((name, at): Finding<'figure-highlight'>[] =>
        known.has(name)
          ? []
          : [
              unknownName({
                position: position('highlight', at),
                name,
                one: { valueIn: names[0]?.name ?? 'values' },
                home: view.source.table.path,
                known,
              }),
            ],
      );
    }),
};

/** An interval or a base belongs to a single column of values, and is refused where there are several. */
export const figureSingle: Rule<'figure-single'> = {
  code: 'figure-single',
  severity: 'error',
  check: (report) =>
    usesByFigure(report).flatMap(({ demands, uses, position }) => {
      const several = uses.filter(({ property }) => property === 'values').length > 1;
      if (!several) return [];
      return uses.flatMap(({ property }) =>
        (demands.single ?? []).includes(property)
          ? { position: position(property), values: { property } }
          : [],
      );
    }),
};
