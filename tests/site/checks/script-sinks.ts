import type { BuiltSite } from '../built-site.ts';

/** Ways to turn text into markup or into code. ESLint refuses them in src; this looks at what was sent. */
const sinks =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc|createContextualFragment|parseFromString)\b|\bdocument\.write(?:ln)?\b|\beval\s*\(|\bnew Function\b|\b(?:sessionStorage|indexedDB)\b|document\.cookie/g;

/**
 * Scripts of the site that could turn text into markup or code, or that remember a reader. What a reader chooses
 * in the footer is kept in `localStorage`: that nothing else is, and nothing before, is tried in the browser.
 */
export const findScriptSinks = ({ files }: BuiltSite): string[] =>
  [...files]
    .filter(([name]) => name.endsWith('.js'))
    .flatMap(([name, content]) =>
      [...Buffer.from(content).toString('utf8').matchAll(sinks)].map(
        (match) => `${name}: ${match[0]}`,
      ),
    );
