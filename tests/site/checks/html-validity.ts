import { HtmlValidate } from 'html-validate';

import type { BuiltSite } from '../built-site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // How Astro prints is not ours to choose, and means nothing to a reader.
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // A report's title is the municipality's own, and may be long.
    'long-title': 'off',
    // Everything comes from the same place as the page itself.
    'require-sri': 'off',
    // Boxes of one question share its name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
  },
});

/** What is wrong in the HTML of each page, by the standard. */
export async function findInvalidHtml({ pages }: BuiltSite): Promise<string[]> {
  const findings: string[] = [];
  for (const { html, file } of pages) {
    const { results } = await validator.validateString(html, file);
    if (!html.trimEnd().endsWith('</html>'))
      findings.push(`${file}: something stands after the end of the page (after-end)`);
    for (const message of results.flatMap(({ messages }) => messages))
      findings.push(
        `${file}:${message.line}:${message.column}: ${message.message} (${message.ruleId})`,
      );
  }
  return findings;
}
