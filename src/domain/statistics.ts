import type { Population } from './codes.ts';

/** Whom a share is of, and the edition of the rules that its version was made by. */
export interface ShareOf {
  population: Population | undefined;
  judging: number;
}

/**
 * Whether a share has an interval: that of a sample has; one of everybody, or of nobody knows whom, has not. Versions
 * that were made by the first edition of the rules gave every share one, and keep it.
 */
export function hasInterval({ population, judging }: ShareOf): boolean {
  return population === 'sample' || (population === undefined && judging === 1);
}

/** The 0.975 quantile of the standard normal distribution (R: qnorm(0.975)). */
const z = 1.959963984540054;

/**
 * The 95 % Wilson score interval of a share, in percentage points. It stays within 0–100 and holds for few people.
 * Source: E. B. Wilson (1927), 'Probable inference, the law of succession, and statistical inference',
 * JASA 22, 209–212, without continuity correction; the same as R's `prop.test(x, n, correct = FALSE)$conf.int`.
 * `denominator` must be positive and `numerator` between 0 and it.
 */
export function wilsonInterval(
  numerator: number,
  denominator: number,
): { low: number; high: number } {
  const share = numerator / denominator;
  const spread =
    z * Math.sqrt((share * (1 - share)) / denominator + (z * z) / (4 * denominator * denominator));
  const middle = share + (z * z) / (2 * denominator);
  const scale = 100 / (1 + (z * z) / denominator);
  return {
    low: numerator === 0 ? 0 : (middle - spread) * scale,
    high: numerator === denominator ? 100 : (middle + spread) * scale,
  };
}
