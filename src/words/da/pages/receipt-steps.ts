import type { IntervalSource, ReceiptStep } from '../../../domain/receipt.ts';
import type { PlaceRule } from '../../../domain/codes.ts';

type Why<Step extends ReceiptStep['step'], Key extends string> =
  Extract<ReceiptStep, { step: Step }> extends infer Found
    ? Found extends Record<Key, infer Value extends string>
      ? Value
      : never
    : never;

/** The arithmetic of a receipt, step by step. */
export const steps = {
  'at-least': {
    holds: (result: string, bound: string) =>
      `Resultatet ${result} når måltallet på mindst ${bound}.`,
    fails: (result: string, bound: string) =>
      `Resultatet ${result} ligger under måltallet på mindst ${bound}.`,
  },
  'at-most': {
    holds: (result: string, bound: string) =>
      `Resultatet ${result} holder sig inden for højst ${bound}.`,
    fails: (result: string, bound: string) =>
      `Resultatet ${result} ligger over måltallet på højst ${bound}.`,
  },
  equal: {
    holds: (result: string, bound: string) => `Resultatet ${result} er lig med måltallet ${bound}.`,
    fails: (result: string, bound: string) =>
      `Resultatet ${result} er ikke lig med måltallet ${bound}.`,
  },
  shortfall: (distance: string, of: string, percent: string, limit: string) =>
    `Der mangler ${distance} ud af ${of}, og det er ${percent}. Grænsen for delvist opfyldt er ${limit}.`,
  withinLimit: 'Afstanden er inden for grænsen.',
  beyondLimit: 'Afstanden er større end grænsen.',
  noShortfall: {
    'target-zero': 'Afstanden kan ikke regnes i procent, fordi måltallet er 0.',
    'baseline-equals-target':
      'Afstanden kan ikke regnes i procent, fordi udgangspunktet er det samme som måltallet.',
    'no-baseline': 'Afstanden kan ikke regnes ud, fordi udgangspunktet ikke er kendt.',
  } satisfies Record<Why<'no-shortfall-base', 'reason'>, string>,
  noResult: {
    missing: 'Der er intet resultat.',
    unknown: 'Kilden oplyser ikke resultatet.',
    'not-yet-due': 'Målet er ikke målt endnu.',
    suppressed: 'Resultatet er skjult af hensyn til anonymitet.',
    'not-applicable': 'Et resultat er ikke relevant her.',
    'not-measured': 'Fristen er gået, uden at der er målt.',
  } satisfies Record<Why<'no-result', 'why'>, string>,
  noTarget: {
    'not-a-goal': 'Her er der ikke sat et mål, så tallet bliver vist uden vurdering.',
    none: 'Der er ikke sat et måltal.',
    unknown: 'Måltallet kendes ikke mere.',
    'unknown-period':
      'Ingen ved, hvornår der er målt, og dermed hvilket måltal resultatet hører til.',
  } satisfies Record<Why<'no-target', 'why'>, string>,
  yesNo: (result: string, bound: string) => `Resultatet er ${result}; målet er ${bound}.`,
  judged: (verdict: string) =>
    `Målet har ikke et måltal, som kan regnes efter. Evaluator vurderer: ${verdict.toLowerCase()}.`,
  rounded: (from: string, to: string) =>
    `Resultatet ${from} er rundet af til ${to}, før det er sammenlignet.`,
  acrossPlaces: (counts: string) => `Vurderet ud fra stederne: ${counts}.`,
  placeRules: {
    every:
      'Et mål er først opfyldt, når det er opfyldt alle steder, og ikke opfyldt, når det ikke er opfyldt nogen steder.',
    'every-graded':
      'Et mål er først opfyldt, når det er opfyldt alle steder, og ikke opfyldt, når alle steder er vurderet ikke opfyldt.',
    sum: 'Stedernes tal lægges sammen og holdes op mod summen af deres måltal.',
    worst: 'Det sted, hvor det gik dårligst, afgør vurderingen.',
  } satisfies Record<PlaceRule, string>,
  total: (results: number, total: string) => `${results} resultater lagt sammen: ${total}.`,
  sumOfPlaces: (places: number, sum: string) => `${places} steder lagt sammen: ${sum}.`,
  missing: (count: number) =>
    count === 1
      ? 'Et af tallene mangler, så summen er mindst så stor.'
      : `${count} af tallene mangler, så summen er mindst så stor.`,
  noSum: {
    groups: 'Grupperne kan overlappe, så deres tal lægges ikke sammen.',
    unit: 'Tal i denne enhed kan ikke lægges sammen.',
    targets: 'Stedernes måltal kan ikke lægges sammen.',
  } satisfies Record<Why<'no-sum', 'why'>, string>,
  interval: {
    between: (low: string, high: string) => `Resultatet ligger mellem ${low} og ${high}`,
    above: (low: string) => `Resultatet er mindst ${low}`,
    below: (high: string) => `Resultatet er højst ${high}`,
  },
  intervalFrom: {
    range: ', for det er et spænd.',
    'at-least': '.',
    'at-most': '.',
    'about-declared': ', så langt fra kan et cirkatal ligge efter reglen.',
    'about-last-digit': ', for et cirkatal er regnet for sikkert på et halvt af sidste ciffer nær.',
    incomplete: ', for noget af det mangler.',
  } satisfies Record<IntervalSource, string>,
  undecided: (verdicts: string) =>
    `Hele intervallet giver ikke den samme vurdering. Den kan være ${verdicts}.`,
  fromBaseline: (baseline: string, change: string, bound: string) =>
    `Måltallet er regnet fra udgangspunktet ${baseline} (${change}): ${bound}.`,
  noBaseline: {
    missing: 'Måltallet er en ændring fra et udgangspunkt, som ikke kendes her.',
    zero: 'Måltallet er en ændring i procent af et udgangspunkt, som er 0.',
  } satisfies Record<Why<'no-baseline', 'why'>, string>,
  underWay: (due: string, on: string) =>
    `Fristen er ${due}, og rapporten gælder til ${on}. Målet kan endnu nås eller tabes.`,
  way: (percent: string) => `Indtil nu er der nået ${percent} af vejen.`,
  settled: {
    'cannot-be-lost': (due: string) =>
      `Fristen er først ${due}, men tallet kan kun vokse, så målet kan ikke tabes igen.`,
    'cannot-be-reached': (due: string) =>
      `Fristen er først ${due}, men tallet kan kun vokse, så målet kan ikke nås mere.`,
  } satisfies Record<Why<'settled', 'why'>, (due: string) => string>,
  periods: (counts: string) => `Alle frister tæller med: ${counts}.`,
};
