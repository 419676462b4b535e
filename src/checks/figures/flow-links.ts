import type { Finding, Rule } from '../rule.ts';
import { inBoth, written } from '../words.ts';
import { drawnFigures } from './drawn-figures.ts';

/** The links of a flow carry nothing negative, and none leads on from where people leave. */
export const flowLinks: Rule = {
  code: 'flow-links',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'flow').flatMap(({ figure, view }) => {
      const { from, value, losses = [] } = figure;
      return view.rows.flatMap((row): Finding[] => {
        const number = row.number(value) ?? 0;
        const start = row.text(from) ?? '';
        const place = (column: string) => ({ place: row.place(column) });
        return [
          ...(number < 0 ? [{ ...place(value), ...negative(number) }] : []),
          ...(losses.includes(start) ? [{ ...place(from), ...leadsOn(start) }] : []),
        ];
      });
    }),
};

function negative(number: number): Omit<Finding, 'place'> {
  return {
    found: inBoth((language) => written(number, language)),
    expected: { da: '0 eller mere', en: '0 or more' },
    advice: {
      da: 'Ret tallet. Går nogen tilbage, så byt om på fra og til.',
      en: 'Correct the number. If some go back, swap the two ends of the link.',
    },
  };
}

function leadsOn(start: string): Omit<Finding, 'place'> {
  return {
    found: { da: `En forbindelse videre fra ${start}`, en: `A link on from ${start}` },
    expected: {
      da: 'At ingen går videre fra et led, der står under losses',
      en: 'That nobody goes on from a node that is named under losses',
    },
    advice: {
      da: `Ret forbindelsen, eller tag ${start} ud af losses i figures.yaml.`,
      en: `Correct the link, or take ${start} out of losses in figures.yaml.`,
    },
  };
}
