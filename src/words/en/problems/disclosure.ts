import type { disclosure as danish } from '../../da/problems/disclosure.ts';
import type { InAnyLanguage } from '../../problem-words.ts';

const hide =
  'Write [c] in the cell, and hide at least one more number so that it cannot be worked out. If a source has published the number already, write the cell and the source under disclosure.published in report.yaml.';

export const disclosure: InAnyLanguage<typeof danish> = {
  'small-count': ({ number, minimum, address }) => ({
    found: `${address} = ${number}, a number of people below ${minimum}`,
    expected: `0 or at least ${minimum} people`,
    advice: `${hide} If the number counts no people, write the cell under disclosure.harmless.`,
  }),
  'not-rounded': ({ number, rounding }) => ({
    found: `${number}, which is not rounded`,
    expected: `A multiple of ${rounding}`,
    advice: `Round to the nearest ${rounding}, as the rule under disclosure says.`,
  }),
  'small-base': ({ number, base, minimumBase, address }) => ({
    found: `${address} = ${number} % of only ${base}`,
    expected: `Percentages of at least ${minimumBase} people`,
    advice: `${hide} Better, write the counts, if they are large enough.`,
  }),
  'small-share': ({ number, base, lowest, highest, minimum, address }) => ({
    found: `${address} = ${number} % of ${base} is ${lowest === highest ? lowest : `${lowest} to ${highest}`}`,
    expected: `0 or at least ${minimum} people`,
    advice: hide,
  }),
  'whole-group': ({ number, base, address }) => ({
    found: `${address} = ${number} % of ${base}: it says something of everybody in the group`,
    expected: 'Shares that are not all or none',
    advice:
      'Write [c] in the cell, or join the group with another one. If the number can harm nobody, write the cell and the reason under disclosure.harmless in report.yaml.',
  }),
  'minimum-without-reason': ({ minimum }) => ({
    found: `minimum ${minimum} without reason`,
    expected: 'A reason where the minimum is below 5',
    advice: 'Write in reason under disclosure why the minimum is lower. Readers see it.',
  }),
};
