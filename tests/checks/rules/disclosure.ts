import type { Overlay } from '../project.ts';
import {
  csv,
  descriptor,
  headers,
  metadataWith,
  ownTable,
  statusTable,
  type RuleExamples,
} from './overlays.ts';

const unge = { name: 'unge', title: 'Unge', type: 'integer', unit: 'persons' };

const hidden = { missingValues: [{ value: '[c]', label: 'suppressed' }] };

/** A table `hold` of a label and the columns given, a line for each row. */
function groups(fields: Record<string, unknown>[], ...lines: string[]): Overlay {
  const names = fields.map(({ name }) => String(name));
  return {
    ...descriptor([
      statusTable,
      ownTable('hold', [{ name: 'hold', title: 'Hold', type: 'string' }, ...fields], hidden),
    ]),
    ...csv('hold', ['id', 'hold', ...names].join(';'), ...lines),
  };
}

/**
 * Thirty hidden numbers in sums of every sixth, seventh … of them, which leave billions of ways to try: no search
 * that is given up after some thousand choices can tell.
 */
function overlappingSums(): Overlay {
  const rows = Array.from({ length: 30 }, (_, row) => `r${row}`);
  const sums = Array.from({ length: 24 }, (_, sum) =>
    rows.filter((_row, row) => (row * row * 7 + row * (sum + 3) * 5 + sum * 11) % 13 < 4),
  );
  const total = (parts: string[]) =>
    parts.reduce((all, row) => all + 1 + ((Number(row.slice(1)) * 17) % 23), 0);
  return {
    ...descriptor(
      [
        statusTable,
        ownTable('hold', [{ name: 'hold', title: 'Hold', type: 'string' }, unge], hidden),
      ],
      {
        checks: sums.map((parts, sum) => ({
          ...{ id: `s${sum}`, kind: 'sum', total: `facts/s${sum}` },
          parts: parts.map((row) => `hold/${row}/unge`),
        })),
      },
    ),
    ...csv('hold', 'id;hold;unge', ...rows.map((row) => `${row};Hold ${row};[c]`)),
    ...csv(
      'facts',
      headers.facts,
      'startede;Unge, der begyndte;80;persons;;;;2016;Tabel 1;',
      ...sums.map((parts, sum) => `s${sum};Sum ${sum};${total(parts)};persons;;;;2016;Tabel 1;`),
    ),
  };
}

const few = groups([unge], 'a;Hold A;4', 'b;Hold B;9');
const share = { name: 'andel', title: 'Andel', type: 'number', unit: 'percent', base: 'unge' };

function fact(row: string): Overlay {
  return csv(
    'facts',
    headers.facts,
    'startede;Unge, der begyndte;80;persons;;;;2016;Tabel 1;',
    row,
  );
}

const harmless = (cells: string[]) =>
  metadataWith({ disclosure: { harmless: [{ cells, reason: 'Biler' }] } });
const published = (cells: string[]) =>
  metadataWith({ disclosure: { published: [{ cells, source: 'Prøve, 2016' }] } });

