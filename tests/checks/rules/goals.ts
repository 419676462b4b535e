import {
  checks,
  narrative,
  withBaselines,
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

const header = 'id;goal;unit;direction;same_as;part_of;source';
const repeated = (...goals: string[]) =>
  csv('goals', header, 'a;Mål;persons;at-least;;;K', ...goals);
const targets = (...rows: string[]) => csv('targets', headers.targets, ...rows);
const results = (...rows: string[]) => csv('results', headers.results, ...rows);
/** A whole, two parts of it, one of them stated again, and the whole and a part by place. */
const parts = {
  ...repeated(
    'b;Unge;persons;at-least;;a;K',
    'c;Voksne;persons;at-least;;a;K',
    'd;Voksne igen;persons;at-least;c;;K',
  ),
  ...results(
    'w;a;nordby;;2016;10;;;;;K',
    'x;b;nordby;;2016;4;;;;;K',
    'y;d;nordby;;2016;6;;;;;K',
    'z;a;sydby;;2016;6;;;;;K',
    'a;a;;;2016;16;;;;;K',
  ),
};
const claimOf = (holds: string) => narrative(`Det er <Claim holds="${holds}">flere</Claim>.`);
const sumOf = (added: string[], total: string) =>
  checks({ id: 'sum', kind: 'sum', parts: added, total });
const again = repeated('b;Igen;persons;at-least;a;;K');
const first = 'x;a;nordby;;2016;0;30;;;K';
const isMet = results('x;a;nordby;;2016;30;;;;;K');

function inUnit(unit: string, value: string) {
  const scale = [{ da: 'Ringe' }, { da: 'God' }];
  return {
    ...metadataWith({ units: { quality: { one: { da: 'trin' }, other: { da: 'trin' }, scale } } }),
    ...csv('facts', headers.facts, `startede;Unge;${value};${unit};;;;;K;`),
  };
}

const revised = 'id;goal;place;due;revision;revises;agreed;lower;reason;source';
const measured = 'id;goal;place;date;target;value;value_to;numerator;denominator;qualifier;source';
const counted = (accumulate: string, unit = 'persons') =>
  csv(
    'goals',
    'id;goal;category;unit;direction;accumulate;source',
    `praktik;Mål;Unge;${unit};at-least;${accumulate};K`,
  );
const fromBaseline = (place: string) =>
  csv('targets', 'id;goal;place;due;lower;basis;source', `a;praktik;${place};2016;5;baseline;K`);

const milestones = csv(
  'targets',
  revised,
  'a;praktik;;2014-12;0;;;10;;K',
  'b;praktik;;2015-12;0;;;20;;K',
);
const measuredResults = (...rows: string[]) => csv('results', measured, ...rows);

export const goalsExamples: Record<string, RuleExamples> = {
  'goal-circle': {
    good: [again, repeated('b;Del;persons;at-least;;a;K', 'c;Del;persons;at-least;b;;K')],
    bad: [
      repeated('b;Sig selv;persons;at-least;b;;K'),
      repeated('b;Sig selv;persons;at-least;;b;K'),
      repeated('b;Rundt;persons;at-least;;c;K', 'c;Rundt;persons;at-least;b;;K'),
    ],
  },
  'goal-added-twice': {
    good: [
      { ...parts, ...claimOf('results/x/value + results/y/value > 3') },
      { ...parts, ...claimOf('results/w/value - results/x/value > 3') },
      { ...parts, ...claimOf('results/w/value > results/x/value') },
      { ...parts, ...claimOf('results/z/value + results/x/value > 3') },
      { ...parts, ...sumOf(['results/x/value', 'results/y/value'], 'results/w/value') },
      { ...parts, ...sumOf(['status/*/antal'], 'status/i-alt/antal') },
    ],
    bad: [
      { ...parts, ...claimOf('results/w/value + results/x/value > 3') },
      { ...parts, ...claimOf('results/a/value + results/y/value > 3') },
      { ...parts, ...claimOf('half of results/w/value + results/x/value < results/y/value') },
      { ...parts, ...sumOf(['results/*/value'], 'facts/startede') },
    ],
  },
  'same-goal-differs': {
    good: [
      { ...again, ...targets(first), ...isMet },
      { ...again, ...targets(first, 'y;b;nordby;;2016;0;30;;;K'), ...isMet },
      { ...repeated('b;Del;persons;at-least;;a;K'), ...targets(first), ...isMet },
      { ...again, ...withBaselines('x;a;nordby;;2013;10;K') },
      { ...again, ...withBaselines('x;a;nordby;;2013;10;K', 'y;b;nordby;;2013;10;K') },
    ],
    bad: [
      { ...again, ...targets(first, 'y;b;nordby;;2016;0;31;;;K'), ...isMet },
      { ...again, ...targets(first, 'y;b;sydby;;2016;0;30;;;K'), ...isMet },
      { ...again, ...targets(first, 'y;b;nordby;;2017;0;30;;;K'), ...isMet },
      { ...again, ...targets(first), ...results('y;b;nordby;;2016;31;;;;;K') },
      { ...again, ...withBaselines('x;a;nordby;;2013;10;K', 'y;b;nordby;;2013;12;K') },
      { ...again, ...withBaselines('x;a;nordby;;2013;10;K', 'y;b;sydby;;2013;10;K') },
      {
        ...again,
        ...csv(
          'results',
          'id;goal;place;date;value;value_to;source',
          'x;a;nordby;2016;30;;K',
          'y;b;nordby;2016;30;40;K',
        ),
      },
      repeated('b;Andet;percent;at-least;a;;K'),
    ],
  },
  'value-outside-unit': {
    good: [inUnit('yes-no', '1'), inUnit('yes-no', '0'), inUnit('quality', '2')],
    bad: [
      inUnit('yes-no', '2'),
      inUnit('yes-no', '0,5'),
      inUnit('quality', '0'),
      inUnit('quality', '3'),
      csv('goals', headers.goals, 'praktik;Mål;Unge;yes-no;at-least;2;;;K'),
    ],
  },
  'result-order': {
    good: [
      measuredResults('a;praktik;;2014;;1;;;;;K', 'b;praktik;;2015-03;;2;;;;;K'),
      measuredResults('a;praktik;;2014;;1;;;;;K', 'b;praktik;;?;;2;;;;;K'),
      measuredResults('a;praktik;;2014;x;1;;;;;K', 'b;praktik;;2014-03;y;2;;;;;K'),
    ],
    bad: [measuredResults('a;praktik;;2016;;1;;;;;K', 'b;praktik;;2016-03;;2;;;;;K')],
  },
  'result-period': {
    good: [
      { ...ruleWith({}), ...milestones, ...measuredResults('a;praktik;;2014-06;;1;;;;;K') },
      { ...ruleWith({}), ...milestones, ...measuredResults('a;praktik;;2014;;1;;;;;K') },
      { ...ruleWith({}), ...milestones, ...measuredResults('a;praktik;;?;a;1;;;;;K') },
      { ...ruleWith({}), ...target, ...measuredResults('a;praktik;nordby;?;;1;;;;;K') },
    ],
    bad: [
      { ...ruleWith({}), ...milestones, ...measuredResults('a;praktik;;?;;1;;;;;K') },
      {
        ...ruleWith({}),
        ...csv('targets', revised, 'a;praktik;;2016-03;0;;;1;;K', 'b;praktik;;2016-12;0;;;2;;K'),
        ...measuredResults('a;praktik;;2016;;1;;;;;K'),
      },
      {
        ...ruleWith({ grace: '3 months' }),
        ...milestones,
        ...measuredResults('a;praktik;;2015;;1;;;;;K'),
      },
    ],
  },
  'target-of-another': {
    good: [{ ...milestones, ...measuredResults('a;praktik;;2014;b;1;;;;;K') }],
    bad: [
      { ...milestones, ...measuredResults('a;praktik;nordby;2014;b;1;;;;;K') },
      csv(
        'targets',
        revised,
        'a;praktik;;2014;0;;;1;;K',
        `b;praktik;nordby;2015;1;a;;2;${reason};K`,
      ),
    ],
  },
  'falling-count': {
    good: [
      {
        ...counted(''),
        ...measuredResults('a;praktik;;2014;;1;;;;;K', 'b;praktik;;2015;;2;;;;;K'),
      },
      {
        ...counted('sum'),
        ...measuredResults('a;praktik;;2014;;2;;;;;K', 'b;praktik;;2015;;1;;;;;K'),
      },
      {
        ...counted('latest'),
        ...measuredResults('a;praktik;;2014;;2;;;;;K', 'b;praktik;;2015;;1;;;;;K'),
      },
      {
        // The year may end before the day or after it: the targets that they name tell which is which.
        ...counted(''),
        ...measuredResults('a;praktik;;2014;x;1;;;;;K', 'b;praktik;;2014-03;y;2;;;;;K'),
      },
      {
        ...counted('', 'index'),
        ...measuredResults('a;praktik;;2014;;2;;;;;K', 'b;praktik;;2015;;1;;;;;K'),
      },
    ],
    bad: [
      {
        ...counted(''),
        ...measuredResults('b;praktik;;2015;;1;;;;;K', 'a;praktik;;2014;;2;;;;;K'),
      },
      {
        ...counted(''),
        ...measuredResults('a;praktik;;2014;;2;;;;;K', 'b;praktik;;2015-01-31;;1;;;;;K'),
      },
    ],
  },
  'sum-of-shares': {
    good: [
      { ...counted('sum', 'percent'), ...measuredResults('a;praktik;;2014;;50;;1;2;;K') },
      { ...counted('latest', 'percent'), ...measuredResults('a;praktik;;2014;;50;;;;;K') },
    ],
    bad: [{ ...counted('sum', 'percent'), ...measuredResults('a;praktik;;2014;;50;;;;;K') }],
  },
  'result-range': {
    good: [
      measuredResults('a;praktik;;2014;;80;90;;;;K'),
      measuredResults('a;praktik;;2014;;80;90;;;about;K'),
    ],
    bad: [
      measuredResults('a;praktik;;2014;;90;80;;;;K'),
      measuredResults('a;praktik;;2014;;80;80;;;;K'),
      measuredResults('a;praktik;;2014;;?;80;;;;K'),
      measuredResults('a;praktik;;2014;;80;90;;;at-least;K'),
    ],
  },
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
  'duplicate-baseline': {
    good: [withBaselines('a;praktik;nordby;;2013;10;K', 'b;praktik;sydby;;2013;10;K')],
    bad: [withBaselines('a;praktik;nordby;;2013;10;K', 'b;praktik;nordby;;2014;12;K')],
  },
  'missing-baseline': {
    good: [
      { ...withBaselines('a;praktik;nordby;;2013;10;K'), ...fromBaseline('nordby') },
      { ...withBaselines('a;praktik;nordby;;2013;?;K'), ...fromBaseline('nordby') },
      {
        ...fromBaseline(''),
        ...csv('goals', headers.goals, 'praktik;Mål;Unge;persons;at-least;10;;;K'),
      },
      csv('targets', 'id;goal;place;due;lower;basis;source', 'a;praktik;nordby;2016;5;value;K'),
    ],
    bad: [
      fromBaseline('nordby'),
      { ...withBaselines('a;praktik;sydby;;2013;10;K'), ...fromBaseline('nordby') },
      {
        ...fromBaseline('nordby'),
        ...csv('goals', headers.goals, 'praktik;Mål;Unge;persons;at-least;10;;;K'),
      },
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
    good: [
      csv('results', headers.results, 'a;samarbejde;;;2016;;;;met;;K'),
      csv('results', headers.results, 'a;samarbejde;;;2016;?;;;;Kilden siger intet.;K'),
    ],
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
      csv(
        'targets',
        revised,
        'a;praktik;;2016;0;;2014;30;;K',
        `b;praktik;;2017;1;;2015;25;${reason};K`,
      ),
      csv(
        'targets',
        revised,
        'a;praktik;;2016;0;;;30;;K',
        'b;praktik;;2017;0;;;40;;K',
        `c;praktik;;2018;1;b;;35;${reason};K`,
      ),
    ],
    bad: [
      csv(
        'targets',
        revised,
        'a;praktik;;2016;0;;;30;;K',
        `b;praktik;;2017;1;;;25;${reason};K`,
        `c;praktik;;2018;1;;;20;${reason};K`,
      ),
      csv(
        'targets',
        revised,
        'a;praktik;;2016;0;;2015;30;;K',
        `b;praktik;;2016;1;;2014;25;${reason};K`,
      ),
      csv(
        'targets',
        revised,
        'a;praktik;;2016;0;;;30;;K',
        'b;praktik;;2017;0;;;40;;K',
        `c;praktik;;2018;1;;;35;${reason};K`,
      ),
      csv('targets', headers.targets, `b;praktik;;;2016;1;25;;${reason};K`),
      csv(
        'targets',
        headers.targets,
        'a;praktik;;;2016;0;30;;;K',
        `b;praktik;;;2016;2;25;;${reason};K`,
      ),
    ],
  },
  'rule-restated': {
    good: [
      ruleWith({}),
      ruleWith({ reason: undefined }),
      ruleWith({
        reason: { da: 'Kilden siger det ikke selv.', en: 'The source does not say so.' },
      }),
    ],
    bad: [
      ['Et mål er opfyldt, når det er tæt på.', 'Agreed.'],
      ['Aftalt.', 'Partly is close enough.'],
      ['Aftalt.', 'A goal is met when it is close.'],
      ['Et mål tæller, når 90 nås.', 'Agreed.'],
      ['Højst ti procent fra.', 'Agreed.'],
      ['Fra {facts/startede}.', 'Agreed.'],
      ['Det skal være sådan i alle kommunerne.', 'Agreed.'],
      ['Aftalt.', 'It must be so in every municipality.'],
    ].map(([da, en]) => ruleWith({ reason: { da, en } })),
  },
  'set-by-without-part': {
    good: [
      ruleWith({ setBy: { compare: 'evaluator', revisedTargets: 'publisher' } }),
      ruleWith({ acrossPlaces: 'every', setBy: { acrossPlaces: 'publisher' } }),
    ],
    bad: [
      ruleWith({ setBy: { acrossPlaces: 'publisher' } }),
      ruleWith({ setBy: { partlyMet: 'evaluator' } }),
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
