/**
 * What no file of src/ may call, and what to do instead. The first group writes text as markup; the
 * second gives other bytes on another machine, in another time zone or tomorrow.
 */

const noSinks = 'Text reaches a page only through {} in a template or textContent.';
const noClock = 'Take the moment as an argument: two builds of one commit must be equal.';
const noLocale = 'Name the locale: the machine’s own differs.';

const locale =
  ':matches([arguments.length=0], [arguments.0.type="Identifier"][arguments.0.name="undefined"])';

export const bannedProperties = [
  { object: 'Date', property: 'now', message: noClock },
  { object: 'Math', property: 'random', message: 'Chance makes two builds differ.' },
  { object: 'document', property: 'write', message: noSinks },
  { object: 'document', property: 'writeln', message: noSinks },
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'srcdoc'].map(
    (property) => ({ property, message: noSinks }),
  ),
  { property: 'createContextualFragment', message: noSinks },
  { property: 'parseFromString', message: noSinks },
];

/** Imported by name, zod keeps the whole library in a bundle: 95 kB in a browser instead of 30. */
const zodByName =
  "ImportDeclaration[source.value='zod']:has(ImportSpecifier[imported.name='z'], ImportDefaultSpecifier)";

export const bannedCalls = [
  { selector: zodByName, message: "Write import * as z from 'zod'." },
  { selector: 'JSXAttribute[name.namespace.name="set"][name.name.name="html"]', message: noSinks },
  { selector: 'AstroTemplateLiteralAttribute[name.name="set:html"]', message: noSinks },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: noClock },
  { selector: 'CallExpression[callee.name="Date"]', message: noClock },
  {
    selector: `CallExpression[callee.property.name=/^toLocale/]${locale}`,
    message: noLocale,
  },
  {
    selector: `:matches(NewExpression, CallExpression)[callee.object.name="Intl"]${locale}`,
    message: noLocale,
  },
  {
    selector:
      ':matches(NewExpression, CallExpression)[callee.object.name="Intl"][callee.property.name="DateTimeFormat"]:not(:has(Property[key.name="timeZone"]))',
    message: 'Name the time zone: the machine’s own differs.',
  },
  {
    selector:
      'CallExpression[callee.property.name="localeCompare"]:matches([arguments.length=0], [arguments.length=1])',
    message: noLocale,
  },
];

/** Node runs the files as they stand, so that an import has to name the whole file. */
export const wholeFileNames = [
  {
    regex: String.raw`^\.{1,2}/(?!.*\.(?:ts|mjs|astro|mdx|css|json|svg|woff2)(?:\?worker&url)?$)`,
    message: 'Name the whole file, with .ts.',
  },
];
