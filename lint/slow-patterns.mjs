import { growth, isFaster } from './pattern-growth.mjs';

/**
 * No regular expression takes the square of its text, or longer: a file of a megabyte would stop the check. One whose
 * text has a limit may stand with that limit: `// eslint-disable-next-line maalestok/slow-pattern -- a name of a file`.
 * What is put together by `new RegExp` a test judges (`tests/lint`).
 * @type {import('eslint').Rule.RuleModule}
 */
export const slowPatterns = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      slow: 'Its time grows faster than its text ({{growth}}). Write it so that no part can begin inside another, or name the limit of its text.',
    },
  },
  create: (context) => ({
    Literal(node) {
      if (!('regex' in node) || !node.regex) return;
      const found = growth(node.regex.pattern, node.regex.flags);
      if (isFaster(found)) context.report({ node, messageId: 'slow', data: { growth: found } });
    },
  }),
};
