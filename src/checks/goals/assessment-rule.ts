import { forEachLanguage, languages } from '../../domain/language.ts';
import { dictionaries } from '../../words/words.ts';
import type { Rule } from '../rule.ts';

/** The page tells the rule from its fields: a sentence of the editor's own is not shown, and could be wrong. */
export const unusedStatement: Rule<'unused-statement'> = {
  code: 'unused-statement',
  severity: 'warning',
  check: ({ metadata }) =>
    metadata?.value.assessment?.statement
      ? [{ position: metadata.position(['assessment', 'statement']) }]
      : [],
};

/** Numbers, and words that tell how a verdict is reached. */
const restating = forEachLanguage(
  (language) =>
    new RegExp(
      String.raw`\d+|[{]|%|(?<!\p{L})(?:${dictionaries[language].ruleWords.join('|')})(?!\p{L})`,
      'iu',
    ),
);

/** The reason for a rule says where it comes from, and not what it says: nothing would hold that to the rule. */
export const ruleRestated: Rule<'rule-restated'> = {
  code: 'rule-restated',
  severity: 'error',
  check: ({ metadata }) => {
    const reason = metadata?.value.assessment?.reason;
    if (!reason) return [];
    return languages.flatMap((language) => {
      const word = restating[language].exec(reason[language] ?? '')?.[0];
      const path = ['assessment', 'reason', language];
      return word === undefined ? [] : [{ position: metadata.position(path), values: { word } }];
    });
  },
};

/** Who set a part of the rule is said of a part that it has. */
export const setByWithoutPart: Rule<'set-by-without-part'> = {
  code: 'set-by-without-part',
  severity: 'error',
  check: ({ metadata }) => {
    if (!metadata) return [];
    const rule = metadata.value.assessment;
    if (!rule?.setBy) return [];
    return (Object.keys(rule.setBy) as (keyof typeof rule.setBy)[])
      .filter((part) => rule[part] === undefined)
      .map((part) => ({
        position: metadata.position(['assessment', 'setBy', part]),
        values: { part },
      }));
  },
};