export const disclosureExamples: Record<string, RuleExamples> = {
  'small-count': {
    good: [
      // The usual minimum is 5: 0 and 5 may be shown, 1 to 4 may not.
      groups([unge], 'a;Hold A;0', 'b;Hold B;5'),
      groups([{ ...unge, unit: 'companies' }], 'a;Hold A;4', 'b;Hold B;9'),
      groups(
        [{ ...unge, name: 'trin', title: 'Trin', unit: undefined }],
        'a;Hold A;4',
        'b;Hold B;9',
      ),
      { ...few, ...published(['hold/a/unge']) },
      { ...few, ...published(['hold/*']) },
      { ...few, ...harmless(['hold/*/unge']) },
      { ...few, ...metadataWith({ disclosure: { minimum: 4, reason: { da: 'Få', en: 'Few' } } }) },
      {
        ...few,
        'content/site.yaml':
          'name: A\npublisher: ny-start-forening\ndisclosure: { minimum: 3, reason: { da: Få, en: Few } }\n',
      },
    ],
    bad: [
      few,
      groups([{ ...unge, unit: 'placements' }], 'a;Hold A;1', 'b;Hold B;9'),
      groups([{ ...unge, unit: undefined }], 'a;Hold A;2', 'b;Hold B;9'),
      fact('frafald;Unge, der faldt fra;3;persons;;;;2016;Tabel 1;'),
      fact('frafald;Unge, der faldt fra;5;percent;4;80;80;2016;Tabel 1;'),
      csv('results', headers.results, 'a;praktik;nordby;;2016-12-31;4;;;;;Tabel 5'),
      { ...few, ...published(['hold/b/unge']) },
      { ...few, ...metadataWith({ disclosure: { minimum: 8 } }) },
      groups([unge], 'a;Hold A;7', 'b;Hold B;9', 'c;Hold C;3'),
      {
        ...groups([unge], 'a;Hold A;7', 'b;Hold B;9'),
        ...metadataWith({ disclosure: { minimum: 8 } }),
      },
    ],
  },
  'not-rounded': {
    good: [
      {
        ...groups([unge], 'a;Hold A;0', 'b;Hold B;15'),
        ...csv('status', 'id;status;antal;andel', 'job;I job;20;20', 'i-alt;I alt;100;100'),
        ...csv('results', headers.results, 'a;praktik;nordby;;2016-12-31;30;;;;;Tabel 5'),
        ...metadataWith({ disclosure: { rounding: 5 } }),
      },
      few,
    ],
    bad: [{ ...few, ...metadataWith({ disclosure: { rounding: 5 } }) }],
  },
  'small-base': {
    good: [
      groups([unge, share], 'a;Hold A;10;30', 'b;Hold B;20;45'),
      groups([unge, share], 'a;Hold A;9;[c]', 'b;Hold B;20;45'),
      fact('mentor;Unge med mentor;50;percent;;;10;2016;Tabel 1;'),
      { ...groups([unge, share], 'a;Hold A;8;50', 'b;Hold B;20;45'), ...published(['hold/*']) },
    ],
    bad: [
      groups([unge, share], 'a;Hold A;9;33', 'b;Hold B;20;45'),
      fact('mentor;Unge med mentor;50;percent;;;8;2016;Tabel 1;'),
      // The percentage is the source's, but what it is of is not.
      {
        ...groups([unge, share], 'a;Hold A;8;50', 'b;Hold B;20;45'),
        ...published(['hold/*/andel']),
      },
    ],
  },
  'small-share': {
    good: [
      // 25 % of 20 is 5 people; 13 % of 40, written without decimals, is 5.
      groups([unge, share], 'a;Hold A;20;25', 'b;Hold B;40;13'),
      groups([{ ...unge, unit: 'companies' }, share], 'a;Hold A;20;15', 'b;Hold B;40;30'),
    ],
    bad: [
      // 15 % of 20 is 3 people; 25 % of 12 is 3.
      groups([unge, share], 'a;Hold A;20;15', 'b;Hold B;40;30'),
      fact('mentor;Unge med mentor;25;percent;;;12;2016;Tabel 1;'),
    ],
  },
  'whole-group': {
    good: [
      groups([unge, share], 'a;Hold A;20;95', 'b;Hold B;40;30'),
      {
        ...groups([unge, share], 'a;Hold A;20;100', 'b;Hold B;40;30'),
        ...harmless(['hold/a/andel']),
      },
    ],
    bad: [
      groups([unge, share], 'a;Hold A;20;100', 'b;Hold B;40;30'),
      groups([unge, share], 'a;Hold A;20;0', 'b;Hold B;40;30'),
    ],
  },
  'minimum-without-reason': {
    good: [
      metadataWith({ disclosure: { minimum: 5 } }),
      metadataWith({ disclosure: { minimum: 3, reason: { da: 'Få', en: 'Few' } } }),
    ],
    bad: [metadataWith({ disclosure: { minimum: 4 } })],
  },
  'hidden-derivable': {
    good: [
      groups([unge], 'a;Hold A;[c]', 'b;Hold B;[c]', 'c;Hold C;9', 'i-alt;I alt;21'),
      groups([unge], 'a;Hold A;[c]', 'b;Hold B;9'),
    ],
    bad: [
      // 21 - 9 = 12 would be no secret; 12 - 9 = 3 is one.
      groups([unge], 'a;Hold A;[c]', 'b;Hold B;9', 'i-alt;I alt;12'),
    ],
  },
  'hidden-not-proven': {
    good: [groups([unge], 'a;Hold A;[c]', 'b;Hold B;9', 'i-alt;I alt;12')],
    bad: [overlappingSums()],
  },
};
