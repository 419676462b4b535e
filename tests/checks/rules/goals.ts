import {
  withoutTables,
  ruleWith,
  headers,
  csv,
  metadataWith,
  type RuleExamples,
} from './overlays.ts';

const byPlace = {
  ...csv(
    'targets',
    headers.targets,
    'a;praktik;nordby;;2016;0;30;;;K',
    'b;praktik;sydby;;2016;0;30;;;K',
  ),
  ...csv(
    'results',
    headers.results,
    'a;praktik;nordby;;2016;34;;;;;K',
    'b;praktik;sydby;;2016;24;;;;;K',
  ),
};

const noTargets = withoutTables('targets');

const noGoals = { da: 'Projektet satte ingen mål.', en: 'The project set no goals.' };

const noRows = withoutTables('goals', 'targets', 'results');

const reason = 'Færre pladser.';

function goal(direction: string) {
  return csv('goals', headers.goals, `praktik;Mål;Unge;persons;${direction};;;;K`);
}

const target = csv('targets', headers.targets, 'a;praktik;nordby;;2016;0;30;;;K');

export const goalsExamples: Record<string, RuleExamples> = {
  'across-places': {
    good: [
      { ...byPlace, ...ruleWith({ acrossPlaces: 'every' }) },
      { ...ruleWith({}), ...withoutTables('targets', 'results') },
    ],
    bad: [{ ...byPlace, ...ruleWith({}) }],
  },
  'duplicate-result': {
    good: [
      csv(
        'results',
        headers.results,
        'a;praktik;nordby;;2015;30;;;;;K',
        'b;praktik;nordby;;2016;31;;;;;K',
      ),
    ],
    bad: [
      csv(
        'results',
        headers.results,
        'a;praktik;nordby;;2016;30;;;;;K',
        'b;praktik;nordby;;2016;31;;;;;K',
      ),
    ],
  },
  'duplicate-target': {
    good: [
      csv(
        'targets',
        headers.targets,
        'a;praktik;nordby;;2016;0;30;;;K',
        'b;praktik;sydby;;2016;0;30;;;K',
      ),
    ],
    bad: [
      csv(
        'targets',
        headers.targets,
        'a;praktik;nordby;;2016;0;30;;;K',
        'b;praktik;nordby;;2016;0;31;;;K',
      ),
    ],
  },
  'goal-without-target': {
    good: [
      {
        ...noTargets,
        ...csv('goals', headers.goals, 'a;Mål;Unge;steps;at-least;;;Skalaen var ny.;K'),
      },
      { ...noTargets, ...csv('goals', headers.goals, 'a;Mål;Unge;count;judged;;;;K') },
    ],
    bad: [{ ...noTargets, ...csv('goals', headers.goals, 'a;Mål;Unge;steps;at-least;;;;K') }],
  },
  'goals-or-reason': {
    good: [ruleWith({}), { ...noRows, ...metadataWith({ noGoals }) }],
    bad: [
      metadataWith({}),
      { ...ruleWith({}), ...noRows },
      { ...metadataWith({}), ...noRows },
      metadataWith({ noGoals }),
    ],
  },
  'judged-without-verdict': {
    good: [csv('results', headers.results, 'a;samarbejde;;;2016;;;;met;;K')],
    bad: [
      csv('results', headers.results, 'a;samarbejde;;;2016;3;;;;;K'),
      csv('results', headers.results, 'a;praktik;nordby;;2016;3;;;;;K'),
    ],
  },
  'missing-reason': {
    good: [
      csv('results', headers.results, 'a;praktik;nordby;;2016;?;;;;Blev ikke talt.;K'),
      csv('results', headers.results, 'a;samarbejde;;;2016;;;;met;;K'),
      csv('targets', headers.targets, 'a;praktik;nordby;;2016;1;30;;Færre pladser.;K'),
    ],
    bad: [
      csv('results', headers.results, 'a;praktik;nordby;;2016;?;;;;;K'),
      csv('results', headers.results, 'a;praktik;nordby;;2016;..;;;;;K'),
      csv('results', headers.results, 'a;samarbejde;;;2016;;;;not-met;;K'),
      csv('targets', headers.targets, 'a;praktik;nordby;;2016;1;30;;;K'),
    ],
  },
  'result-without-value': {
    good: [
      csv('results', headers.results, 'a;praktik;nordby;;2016;0;;;;;K'),
      csv('results', headers.results, 'a;samarbejde;;;2016;;;;met;;K'),
    ],
    bad: [csv('results', headers.results, 'a;praktik;nordby;;2016;;;;;;K')],
  },
  'revision-order': {
    good: [
      csv(
        'targets',
        headers.targets,
        'a;praktik;;;2016;0;30;;;K',
        `b;praktik;;;2016;1;25;;${reason};K`,
      ),
    ],
    bad: [
      csv('targets', headers.targets, `b;praktik;;;2016;1;25;;${reason};K`),
      csv(
        'targets',
        headers.targets,
        'a;praktik;;;2016;0;30;;;K',
        `b;praktik;;;2016;2;25;;${reason};K`,
      ),
    ],
  },
  'target-bounds': {
    good: [
      csv('targets', headers.targets, 'a;praktik;;;2016;0;30;;;K'),
      csv('targets', headers.targets, 'a;praktik;;;2016;0;80;90;;K'),
      csv('targets', headers.targets, 'a;fravaer;;;2016;0;;20;;K'),
      csv('targets', headers.targets, 'a;praktik;;;2016;0;?;;;K'),
      { ...goal('exactly'), ...csv('targets', headers.targets, 'a;praktik;;;2016;0;5;5;;K') },
      { ...goal('within'), ...csv('targets', headers.targets, 'a;praktik;;;2016;0;5;9;;K') },
    ],
    bad: [
      csv('targets', headers.targets, 'a;praktik;;;2016;0;;30;;K'),
      csv('targets', headers.targets, 'a;praktik;;;2016;0;90;80;;K'),
      csv('targets', headers.targets, 'a;fravaer;;;2016;0;20;;;K'),
      { ...goal('exactly'), ...csv('targets', headers.targets, 'a;praktik;;;2016;0;5;6;;K') },
      { ...goal('within'), ...csv('targets', headers.targets, 'a;praktik;;;2016;0;5;;;K') },
    ],
  },
  'target-without-result': {
    good: [
      { ...target, ...csv('results', headers.results, 'a;praktik;nordby;;2016;31;;;;;K') },
      csv('targets', headers.targets, 'a;praktik;nordby;;2016;0;-;;;K'),
    ],
    bad: [
      { ...target, ...csv('results', headers.results, 'a;praktik;sydby;;2016;31;;;;;K') },
      { ...target, ...csv('results', headers.results, 'a;praktik;;;2016;31;;;;;K') },
    ],
  },
  'verdict-departs': {
    good: [
      csv('results', headers.results, 'a;gennemfoersel;;;2016-12-31;75;60;80;met;;K'),
      csv('results', headers.results, 'a;gennemfoersel;;;2016-12-31;75;60;80;not-met;For få.;K'),
    ],
    bad: [csv('results', headers.results, 'a;gennemfoersel;;;2016-12-31;75;60;80;not-met;;K')],
  },
};
