import {
  headers,
  csv,
  checks,
  ownTable,
  descriptor,
  statusTable,
  withBaselines,
  type RuleExamples,
} from './overlays.ts';

const share = { name: 'andel', title: 'Andel', type: 'number', unit: 'percent' };

const grown = { ...share, constraints: { minimum: -100, maximum: 300 } };

const facts = (...rows: string[]) => csv('facts', headers.facts, ...rows);

export const numbersExamples: Record<string, RuleExamples> = {
  'same-number': {
    good: [
      facts('a;I job;18;persons;;;;;K;'),
      // Another unit, another name, another time.
      facts('a;I job;19;companies;;;;;K;'),
      facts('a;I lønnet job;19;persons;;;;;K;'),
      facts('a;Andel, der gennemfører;52;percent;;;;2015;K;'),
      // What a place started from is not what it came to.
      withBaselines('nordby;praktik;nordby;;2013;10;K'),
      facts('a;Andel, der gennemfører;{results/gennemfoersel-alle/value};;;;;;;'),
      facts('a;Unge;8;persons;;;;2014;K;', 'b;Unge;9;persons;;;;2015;K;'),
      {
        ...facts('a;I job;19;persons;;;;;K;'),
        ...checks({ id: 'a', kind: 'equal', cells: ['facts/a', 'status/job/antal'] }),
      },
      {
        ...facts('a;I job;19;persons;;;;;K;'),
        ...descriptor([statusTable], {
          notes: { note: { cells: ['facts/a'], text: 'Kilden er uenig med sig selv.' } },
        }),
      },
    ],
    bad: [
      facts('a;I job;19;persons;;;;;K;'),
      facts('a;Andel, der gennemfører;52;percent;;;;2016;K;'),
      facts('a;De unge gennemfører forløbet;52;percent;;;;;K;'),
      facts('a;Unge;8;persons;;;;2014;K;', 'b;unge;9;persons;;;;2014-06;K;'),
      csv('status', 'id;status;antal;andel', 'a;De unge gennemfører forløbet;3;52'),
    ],
  },
  'base-too-small': {
    good: [csv('facts', headers.facts, 'startede;Andel;75;percent;60;80;80;;K;')],
    bad: [csv('facts', headers.facts, 'startede;Andel;75;percent;60;80;59;;K;')],
  },
  'half-share': {
    good: [
      csv('facts', headers.facts, 'startede;Andel;75;percent;60;80;;;K;'),
      csv('facts', headers.facts, 'startede;Andel;75;percent;;;80;;K;'),
    ],
    bad: [
      csv('facts', headers.facts, 'startede;Andel;75;percent;60;;;;K;'),
      csv('results', headers.results, 'a;gennemfoersel;;;2016;75;;80;;;K'),
    ],
  },
  'numerator-over-denominator': {
    good: [csv('facts', headers.facts, 'startede;Andel;100;percent;8;8;;;K;')],
    bad: [
      csv('facts', headers.facts, 'startede;Andel;73;percent;11;8;;;K;'),
      csv('facts', headers.facts, 'startede;Andel;0;percent;0;0;;;K;'),
      csv('results', headers.results, 'a;gennemfoersel;;;2016;75;80;60;;;K'),
    ],
  },
  'percent-range': {
    good: [
      csv('facts', headers.facts, 'startede;Andel;100;percent;;;;;K;'),
      { ...descriptor([ownTable('status', [grown])]), ...csv('status', 'id;andel', 'a;120') },
    ],
    bad: [
      csv('facts', headers.facts, 'startede;Andel;101;percent;;;;;K;'),
      csv('facts', headers.facts, 'startede;Andel;-1;percent;;;;;K;'),
      csv('results', headers.results, 'a;gennemfoersel;;;2016;750;;;;;K'),
      csv('targets', headers.targets, 'a;gennemfoersel;;;2016;0;700;;;K'),
      csv('goals', headers.goals, 'a;Mål;Unge;percent;at-least;400;2013;;K'),
      { ...descriptor([ownTable('status', [share])]), ...csv('status', 'id;andel', 'a;100,5') },
    ],
  },
  'share-mismatch': {
    good: [
      csv('facts', headers.facts, 'startede;Andel;75;percent;60;80;;;K;'),
      csv('facts', headers.facts, 'startede;Andel;73;percent;8;11;;;K;'),
      csv('facts', headers.facts, 'startede;Andel;72,7;percent;8;11;;;K;'),
      csv('facts', headers.facts, 'startede;Andel;12,5;percent;1;8;;;K;'),
      csv('facts', headers.facts, 'startede;Andel;13;percent;1;8;;;K;'),
    ],
    bad: [
      csv('facts', headers.facts, 'startede;Andel;74;percent;8;11;;;K;'),
      csv('facts', headers.facts, 'startede;Andel;72,8;percent;8;11;;;K;'),
      csv('facts', headers.facts, 'startede;Andel;73,0;percent;8;11;;;K;'),
      csv('results', headers.results, 'a;gennemfoersel;;;2016;57;60;80;;;K'),
    ],
  },
};
