import { figures, partsFigure } from '../examples.ts';
import type { Rule } from '../rule.ts';
import type { FieldType } from '../../domain/table.ts';
import { inBoth } from '../words.ts';
import { columnUses } from './figure-columns.ts';
import { drawing, tableOf } from './figure-examples.ts';

const words: Record<FieldType, { da: string; en: string }> = {
  text: { da: 'tekst', en: 'text' },
  integer: { da: 'hele tal', en: 'whole numbers' },
  number: { da: 'tal', en: 'numbers' },
  boolean: { da: 'ja eller nej', en: 'yes or no' },
  date: { da: 'datoer', en: 'dates' },
  month: { da: 'måneder', en: 'months' },
  week: { da: 'uger', en: 'weeks' },
  year: { da: 'årstal', en: 'years' },
  'partial-date': { da: 'datoer', en: 'dates' },
};

const hours = tableOf(
  'timer',
  { navn: 'string', timer: 'number hours', start: 'yearmonth' },
  'a;A;3;2020-06',
);
const comparison = (column: string) =>
  drawing({ kind: 'grouped-comparison', label: 'navn', groups: [{ column }] }, hours);
const timeline = (start: string) =>
  drawing({ kind: 'timeline', label: 'navn', start, end: 'start' }, hours);

/** A figure draws numbers where it needs numbers, and shares in percent. */
export const figureColumnType: Rule = {
  code: 'figure-column-type',
  severity: 'error',
  check: (report) =>
    columnUses(report).flatMap(({ name, place, field, encoding, view }) => {
      if (!field) return [];
      const { types, percent } = encoding;
      const wrongUnit = percent && field.unit !== 'percent';
      if (types.includes(field.type) && !wrongUnit) return [];
      const demanded = inBoth(
        (language) =>
          `${[...new Set(types.map((type) => words[type][language]))].join(' / ')}${percent ? ' (percent)' : ''}`,
      );
      return {
        place: place(),
        found: {
          da: `Kolonnen ${name} med ${words[field.type].da}${field.unit ? ` (${field.unit})` : ''}`,
          en: `The column ${name} with ${words[field.type].en}${field.unit ? ` (${field.unit})` : ''}`,
        },
        expected: {
          da: `En kolonne med ${demanded.da}`,
          en: `A column with ${demanded.en}`,
        },
        advice: {
          da: `Vælg en anden kolonne fra ${view.source.table.path}, eller ret dens type i datapackage.yaml.`,
          en: `Choose another column of ${view.source.table.path}, or correct its type in datapackage.yaml.`,
        },
      };
    }),
  examples: {
    good: [figures(partsFigure({ value: 'andel' })), comparison('timer'), timeline('start')],
    bad: [
      figures(partsFigure({ value: 'status' })),
      figures(partsFigure({ label: 'antal' })),
      comparison('navn'),
      timeline('timer'),
      figures({
        ...partsFigure(),
        kind: 'follow-up-curves',
        table: 'opfoelgning',
        label: undefined,
        value: undefined,
        total: undefined,
        series: 'hold',
        week: 'uge',
        share: 'deltagere',
        base: 'deltagere',
        minimumBase: 10,
      }),
    ],
  },
};
