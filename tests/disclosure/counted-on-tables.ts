import { table } from './published-tables.ts';
import type { SmallTable } from './small-tables.ts';

const weeks = { uge: 'text', nye: 'persons', begyndt: 'persons' };
const called = { uge: 'text', nye: 'persons', kumuleret: 'persons' };
const byPlace = { sted: 'text', uge: 'text', nye: 'persons', begyndt: 'persons' };
const row = { navn: 'text', uge1: 'persons', uge2: 'persons', uge3: 'persons', uge4: 'persons' };

const answers = {
  ...{ navn: 'text', unge: 'persons', antal_ja: 'persons' },
  ...{ ja: 'percent of unge', nej: 'percent of unge', alle: 'percent of unge' },
};
const yes = {
  ...{ id: 'ja', kind: 'share', numerator: 'svar/*/antal_ja', denominator: 'svar/*/unge' },
  ...{ percent: 'svar/*/ja', decimals: 0 },
};

/** Numbers that are counted on, a verdict of all places, and shares of which nothing is shown. In a safe table the hidden numbers can be 0 to 5 at the least. */
export const countedOnTables: SmallTable[] = [
  {
    by: 'a column that is counted on, as two other weeks show',
    open: {
      tables: [table('uger', weeks, 'u1;U1;6;6', 'u2;U2;[c];9', 'u3;U3;7;16', 'u4;U4;8;24')],
    },
    cell: 'uger/u2/nye',
    is: '3-3',
    arithmetic: '9 - 6 = 3',
    safe: {
      tables: [
        table(
          'uger',
          weeks,
          ...['u1;U1;6;6', 'u2;U2;[c];[c]', 'u3;U3;[c];36', 'u4;U4;8;44', 'u5;U5;9;53'],
        ),
      ],
    },
  },
  {
    by: 'a column that is counted on from the last week',
    open: {
      tables: [table('uger', weeks, 'u4;U4;8;24', 'u3;U3;7;16', 'u2;U2;[c];9', 'u1;U1;6;6')],
    },
    cell: 'uger/u2/nye',
    is: '3-3',
    arithmetic: '9 - 6 = 3',
    safe: {
      tables: [
        table(
          'uger',
          weeks,
          ...['u5;U5;9;53', 'u4;U4;8;44', 'u3;U3;[c];36', 'u2;U2;[c];[c]', 'u1;U1;6;6'],
        ),
      ],
    },
  },
  {
    by: 'the first week of a column that is called so',
    open: { tables: [table('uger', called, 'u1;U1;[c];3', 'u2;U2;9;12', 'i-alt;I alt;12;')] },
    cell: 'uger/u1/nye',
    is: '3-3',
    arithmetic: 'what is counted on from nothing is the first week’s number',
    safe: { tables: [table('uger', called, 'u1;U1;[c];[c]', 'u2;U2;[c];[c]', 'u3;U3;9;50')] },
  },
  {
    by: 'a column of each place that is counted on',
    open: {
      tables: [
        table(
          'uger',
          byPlace,
          ...['a1;A;1;6;6', 'a2;A;2;[c];9', 'b1;B;1;10;10', 'b2;B;2;5;15', 'b3;B;3;6;21'],
        ),
      ],
    },
    cell: 'uger/a2/nye',
    is: '3-3',
    arithmetic: '9 - 6 = 3',
    safe: {
      tables: [
        table(
          'uger',
          byPlace,
          ...['a1;A;1;6;6', 'a2;A;2;[c];[c]', 'b1;B;1;10;10', 'b2;B;2;5;15', 'b3;B;3;6;21'],
        ),
      ],
    },
  },
  {
    by: 'a row that is counted on from column to column',
    open: {
      tables: [table('uger', row, 'nye;Nye;6;[c];7;8', 'begyndt;Begyndt;6;9;16;24')],
    },
    cell: 'uger/nye/uge2',
    is: '3-3',
    arithmetic: '9 - 6 = 3',
    safe: {
      tables: [table('uger', row, 'nye;Nye;6;[c];[c];8', 'begyndt;Begyndt;6;[c];36;44')],
    },
  },
  {
    by: 'the next number of a column that is called so',
    open: {
      tables: [table('uger', { uge: 'text', kumuleret: 'persons' }, 'u1;U1;[c]', 'u2;U2;3')],
    },
    cell: 'uger/u1/kumuleret',
    is: '0-3',
    arithmetic: 'at most 3',
    safe: {
      tables: [table('uger', { uge: 'text', kumuleret: 'persons' }, 'u1;U1;[c]', 'u2;U2;30')],
    },
  },
  {
    by: 'a declared running total',
    open: {
      tables: [table('uger', byPlace, 'a1;A;1;6;6', 'a2;A;2;[c];9', 'b1;B;1;8;8', 'b2;B;2;9;17')],
      checks: [
        {
          ...{ id: 'c', kind: 'running-total', table: 'uger', totals: 'begyndt' },
          ...{ steps: 'nye', by: 'sted' },
        },
      ],
    },
    cell: 'uger/a2/nye',
    is: '3-3',
    arithmetic: '9 - 6 = 3',
    safe: {
      tables: [table('uger', byPlace, 'a1;A;1;6;6', 'a2;A;2;[c];[c]', 'b1;B;1;8;8', 'b2;B;2;9;17')],
      checks: [
        {
          ...{ id: 'c', kind: 'running-total', table: 'uger', totals: 'begyndt' },
          ...{ steps: 'nye', by: 'sted' },
        },
      ],
    },
  },
  {
    by: 'a verdict of the whole project that is one of every place',
    open: {
      results: [
        'a;praktik;;;2016-12-31;?;;;met;Alle nåede det;Tabel 5',
        'b;praktik;nordby;;2016-12-31;[c];;;;Få;Tabel 5',
        'c;praktik;sydby;;2016-12-31;20;;;;;Tabel 5',
      ],
      targets: [
        't;praktik;nordby;;2016-12-31;0;3;;;Afsnit 3',
        'u;praktik;sydby;;2016-12-31;0;3;;;Afsnit 3',
      ],
    },
    cell: 'results/b/value',
    is: '3-',
    arithmetic: 'each place has reached its target of 3',
    safe: {
      results: [
        'a;praktik;;;2016-12-31;?;;;partly-met;Nogle nåede det;Tabel 5',
        'b;praktik;nordby;;2016-12-31;[c];;;;Få;Tabel 5',
        'c;praktik;sydby;;2016-12-31;20;;;;;Tabel 5',
      ],
      targets: [
        't;praktik;nordby;;2016-12-31;0;3;;;Afsnit 3',
        'u;praktik;sydby;;2016-12-31;0;3;;;Afsnit 3',
      ],
    },
  },
  {
    by: 'a hidden percentage of a hidden base, each known within bounds',
    open: {
      tables: [
        table(
          'svar',
          answers,
          'a;A;[c];[c];[c];40;100',
          'b;B;20;9;45;55;100',
          'c;C;40;12;30;70;100',
        ),
      ],
      checks: [yes],
    },
    cell: 'svar/a/antal_ja',
    is: '0-615',
    arithmetic:
      '1 is not some 60 % of any number; of 1000, the most that is tried, it is at most 615',
    safe: {
      tables: [
        table(
          'svar',
          answers,
          'a;A;[c];[c];[c];[c];100',
          'b;B;20;9;45;55;100',
          'c;C;40;12;30;70;100',
        ),
      ],
      checks: [yes],
    },
  },
];
