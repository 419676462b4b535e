/** An exact number: verdicts and checks compare these, so that 0.99 is exactly 10 % short of 1.1. */
export interface Fraction {
  numerator: bigint;
  /** Always positive. */
  denominator: bigint;
}

const decimalText = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** The decimal number that JavaScript prints for `value`, exactly. Throws for NaN and infinities: those are bugs. */
export function toFraction(value: number): Fraction {
  const match = decimalText.exec(String(value));
  if (!match) throw new RangeError(`no decimal number: ${value}`);
  const [, sign = '', whole = '', decimals = '', exponent = '0'] = match;
  const scale = decimals.length - Number(exponent);
  const digits = BigInt(`${sign}${whole}${decimals}`);
  return scale >= 0
    ? { numerator: digits, denominator: 10n ** BigInt(scale) }
    : { numerator: digits * 10n ** BigInt(-scale), denominator: 1n };
}

/** `numerator / denominator`; the denominator must not be zero. */
export function ratio(numerator: number, denominator: number): Fraction {
  return divide(toFraction(numerator), toFraction(denominator));
}

export function add(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

export function divide(a: Fraction, b: Fraction): Fraction {
  if (b.numerator === 0n) throw new RangeError('division by zero');
  const sign = b.numerator < 0n ? -1n : 1n;
  return {
    numerator: sign * a.numerator * b.denominator,
    denominator: sign * a.denominator * b.numerator,
  };
}

export function absolute(a: Fraction): Fraction {
  return a.numerator < 0n ? { numerator: -a.numerator, denominator: a.denominator } : a;
}

/** Negative where a < b, zero where they are equal, positive where a > b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = subtract(a, b).numerator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

export function isZero(a: Fraction): boolean {
  return a.numerator === 0n;
}

/** Rounded to so many decimals, halves away from zero, as printed tables are. */
export function round(a: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals);
  const { numerator, denominator } = absolute(a);
  const units = (2n * numerator * scale + denominator) / (2n * denominator);
  return { numerator: a.numerator < 0n ? -units : units, denominator: scale };
}

/** The nearest JavaScript number, for printing. */
export function toNumber(a: Fraction): number {
  const scaled = round(a, 12);
  const digits = absolute(scaled).numerator.toString().padStart(13, '0');
  const sign = scaled.numerator < 0n ? '-' : '';
  return Number(`${sign}${digits.slice(0, -12)}.${digits.slice(-12)}`);
}

export const hundred: Fraction = { numerator: 100n, denominator: 1n };

/** So many per cent of the size of a number: 2 for 10 % of −20. */
export function takePercent(value: Fraction, percent: number): Fraction {
  return multiply(absolute(value), ratio(percent, 100));
}
