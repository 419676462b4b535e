import { table, type TestVersion } from './published-tables.ts';

/** A small table with a hidden number that can be reckoned, worked out by hand, and the same one made safe. */
export interface SmallTable {
  /** How it can be reckoned. */
  by: string;
  open: TestVersion;
  /** The hidden cell, what it is by hand, and the arithmetic. */
  cell: string;
  is: string;
  arithmetic: string;
  safe: TestVersion;
}

const count = { navn: 'text', antal: 'persons' };
const both = { navn: 'text', maend: 'persons', kvinder: 'persons', i_alt: 'persons' };
const shares = { navn: 'text', antal: 'persons', andel: 'percent of valg/i-alt/antal' };
const status = (...rows: string[]) => table('valg', count, ...rows);

/** The minimum is 5. In a safe table the hidden numbers can be 0 to 5 at the least, whoever looks. */
export const smallTables: SmallTable[] = [
  {
    by: 'the total less the rest',
    open: { tables: [status('job;Job;[c]', 'skole;Skole;9', 'i-alt;I alt;12')] },
    cell: 'valg/job/antal',
    is: '3-3',
    arithmetic: '12 - 9 = 3',
    safe: { tables: [status('job;Job;[c]', 'skole;Skole;[c]', 'andet;Andet;9', 'i-alt;I alt;21')] },
  },
  {
    by: 'a total in the first row',
    open: { tables: [status('alle;Alle unge;30', 'a;A;17', 'b;B;[c]', 'c;C;9')] },
    cell: 'valg/b/antal',
    is: '4-4',
    arithmetic: '30 - 17 - 9 = 4',
    safe: { tables: [status('alle;Alle unge;30', 'a;A;[c]', 'b;B;[c]', 'c;C;9')] },
  },
  {
    by: 'a hidden total of shown parts',
    open: { tables: [status('a;A;8', 'b;B;9', 'total;Total;[c]')] },
    cell: 'valg/total/antal',
    is: 'none',
    arithmetic: '8 + 9 = 17, which is not below 5: it is no secret',
    safe: { tables: [status('a;A;8', 'b;B;9', 'total;Total;[c]')] },
  },
  {
    by: 'two hidden parts of a total that leaves too few',
    open: { tables: [status('a;A;[c]', 'b;B;[c]', 'c;C;9', 'i-alt;I alt;12')] },
    cell: 'valg/a/antal',
    is: '0-3',
    arithmetic: '12 - 9 = 3, so that neither is 4',
    safe: { tables: [status('a;A;[c]', 'b;B;[c]', 'c;C;9', 'i-alt;I alt;14')] },
  },
  {
    by: 'somebody who is counted in the other hidden number',
    open: { tables: [status('a;A;[c]', 'b;B;[c]', 'c;C;9', 'i-alt;I alt;13')] },
    cell: 'valg/a/antal',
    is: '0-4',
    arithmetic: '13 - 9 = 4; who is in b knows that a is at most 3',
    safe: { tables: [status('a;A;[c]', 'b;B;[c]', 'c;C;9', 'i-alt;I alt;14')] },
  },
  {
    by: 'the total of a row',
    open: {
      tables: [
        table('valg', both, 'job;Job;[c];14;17', 'skole;Skole;8;11;19', 'andet;Andet;10;6;16'),
      ],
    },
    cell: 'valg/job/maend',
    is: '3-3',
    arithmetic: '17 - 14 = 3',
    safe: {
      tables: [
        table('valg', both, 'job;Job;[c];[c];17', 'skole;Skole;8;11;19', 'andet;Andet;10;6;16'),
      ],
    },
  },
  {
    by: 'both margins',
    open: {
      tables: [
        table('valg', both, 'job;Job;[c];[c];17', 'skole;Skole;8;11;19', 'i-alt;I alt;11;25;36'),
      ],
    },
    cell: 'valg/job/maend',
    is: '3-3',
    arithmetic: '11 - 8 = 3',
    safe: {
      tables: [
        table('valg', both, 'job;Job;[c];[c];17', 'skole;Skole;[c];[c];19', 'i-alt;I alt;11;25;36'),
      ],
    },
  },
  {
    by: 'a square of four, one of which its row leaves no room',
    open: {
      tables: [
        table('valg', both, 'job;Job;[c];[c];2', 'skole;Skole;[c];[c];30', 'i-alt;I alt;16;16;32'),
      ],
    },
    cell: 'valg/job/maend',
    is: '0-2',
    arithmetic: 'at most the row’s total, 2',
    safe: {
      tables: [
        table('valg', both, 'job;Job;[c];[c];12', 'skole;Skole;[c];[c];30', 'i-alt;I alt;21;21;42'),
      ],
    },
  },
  {
    by: 'its own share of the total',
    open: {
      tables: [
        table(
          'valg',
          shares,
          'job;Job;[c];7,5',
          'skole;Skole;[c];[c]',
          'andet;Andet;20;50',
          'i-alt;I alt;40;100',
        ),
      ],
    },
    cell: 'valg/job/antal',
    is: '3-3',
    arithmetic: '7.5 % of 40 = 3',
    safe: {
      tables: [
        table(
          'valg',
          shares,
          'job;Job;[c];[c]',
          'skole;Skole;[c];[c]',
          'andet;Andet;20;50',
          'i-alt;I alt;40;100',
        ),
      ],
    },
  },
  {
    by: 'its own rounded share',
    open: {
      tables: [
        table(
          'valg',
          shares,
          'job;Job;[c];4',
          'skole;Skole;[c];[c]',
          'andet;Andet;60;72',
          'i-alt;I alt;83;100',
        ),
      ],
    },
    cell: 'valg/job/antal',
    is: '3-3',
    arithmetic: '3.5 % to 4.5 % of 83 is 2.9 to 3.7',
    safe: {
      tables: [
        table(
          'valg',
          shares,
          'job;Job;[c];[c]',
          'skole;Skole;[c];[c]',
          'andet;Andet;60;72',
          'i-alt;I alt;83;100',
        ),
      ],
    },
  },
  {
    by: 'the share of the other hidden number',
    open: {
      tables: [
        table(
          'valg',
          shares,
          'job;Job;[c];[c]',
          'skole;Skole;[c];42,5',
          'andet;Andet;20;50',
          'i-alt;I alt;40;100',
        ),
      ],
    },
    cell: 'valg/job/antal',
    is: '3-3',
    arithmetic: '42.5 % of 40 = 17, and 40 - 20 - 17 = 3',
    safe: {
      tables: [
        table(
          'valg',
          shares,
          'job;Job;[c];[c]',
          'skole;Skole;[c];[c]',
          'andet;Andet;20;50',
          'i-alt;I alt;40;100',
        ),
      ],
    },
  },
  {
    by: 'a share in a column of which no base is declared',
    open: {
      tables: [
        table(
          'valg',
          { navn: 'text', antal: 'persons', andel: 'percent' },
          'a;A;[c];10',
          'b;B;[c];[c]',
          'c;C;12;30',
          'd;D;18;45',
          'i-alt;I alt;40;100',
        ),
      ],
    },
    cell: 'valg/a/antal',
    is: '4-4',
    arithmetic: '12 of 40 is 30 % and 18 of 40 is 45 %, so 10 % is 4',
    safe: {
      tables: [
        table(
          'valg',
          { navn: 'text', antal: 'persons', andel: 'percent' },
          'a;A;[c];[c]',
          'b;B;[c];[c]',
          'c;C;12;30',
          'd;D;18;45',
          'i-alt;I alt;40;100',
        ),
      ],
    },
  },
  {
    by: 'another table with the same column',
    open: {
      tables: [
        status('job;Job;[c]', 'skole;Skole;[c]', 'andet;Andet;20', 'i-alt;I alt;40'),
        table('igen', count, 'job;Job;3', 'andet;Andet;20', 'i-alt;I alt;40'),
      ],
    },
    cell: 'valg/job/antal',
    is: '3-3',
    arithmetic: 'igen says 3',
    safe: {
      tables: [
        status('job;Job;[c]', 'skole;Skole;[c]', 'andet;Andet;20', 'i-alt;I alt;40'),
        table('igen', count, 'andet;Andet;20', 'i-alt;I alt;40'),
      ],
    },
  },
  {
    by: 'the total column of another table',
    open: {
      tables: [
        status(
          'job;Job;[c]',
          'skole;Skole;[c]',
          'andet;Andet;20',
          'hjemme;Hjemme;11',
          'i-alt;I alt;50',
        ),
        table('koen', both, 'job;Job;2;2;4', 'andet;Andet;12;8;20', 'hjemme;Hjemme;5;6;11'),
      ],
    },
    cell: 'valg/job/antal',
    is: '4-4',
    arithmetic: 'the total of job in koen is 4',
    safe: {
      tables: [
        status(
          'job;Job;[c]',
          'skole;Skole;[c]',
          'andet;Andet;20',
          'hjemme;Hjemme;11',
          'i-alt;I alt;50',
        ),
        table('koen', both, 'andet;Andet;12;8;20', 'hjemme;Hjemme;5;6;11'),
      ],
    },
  },
  {
    by: 'another table turned on its side',
    open: {
      tables: [
        table('valg', both, 'job;Job;[c];[c];17', 'skole;Skole;8;11;19', 'andet;Andet;6;10;16'),
        table(
          'koen',
          { navn: 'text', job: 'persons', skole: 'persons', andet: 'persons' },
          'maend;Mænd;3;8;6',
          'kvinder;Kvinder;14;11;10',
        ),
      ],
    },
    cell: 'valg/job/maend',
    is: '3-3',
    arithmetic: 'koen says 3',
    safe: {
      tables: [
        table('valg', both, 'job;Job;[c];[c];17', 'skole;Skole;8;11;19', 'andet;Andet;6;10;16'),
        table(
          'koen',
          { navn: 'text', skole: 'persons', andet: 'persons' },
          'maend;Mænd;8;6',
          'kvinder;Kvinder;11;10',
        ),
      ],
    },
  },
  {
    by: 'a fact of the same name',
    open: {
      tables: [status('job;Unge i job;[c]', 'skole;Skole;[c]', 'andet;Andet;20', 'i-alt;I alt;40')],
      facts: ['i-job;Unge i job;3;persons;;;;2016;Tabel 1;'],
    },
    cell: 'valg/job/antal',
    is: '3-3',
    arithmetic: 'the fact says 3',
    safe: {
      tables: [status('job;Unge i job;[c]', 'skole;Skole;[c]', 'andet;Andet;20', 'i-alt;I alt;40')],
      facts: ['i-job;Unge med mentor;23;persons;;;;2016;Tabel 1;'],
    },
  },
  {
    by: 'a fact that is declared to be the same',
    open: {
      tables: [status('job;Job;[c]', 'skole;Skole;[c]', 'andet;Andet;20', 'i-alt;I alt;40')],
      facts: ['paa-vej;Unge på vej;17;persons;;;;2016;Tabel 1;'],
      checks: [{ id: 'a', kind: 'equal', cells: ['facts/paa-vej', 'valg/skole/antal'] }],
    },
    cell: 'valg/job/antal',
    is: '3-3',
    arithmetic: '40 - 20 - 17 = 3',
    safe: {
      tables: [status('job;Job;[c]', 'skole;Skole;[c]', 'andet;Andet;20', 'i-alt;I alt;40')],
      facts: ['paa-vej;Unge på vej;20;persons;;;;2016;Tabel 1;'],
      checks: [{ id: 'a', kind: 'equal', cells: ['facts/paa-vej', 'valg/andet/antal'] }],
    },
  },
  {
    by: 'a share in prose',
    open: {
      tables: [status('job;Unge i job;[c]', 'skole;Skole;[c]', 'andet;Andet;20', 'i-alt;I alt;40')],
      facts: ['andel;Unge i job;7,5;percent;;;40;2016;Tabel 1;'],
    },
    cell: 'valg/job/antal',
    is: '3-3',
    arithmetic: '7.5 % of 40 = 3',
    safe: {
      tables: [status('job;Unge i job;[c]', 'skole;Skole;[c]', 'andet;Andet;20', 'i-alt;I alt;40')],
      facts: ['andel;Unge med mentor;50;percent;;;40;2016;Tabel 1;'],
    },
  },
  {
    by: 'a declared sum over rows that no table adds up',
    open: {
      tables: [status('job;Job;[c]', 'skole;Skole;17', 'fag;Fag;20')],
      facts: ['i-gang;Unge i gang;20;persons;;;;2016;Tabel 1;'],
      checks: [
        {
          id: 'a',
          kind: 'sum',
          parts: ['valg/job/antal', 'valg/skole/antal'],
          total: 'facts/i-gang',
        },
      ],
    },
    cell: 'valg/job/antal',
    is: '3-3',
    arithmetic: '20 - 17 = 3',
    safe: {
      tables: [status('job;Job;[c]', 'skole;Skole;[c]', 'fag;Fag;20')],
      facts: ['i-gang;Unge i gang;20;persons;;;;2016;Tabel 1;'],
      checks: [
        {
          id: 'a',
          kind: 'sum',
          parts: ['valg/job/antal', 'valg/skole/antal'],
          total: 'facts/i-gang',
        },
      ],
    },
  },
  {
    by: 'a declared sum in each row',
    open: {
      tables: [
        table(
          'valg',
          { navn: 'text', nord: 'persons', syd: 'persons', begge: 'persons' },
          'a;A;[c];8;11',
          'b;B;9;7;16',
        ),
      ],
      checks: [
        { id: 'a', kind: 'sum', parts: ['valg/*/nord', 'valg/*/syd'], total: 'valg/*/begge' },
      ],
    },
    cell: 'valg/a/nord',
    is: '3-3',
    arithmetic: '11 - 8 = 3',
    safe: {
      tables: [
        table(
          'valg',
          { navn: 'text', nord: 'persons', syd: 'persons', begge: 'persons' },
          'a;A;[c];[c];11',
          'b;B;9;7;16',
        ),
      ],
      checks: [
        { id: 'a', kind: 'sum', parts: ['valg/*/nord', 'valg/*/syd'], total: 'valg/*/begge' },
      ],
    },
  },
  {
    by: 'a declared share',
    open: {
      tables: [status('job;Job;[c]', 'skole;Skole;[c]', 'andet;Andet;20', 'i-alt;I alt;40')],
      facts: ['andel;Andel på vej;43;percent;;;;2016;Tabel 1;'],
      checks: [
        {
          ...{
            id: 'a',
            kind: 'share',
            numerator: 'valg/skole/antal',
            denominator: 'valg/i-alt/antal',
          },
          ...{ percent: 'facts/andel', decimals: 0 },
        },
      ],
    },
    cell: 'valg/job/antal',
    is: '3-3',
    arithmetic: '42.5 % to 43.5 % of 40 is 17, and 40 - 20 - 17 = 3',
    safe: {
      tables: [status('job;Job;[c]', 'skole;Skole;[c]', 'andet;Andet;20', 'i-alt;I alt;40')],
      facts: ['andel;Andel på vej;[c];percent;;;;2016;Tabel 1;'],
      checks: [
        {
          ...{
            id: 'a',
            kind: 'share',
            numerator: 'valg/skole/antal',
            denominator: 'valg/i-alt/antal',
          },
          ...{ percent: 'facts/andel', decimals: 0 },
        },
      ],
    },
  },
  {
    by: 'a numerator, from its percentage and its denominator',
    open: { facts: ['mentor;Unge med mentor;10;percent;[c];40;40;2016;Tabel 1;'] },
    cell: 'facts/mentor/numerator',
    is: '4-4',
    arithmetic: '10 % of 40 = 4',
    safe: { facts: ['mentor;Unge med mentor;[c];percent;[c];40;40;2016;Tabel 1;'] },
  },
  {
    by: 'a denominator, from its percentage and its numerator',
    open: { facts: ['mentor;Unge med mentor;100;percent;4;[c];;2016;Tabel 1;'] },
    cell: 'facts/mentor/denominator',
    is: '4-4',
    arithmetic: '4 is 100 % of 4, and 99.5 % of 4.02',
    safe: { facts: ['mentor;Unge med mentor;[c];percent;[c];[c];;2016;Tabel 1;'] },
  },
  {
    by: 'a percentage, from its numerator and its denominator',
    open: { facts: ['mentor;Unge med mentor;[c];percent;20;40;40;2016;Tabel 1;'] },
    cell: 'facts/mentor',
    is: '50-50',
    arithmetic: '20 of 40 is 50 %',
    safe: { facts: ['mentor;Unge med mentor;[c];percent;[c];40;40;2016;Tabel 1;'] },
  },
  {
    by: 'the base of two percentages that few numbers can have',
    open: {
      tables: [
        table(
          'valg',
          { navn: 'text', unge: 'persons', ja: 'percent of unge', maaske: 'percent of unge' },
          'a;A;[c];33,3;66,7',
          'b;B;20;40;60',
        ),
      ],
    },
    cell: 'valg/a/unge',
    is: '3-',
    arithmetic: 'a third of 1, 2, 4 or 5 is no whole number',
    safe: {
      tables: [
        table(
          'valg',
          { navn: 'text', unge: 'persons', ja: 'percent of unge', maaske: 'percent of unge' },
          'a;A;[c];[c];[c]',
          'b;B;20;40;60',
        ),
      ],
    },
  },
  {
    by: 'the results of the other places',
    open: {
      results: [
        'a;praktik;;;2016-12-31;37;;;;;Tabel 5',
        'b;praktik;nordby;;2016-12-31;34;;;;;Tabel 5',
        'c;praktik;sydby;;2016-12-31;[c];;;;Få;Tabel 5',
      ],
    },
    cell: 'results/c/value',
    is: '3-3',
    arithmetic: '37 - 34 = 3',
    safe: {
      results: [
        'a;praktik;;;2016-12-31;37;;;;;Tabel 5',
        'b;praktik;nordby;;2016-12-31;[c];;;;Få;Tabel 5',
        'c;praktik;sydby;;2016-12-31;[c];;;;Få;Tabel 5',
      ],
    },
  },
  {
    by: 'the evaluator’s verdict',
    open: {
      results: ['c;praktik;sydby;;2016-12-31;[c];;;met;Få;Tabel 5'],
      targets: ['t;praktik;sydby;;2016-12-31;0;3;;;Afsnit 3'],
    },
    cell: 'results/c/value',
    is: '3-',
    arithmetic: 'the target of at least 3 is met, so that it is not 1 or 2',
    safe: {
      results: ['c;praktik;sydby;;2016-12-31;[c];;;;Få;Tabel 5'],
      targets: ['t;praktik;sydby;;2016-12-31;0;3;;;Afsnit 3'],
    },
  },
  {
    by: 'a result that cannot have fallen',
    open: {
      results: [
        'a;praktik;sydby;;2015-12-31;[c];;;;Få;Tabel 5',
        'b;praktik;sydby;;2016-12-31;3;;;;;Tabel 5',
      ],
    },
    cell: 'results/a/value',
    is: '0-3',
    arithmetic: 'at most the later number, 3',
    safe: {
      results: [
        'a;praktik;sydby;;2015-12-31;[c];;;;Få;Tabel 5',
        'b;praktik;sydby;;2016-12-31;30;;;;;Tabel 5',
      ],
    },
  },
  {
    by: 'a table in long form, by place and sex',
    open: {
      tables: [
        table(
          'valg',
          { sted: 'text', koen: 'text', antal: 'persons' },
          'nm;Nordby;Mænd;[c]',
          'nk;Nordby;Kvinder;14',
          'n;Nordby;I alt;17',
          'sm;Sydby;Mænd;8',
          'sk;Sydby;Kvinder;6',
          's;Sydby;I alt;14',
        ),
      ],
    },
    cell: 'valg/nm/antal',
    is: '3-3',
    arithmetic: '17 - 14 = 3',
    safe: {
      tables: [
        table(
          'valg',
          { sted: 'text', koen: 'text', antal: 'persons' },
          'nm;Nordby;Mænd;[c]',
          'nk;Nordby;Kvinder;[c]',
          'n;Nordby;I alt;17',
          'sm;Sydby;Mænd;8',
          'sk;Sydby;Kvinder;6',
          's;Sydby;I alt;14',
        ),
      ],
    },
  },
  {
    by: 'a part of a part',
    open: {
      tables: [
        table(
          'valg',
          { navn: 'text', del_af: 'text', antal: 'persons' },
          'i-alt;I alt;;40',
          'gang;I gang;i-alt;20',
          'andet;Andet;i-alt;20',
          'job;Job;gang;[c]',
          'skole;Skole;gang;17',
        ),
      ],
    },
    cell: 'valg/job/antal',
    is: '3-3',
    arithmetic: '20 - 17 = 3',
    safe: {
      tables: [
        table(
          'valg',
          { navn: 'text', del_af: 'text', antal: 'persons' },
          'i-alt;I alt;;40',
          'gang;I gang;i-alt;20',
          'andet;Andet;i-alt;20',
          'job;Job;gang;[c]',
          'skole;Skole;gang;[c]',
        ),
      ],
    },
  },
  {
    by: 'what comes to a node of a flow and leaves it',
    open: {
      tables: [
        table(
          'gang',
          { fra: 'text', til: 'text', antal: 'persons' },
          'a;start;midt;20',
          'b;midt;job;17',
          'c;midt;slut;[c]',
        ),
        table('steder', { navn: 'text' }, 'start;Start', 'midt;Midt', 'job;Job', 'slut;Slut'),
      ],
      figures: [
        {
          ...{ id: 'flow', kind: 'flow', table: 'gang', from: 'fra', to: 'til', value: 'antal' },
          ...{ nodes: 'steder', label: 'navn', headline: 'F', subtitle: 'S', reading: 'L' },
          ...{ description: 'D', source: 'K' },
        },
      ],
    },
    cell: 'gang/c/antal',
    is: '3-3',
    arithmetic: '20 - 17 = 3',
    safe: {
      tables: [
        table(
          'gang',
          { fra: 'text', til: 'text', antal: 'persons' },
          'a;start;midt;20',
          'b;midt;job;[c]',
          'c;midt;slut;[c]',
        ),
        table('steder', { navn: 'text' }, 'start;Start', 'midt;Midt', 'job;Job', 'slut;Slut'),
      ],
    },
  },
  {
    by: 'an amount of money that is a sum’s rest',
    open: {
      tables: [
        table('valg', { navn: 'text', beloeb: 'dkk' }, 'a;A;[c]', 'b;B;9000', 'i-alt;I alt;12000'),
      ],
    },
    cell: 'valg/a/beloeb',
    is: '3000-3000',
    arithmetic: '12000 - 9000 = 3000',
    safe: {
      tables: [
        table('valg', { navn: 'text', beloeb: 'dkk' }, 'a;A;[c]', 'b;B;[c]', 'i-alt;I alt;12000'),
      ],
    },
  },
];
