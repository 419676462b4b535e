import type { BuiltSite, Page } from '../built-site.ts';
import { attribute, type Element, textOf } from '../elements.ts';

type Policy = Readonly<Record<string, string>>;

/** The policy that every page carries, directive for directive. */
const policy: Policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'object-src': "'none'",
};

/** The search page runs its index as WebAssembly; no other page may. */
const searchPolicy: Policy = { ...policy, 'script-src': "'self' 'wasm-unsafe-eval'" };

const policyOf = ({ address }: Page): Policy =>
  /^(?:\/en)?\/soeg\/$/.test(address) ? searchPolicy : policy;

/** Script types that a browser keeps as data and never runs. */
const dataTypes = ['application/json', 'application/ld+json'];

/** Pages whose policy is missing, late, or weaker than ours, and markup that it would block. */
export const findPolicyGaps = (site: BuiltSite): string[] =>
  site.pages.flatMap((page) =>
    [...policyGaps(page), ...page.elements.flatMap(blockedMarkup)].map(
      (finding) => `${page.file}: ${finding}`,
    ),
  );

function policyGaps(page: Page): string[] {
  const [first, second] = headOf(page);
  if (first === undefined || attribute(first, 'charset')?.toLowerCase() !== 'utf-8')
    return ['the head does not begin with <meta charset="utf-8">'];
  if (second === undefined || equivalentOf(second) !== 'content-security-policy')
    return ['the policy is not the second element of the head'];
  return differences(readPolicy(attribute(second, 'content') ?? ''), policyOf(page));
}

const headOf = (page: Page): Element[] =>
  page.elements.filter(
    ({ parentNode }) => parentNode && 'tagName' in parentNode && parentNode.tagName === 'head',
  );

const equivalentOf = (element: Element) => attribute(element, 'http-equiv')?.toLowerCase();

/** Directives by name, each with its sources. */
const readPolicy = (content: string): Record<string, string> =>
  Object.fromEntries(
    content
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...sources]) => [name, sources.join(' ')]),
  );

const differences = (found: Policy, wanted: Policy): string[] =>
  [...new Set([...Object.keys(wanted), ...Object.keys(found)])]
    .filter((name) => found[name] !== wanted[name])
    .map((name) => `${name} is ${found[name] ?? 'missing'}, not ${wanted[name] ?? 'left out'}`);

function blockedMarkup(element: Element): string[] {
  const handlers = element.attrs.filter(({ name }) => name.startsWith('on'));
  const findings = handlers.map(({ name }) => `<${element.tagName}> has the handler ${name}`);
  if (attribute(element, 'style') !== undefined)
    findings.push(`<${element.tagName}> has a style attribute`);
  if (element.tagName === 'style') findings.push('a <style> stands in the page');
  if (isInlineScript(element)) findings.push('a <script> stands in the page');
  return findings;
}

const isInlineScript = (element: Element) =>
  element.tagName === 'script' &&
  !dataTypes.includes(attribute(element, 'type') ?? '') &&
  (attribute(element, 'src') === undefined || textOf(element).trim() !== '');
