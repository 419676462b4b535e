import type { Duration } from '../../../domain/calendar.ts';
import { otherRules } from './other-rules.ts';
import { steps } from './receipt-steps.ts';
import type {
  Direction,
  Evidence,
  Level,
  PlaceRule,
  Population,
  Verdict,
} from '../../../domain/codes.ts';

const durations = {
  days: ['dag', 'dage'],
  months: ['måned', 'måneder'],
  years: ['år', 'år'],
} as const satisfies Record<Duration['unit'], readonly [string, string]>;

export const goals = {
  title: 'Målopfyldelse',
  goal: 'Mål',
  place: 'Sted',
  baseline: 'Nulpunkt',
  target: 'Måltal',
  result: 'Resultat',
  base: 'Grundlag',
  verdict: 'Vurdering',
  verdicts: {
    met: 'Opfyldt',
    'partly-met': 'Delvist opfyldt',
    'not-met': 'Ikke opfyldt',
    'under-way': 'Undervejs',
    'not-assessable': 'Kan ikke vurderes',
    'not-applicable': 'Ikke et mål her',
  } satisfies Record<Verdict, string>,
  directions: {
    'at-least': 'Mindst så meget som måltallet',
    'at-most': 'Højst så meget som måltallet',
    exactly: 'Præcis måltallet',
    within: 'Inden for måltallets grænser',
    judged: 'Vurderes af evaluator',
  } satisfies Record<Direction, string>,
  judgedTarget: 'Vurderes af evaluator',
  noTarget: 'Intet måltal',
  targetOfEach: 'Hver sit måltal',
  notAGoal: 'Ikke et mål her',
  interim: 'Foreløbigt',
  exceeded: 'Overopfyldt',
  edition: (edition: number) => `Vurderet efter udgave ${edition} af reglerne`,
  wholeProject: 'Hele projektet',
  acrossPlaces: 'Samlet for stederne',
  evaluatorSays: (verdict: string) => `Evaluator: ${verdict.toLowerCase()}`,
  fromBaseline: (change: string) => `${change} fra udgangspunktet`,
  due: (date: string) => `senest ${date}`,
  uncertainty: (range: string) => `Usikkerhed: ${range}`,
  levels: {
    activity: 'Aktiviteter',
    output: 'Ydelser',
    outcome: 'Resultater på kort og mellemlangt sigt',
    impact: 'Virkning',
  } satisfies Record<Level, string>,
  stated: (count: string, stated: string, computed: string) =>
    `Evaluators egen vurdering af ${count} mål: ${stated}. Efter reglen er de samme mål: ${computed}.`,
  withoutLevel: 'Øvrige mål',
  evidence: {
    none: 'Evalueringen kan ikke sige, om indsatsen er årsagen.',
    'before-after': 'Målt før og efter: ændringen kan også have andre årsager.',
    comparison: 'Målt mod en sammenligningsgruppe, der ikke er trukket lod om.',
    randomised: 'Målt mod en kontrolgruppe, der er trukket lod om.',
  } satisfies Record<Evidence, string>,
  evidenceNames: {
    none: 'Ingen',
    'before-after': 'Før og efter',
    comparison: 'Sammenligningsgruppe',
    randomised: 'Lodtrækning',
  } satisfies Record<Evidence, string>,
  populations: { all: 'Alle', sample: 'Stikprøve' } satisfies Record<Population, string>,
  receiptDefinition: 'Definition',
  receiptVerification: 'Sådan kan tallet efterprøves',
  sameAs: (goal: string) => `Samme mål som »${goal}«: det er vurderet og talt med dér.`,
  partOf: (goal: string) => `Del af målet »${goal}«: det er talt med dér.`,
  uncertaintyMeaning: 'Usikkerheden er et 95 pct.-konfidensinterval efter Wilsons metode.',
  fewOfSample: 'Bag tallet står så få, at andelen kunne være blevet en anden.',
  everybody: 'Alle er talt med.',
  fewBehind: (count: string, share: string) =>
    `Der står ${count} bag andelen: én mere eller færre ville flytte den ${share}.`,
  receipt: 'Sådan er vurderingen lavet',
  receiptRule: 'Regel',
  receiptInputs: 'Rækker',
  receiptSteps: 'Beregning',
  receiptSource: 'Kilde',
  receiptNote: 'Bemærkning',
  receiptEvaluator: 'Evaluators vurdering',
  receiptForecast: 'Forventning',
  receiptOriginal: 'Oprindeligt måltal',
  departs: 'Evaluators vurdering er en anden end reglens.',
  agrees: 'Evaluators vurdering er den samme.',
  forecast: (verdict: string) => `Evaluator venter, at målet ender som ${verdict.toLowerCase()}.`,
  original: (target: string, verdict: string) =>
    `Måltallet var først ${target}. Efter det ville målet være ${verdict.toLowerCase()}.`,
  steps,
  otherRules,
  receiptMargins: 'Hvor tæt på',
  margin: {
    more: (by: string, verdict: string) => `${by} mere, og vurderingen var ${verdict}.`,
    fewer: (by: string, verdict: string) => `${by} mindre, og vurderingen var ${verdict}.`,
  },
  marginBeyond: (by: string) => `Mere end ${by}`,
  anyMargin: 'Det mindste',
  inNumerator: (by: string) => `${by} i tælleren`,
  receiptHistory: 'Over tid',
  measured: 'Målt',
  historyLabel: 'Måltal og resultater over tid. Tallene står i tabellen.',
  historyKey: 'Streg: måltallet. Tegn: resultatet med dets vurdering.',
  noDate: 'uden dato',
  noResult: 'ikke målt',
  soFar: (total: string) => `i alt ${total}`,
  valueMoved: (before: string, after: string) =>
    `Måltallet blev ændret fra ${before} til ${after}.`,
  dueMoved: (before: string, after: string) => `Fristen blev flyttet fra ${before} til ${after}.`,
  agreedOn: (date: string) => `Det blev aftalt ${date}.`,
  revisedLate: {
    'after-due': 'Måltallet blev ændret, efter at fristen var gået.',
    'after-result': 'Måltallet blev ændret, efter at der var målt.',
  },
  late: (time: string) => `Målt ${time} efter fristen`,
  duration: ({ count, unit }: Duration) => `${count} ${durations[unit][count === 1 ? 0 : 1]}`,
  progress: (percent: string) => `${percent} af vejen`,
  expected: (verdict: string) => `Ventes ${verdict.toLowerCase()}`,
  rule: {
    unrounded: 'Resultatet sammenlignes, før det bliver rundet af.',
    rounded: (decimals: number) =>
      decimals === 0
        ? 'Resultatet sammenlignes i hele tal.'
        : `Resultatet sammenlignes med ${decimals} ${decimals === 1 ? 'decimal' : 'decimaler'}.`,
    boundary: 'Et resultat præcis på måltallet tæller som opfyldt.',
    partly: {
      target: (limit: string) => `Delvist opfyldt: højst ${limit} fra måltallet.`,
      'distance-from-baseline': (limit: string) =>
        `Delvist opfyldt: højst ${limit} af vejen fra udgangspunkt til måltal mangler.`,
    },
    limit: {
      inclusive: 'Et resultat præcis på grænsen er med.',
      exclusive: 'Et resultat præcis på grænsen er ikke med.',
    },
    noPartly: 'Regnes der efter, er et mål enten opfyldt eller ikke opfyldt.',
    revised: {
      latest: 'Er måltallet ændret undervejs, gælder det seneste.',
      original: 'Er måltallet ændret undervejs, gælder det oprindelige.',
    },
    acrossPlaces: {
      every:
        'Et mål for flere steder er opfyldt, når det er opfyldt alle steder, ikke opfyldt, når det ikke er opfyldt nogen steder, og ellers delvist opfyldt.',
      'every-graded':
        'Et mål for flere steder er opfyldt, når det er opfyldt alle steder, ikke opfyldt, når alle steder er vurderet ikke opfyldt, og ellers delvist opfyldt.',
      sum: 'For et mål for flere steder lægges stedernes resultater sammen og holdes op mod summen af måltallene. Grupper lægges ikke sammen.',
      worst: 'Et mål for flere steder får den dårligste af stedernes vurderinger.',
    } satisfies Record<PlaceRule, string>,
    periods: {
      last: 'Har målet flere frister, gælder den seneste, der er målt eller gået.',
      every: 'Har målet flere frister, tæller de alle.',
    },
    grace: (time: string) => `En måling op til ${time} efter fristen hører til fristen.`,
    about: (percent: string) => `Et cirkatal kan ligge ${percent} fra det rigtige.`,
    setBy: { evaluator: '(Sat af evaluator.)', publisher: '(Sat af udgiver.)' },
    placesSetBy: {
      evaluator: 'Reglen for flere steder er evaluators.',
      publisher: 'Reglen for flere steder er udgivers, ikke evaluators.',
    },
    underWay: 'Før fristen er et mål undervejs, medmindre det ikke længere kan tabes eller nås.',
  },
  sentence: {
    only: (verdict: string) => `Rapportens ene mål: ${verdict.toLowerCase()}.`,
    met: (count: number, total: number) =>
      count === 0 ? `Ingen af de ${total} mål er opfyldt` : `${count} af ${total} mål er opfyldt`,
    'partly-met': (count: number) => `${count} delvist opfyldt`,
    'not-met': (count: number) => `${count} ikke opfyldt`,
    'under-way': (count: number) => `${count} undervejs`,
    'not-assessable': (count: number) => `${count} kan ikke vurderes`,
    'not-applicable': (count: number) => `${count} er ikke et mål for hele projektet`,
  },
  interimAll: 'Vurderingerne er foreløbige: fristen for målene var ikke nået, da der blev målt.',
  interimMost:
    'De fleste vurderinger er foreløbige: fristen for målene var ikke nået, da der blev målt.',
  noGoals: 'Ingen mål at måle mod',
  stripLabel: 'Målene i rækkefølge',
  stripItem: (number: number, goal: string, verdict: string) =>
    `Mål ${number}: ${goal} – ${verdict.toLowerCase()}`,
  matrixNone: 'Intet resultat',
  otherGoals: 'Øvrige mål',
  byGoal: 'Mål og steder',
};
