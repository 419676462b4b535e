import type { Language } from '../domain/language.ts';
import type { ReceiptStep } from '../domain/receipt.ts';
import type { Unit } from '../domain/unit.ts';
import { formatDate } from './dates.ts';
import { formatNumber } from './numbers.ts';
import { differenceUnit, formatQuantity, signedQuantity, formatList } from './quantities.ts';
import { words } from '../words/words.ts';
import { verdicts, type Verdict } from '../domain/codes.ts';

/** One line of a receipt's arithmetic in words. `unit` is the goal's. */
export function stepText(step: ReceiptStep, unit: Unit, locale: Language): string {
  const said = stepWords[step.step] as (step: ReceiptStep, unit: Unit, locale: Language) => string;
  // An amount may end in an abbreviation's point, which is then the sentence's too.
  return said(step, unit, locale).replaceAll(/\.\.(?= |$)/g, '.');
}

type Step<Name extends ReceiptStep['step']> = Extract<ReceiptStep, { step: Name }>;

const stepWords: {
  [Name in ReceiptStep['step']]: (step: Step<Name>, unit: Unit, locale: Language) => string;
} = {
  compare: (step, unit, locale) =>
    unit === 'yes-no' ? yesNoText(step, locale) : compareText(step, unit, locale),
  shortfall: shortfallText,
  'no-shortfall-base': ({ reason }, _unit, locale) => sayIn(locale).noShortfall[reason],
  'no-result': ({ why }, _unit, locale) => sayIn(locale).noResult[why],
  'no-target': ({ why }, _unit, locale) => sayIn(locale).noTarget[why],
  judged: ({ verdict }, _unit, locale) =>
    sayIn(locale).judged(words(locale).goals.verdicts[verdict]),
  rounded: ({ from, to, decimals }, unit, locale) =>
    sayIn(locale).rounded(amount(from, unit, locale), amount(to, unit, locale, decimals)),
  total: ({ results, total, missing }, unit, locale) =>
    sumText(sayIn(locale).total(results, amount(total, unit, locale)), missing, locale),
  interval: intervalText,
  undecided: ({ verdicts: possible }, _unit, locale) =>
    sayIn(locale).undecided(possibleText(possible, locale)),
  'from-baseline': ({ baseline, basis, change, bound }, unit, locale) =>
    sayIn(locale).fromBaseline(
      amount(baseline, unit, locale),
      signedQuantity(change, basis === 'baseline' ? differenceUnit(unit) : 'percent', locale),
      amount(bound, unit, locale),
    ),
  'no-baseline': ({ why }, _unit, locale) => sayIn(locale).noBaseline[why],
  'under-way': underWayText,
  settled: ({ why, due }, _unit, locale) => sayIn(locale).settled[why](formatDate(due, locale)),
  periods: ({ verdicts: given }, _unit, locale) => sayIn(locale).periods(countsText(given, locale)),
  'across-places': ({ rule, verdicts: given }, _unit, locale) =>
    joinSentences(
      sayIn(locale).acrossPlaces(countsText(given, locale)),
      rule && sayIn(locale).placeRules[rule],
    ),
  'sum-of-places': ({ places, sum, missing }, unit, locale) =>
    sumText(sayIn(locale).sumOfPlaces(places, amount(sum, unit, locale)), missing, locale),
  'no-sum': ({ why }, _unit, locale) => sayIn(locale).noSum[why],
};

function sayIn(locale: Language) {
  return words(locale).goals.steps;
}

function sumText(said: string, missing: number | undefined, locale: Language): string {
  return joinSentences(said, missing && sayIn(locale).missing(missing));
}

function possibleText(possible: readonly Verdict[], locale: Language): string {
  const names = words(locale).goals.verdicts;
  return formatList(
    possible.map((verdict) => names[verdict].toLowerCase()),
    locale,
  );
}

function underWayText(
  { due, on, percent }: Step<'under-way'>,
  _unit: Unit,
  locale: Language,
): string {
  const say = sayIn(locale);
  const way = percent === undefined ? undefined : say.way(amount(percent, 'percent', locale));
  return joinSentences(say.underWay(formatDate(due, locale), formatDate(on, locale)), way);
}

/** `2 opfyldt og 1 ikke opfyldt`. */
export function countsText(given: readonly Verdict[], locale: Language): string {
  const names = words(locale).goals.verdicts;
  const counts = verdicts.flatMap((verdict) => {
    const count = given.filter((one) => one === verdict).length;
    return count === 0 ? [] : [`${formatNumber(count, locale)} ${names[verdict].toLowerCase()}`];
  });
  return formatList(counts, locale);
}

function joinSentences(...sentences: (string | number | undefined)[]): string {
  return sentences.filter(Boolean).join(' ');
}

function intervalText({ low, high, from }: Step<'interval'>, unit: Unit, locale: Language): string {
  const { interval, intervalFrom } = words(locale).goals.steps;
  const [bottom, top] = [low, high].map((end) => end !== undefined && amount(end, unit, locale));
  const said =
    bottom && top
      ? interval.between(bottom, top)
      : bottom
        ? interval.above(bottom)
        : interval.below(top || '');
  return said + intervalFrom[from];
}

function compareText(step: Step<'compare'>, unit: Unit, locale: Language): string {
  const sentence = words(locale).goals.steps[step.operator][step.holds ? 'holds' : 'fails'];
  return sentence(amount(step.result, unit, locale), amount(step.bound, unit, locale));
}

function yesNoText({ result, bound }: Step<'compare'>, locale: Language): string {
  const said = (value: number) => formatQuantity(value, 'yes-no', locale).toLowerCase();
  return words(locale).goals.steps.yesNo(said(result), said(bound));
}

function shortfallText(step: Step<'shortfall'>, unit: Unit, locale: Language): string {
  const { steps } = words(locale).goals;
  const sentence = steps.shortfall(
    amount(step.distance, differenceUnit(unit), locale),
    amount(step.of, unit, locale),
    amount(step.percent, 'percent', locale),
    amount(step.limitPercent, 'percent', locale),
  );
  return `${sentence} ${step.holds ? steps.withinLimit : steps.beyondLimit}`;
}

/** Two decimals tell a boundary apart; more would only show how computers divide. */
function amount(value: number, unit: Unit, locale: Language, decimals?: number): string {
  const shown = decimals === undefined ? Math.round(value * 100) / 100 : value;
  return formatQuantity(shown, unit, locale, { form: 'unit', decimals });
}
