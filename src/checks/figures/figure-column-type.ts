import type { Rule } from '../rule.ts';
import type { FieldType } from '../../domain/table.ts';
import { inBoth } from '../words.ts';
import { columnUses } from './figure-columns.ts';

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
};
