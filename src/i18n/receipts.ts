import { verdicts, type ReceiptStep, type Verdict } from '../domain/goal.ts';
import type { Unit } from '../domain/unit.ts';
import { formatList } from './lists.ts';
import type { Locale } from './locale.ts';
import { formatNumber } from './numbers.ts';
import { formatQuantity } from './quantities.ts';
import { words } from '../words/dictionaries.ts';

/** One line of a receipt's arithmetic in words. `unit` is the goal's. */
export function stepText(step: ReceiptStep, unit: Unit, locale: Locale): string {
  // An amount may end in an abbreviation's point, which is then the sentence's too.
  return stepWords(step, unit, locale).replaceAll(/\.\.(?= |$)/g, '.');
}

function stepWords(step: ReceiptStep, unit: Unit, locale: Locale): string {
  const { steps, verdicts: names } = words(locale).goals;
  switch (step.step) {
    case 'compare':
      return unit === 'yes-no' ? yesNoText(step, locale) : compareText(step, unit, locale);
    case 'shortfall':
      return shortfallText(step, unit, locale);
    case 'no-shortfall-base':
      return steps.noShortfall[step.reason];
    case 'no-result':
      return steps.noResult[step.why];
    case 'no-target':
      return steps.noTarget[step.why];
    case 'judged':
      return steps.judged(names[step.verdict]);
    case 'rounded':
      return steps.rounded(
        amount(step.from, unit, locale),
        amount(step.to, unit, locale, step.decimals),
      );
    case 'across-places':
      return steps.acrossPlaces(countsText(step.verdicts, locale));
  }
}

/** `2 opfyldt og 1 ikke opfyldt`. */
export function countsText(given: readonly Verdict[], locale: Locale): string {
  const names = words(locale).goals.verdicts;
  const counts = verdicts.flatMap((verdict) => {
    const count = given.filter((one) => one === verdict).length;
    return count === 0 ? [] : [`${formatNumber(count, locale)} ${names[verdict].toLowerCase()}`];
  });
  return formatList(counts, locale);
}

type Step<Name extends ReceiptStep['step']> = Extract<ReceiptStep, { step: Name }>;

function compareText(step: Step<'compare'>, unit: Unit, locale: Locale): string {
  const sentence = words(locale).goals.steps[step.operator][step.holds ? 'holds' : 'fails'];
  return sentence(amount(step.result, unit, locale), amount(step.bound, unit, locale));
}

function yesNoText({ result, bound }: Step<'compare'>, locale: Locale): string {
  const said = (value: number) => formatQuantity(value, 'yes-no', locale).toLowerCase();
  return words(locale).goals.steps.yesNo(said(result), said(bound));
}

function shortfallText(step: Step<'shortfall'>, unit: Unit, locale: Locale): string {
  const { steps } = words(locale).goals;
  const distanceUnit = unit === 'percent' ? 'percentage-points' : unit;
  const sentence = steps.shortfall(
    amount(step.distance, distanceUnit, locale),
    amount(step.of, unit, locale),
    amount(step.percent, 'percent', locale),
    amount(step.limitPercent, 'percent', locale),
  );
  return `${sentence} ${step.holds ? steps.withinLimit : steps.beyondLimit}`;
}

/** Two decimals tell a boundary apart; more would only show how computers divide. */
function amount(value: number, unit: Unit, locale: Locale, decimals?: number): string {
  const shown = decimals === undefined ? Math.round(value * 100) / 100 : value;
  return formatQuantity(shown, unit, locale, { form: 'unit', decimals });
}
