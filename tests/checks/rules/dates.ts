import { headers, csv, metadataWith, type RuleExamples } from './overlays.ts';
import { lanesOf } from './figure-overlays.ts';

function change(date: string) {
  return { kind: 'first', reason: { da: 'Første', en: 'First' }, date };
}

export const datesExamples: Record<string, RuleExamples> = {
  'date-order': {
    good: [
      lanesOf('a;Butik;2020-06;2020-06', 'b;Lager;2020-06;?'),
      metadataWith({ period: { start: '2014', end: '2014-06' } }),
      csv('results', headers.results, 'a;praktik;nordby;;2017;30;;;;;K'),
    ],
    bad: [
      lanesOf('a;Butik;2020-06;2020-05'),
      metadataWith({ period: { start: '2016', end: '2014' } }),
      metadataWith({ date: '2017-03-01', changeNote: change('2017-02') }),
      csv('facts', headers.facts, 'startede;Unge;80;persons;;;;2018;K;'),
      csv('results', headers.results, 'a;praktik;nordby;;2018;30;;;;;K'),
      csv('targets', headers.targets, 'a;praktik;nordby;;2013;0;30;;;K'),
      csv('goals', headers.goals, 'fravaer;Mål;Unge;percent;at-most;40;2017;;K'),
    ],
  },
};
