import { declaredEntities, type Entities, escaped, expanded } from './svg-entities.ts';

/** An SVG without what drawing programs keep in it for themselves, and what stands in its way. */
export interface CleanedSvg {
  /** The drawing alone. */
  svg: string;
  /** Everything that could run, load or import, or that is not read as what it is. */
  unsafe: UnsafePart[];
  /** Where fonts were that texts of the drawing are set in. */
  fonts: number[];
  /** Whether every element that begins ends. */
  isWhole: boolean;
}

/** Something in an SVG that may not be there. */
interface UnsafePart {
  offset: number;
  part: string;
}

/** Elements that only draw. What is not here may run, load or hold a page. */
const drawing = new Set(
  (
    'svg g defs title desc path circle ellipse rect line polyline polygon text tspan textPath symbol use style switch ' +
    'linearGradient radialGradient stop clipPath mask pattern marker filter feGaussianBlur feOffset feBlend ' +
    'feColorMatrix feFlood feComposite feMerge feMergeNode feTurbulence feMorphology feTile feDropShadow ' +
    'feComponentTransfer feFuncR feFuncG feFuncB feFuncA'
  ).split(' '),
);

/** A comment, a text as it is, a document type, an instruction, a tag, or text: all that an SVG is made of. */
const piece =
  /<!--[^]*?(?:-->|$)|<!\[CDATA\[(?<raw>[^]*?)(?:\]\]>|$)|<!DOCTYPE\s[^[>]*(?:\[(?<subset>[^\]]*)(?:\]\s*|$))?(?:>|$)|<\?(?<instruction>[^\s?<>]+)(?=[\s?])[^<>]*\?>|<(?<end>\/?)(?<name>[^\s/<>!?]+)(?=[\s/>])(?<attributes>(?:[^"'<>]|"[^"]*"|'[^']*')*)>|[^<]+|</g;
const attribute = /([^\s=/]+)(?:\s*=\s*("[^"]*"|'[^']*'|\S+))?/g;

/** What has been read of an SVG so far. */
interface State extends CleanedSvg {
  entities: Entities;
  /** Prefixes of names that are a program's own. */
  foreign: ReadonlySet<string>;
  /** The elements that have begun and not ended. */
  open: string[];
  /** How many were open when one began that is left out with all that is in it. */
  leftOutFrom: number | undefined;
}

/** Entities may make more of a text than is in the file: nothing as long as this is a logo. */
const longest = 1024 * 1024;

/** Cleans an SVG as Inkscape and Illustrator save it. What could run or load something is named, not cleaned. */
export function cleanSvg(text: string): CleanedSvg {
  const state: State = {
    ...{ svg: '', unsafe: [], fonts: [], isWhole: true },
    ...{ entities: new Map(), foreign: foreignPrefixes(text), open: [], leftOutFrom: undefined },
  };
  for (const { 0: whole, index, groups = {} } of text.matchAll(piece)) {
    if (state.svg.length > longest) break;
    take(state, { whole, offset: index, ...groups });
  }
  const { svg, unsafe, fonts, isWhole, open } = state;
  return { svg, unsafe, fonts, isWhole: isWhole && open.length === 0 };
}

/** The names that a program gave to what is its own, and neither SVG nor HTML. */
function foreignPrefixes(text: string): Set<string> {
  const declared = [...text.matchAll(/\sxmlns:([^\s=]+)\s*=\s*["']([^"']*)/g)];
  const isOurs = ([, , address = '']: RegExpExecArray): boolean =>
    /^http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml)$|^&ns_svg;$/.test(address.trim());
  const ours = new Set(declared.filter(isOurs).map(([, prefix = '']) => prefix));
  return new Set(declared.map(([, prefix = '']) => prefix).filter((prefix) => !ours.has(prefix)));
}

interface Piece {
  whole: string;
  offset: number;
  raw?: string;
  subset?: string;
  instruction?: string;
  end?: string;
  name?: string;
  attributes?: string;
}

function take(state: State, { whole, offset, ...found }: Piece): void {
  const refuse = (part: string): void => void state.unsafe.push({ offset, part });
  if (isUnclosed(whole)) state.isWhole = false;
  if (whole.startsWith('<!--')) return;
  if (whole.startsWith('<!DOCTYPE')) {
    const entities = declaredEntities(found.subset ?? '');
    if (entities) state.entities = entities;
    else refuse(whole);
  } else if (found.instruction !== undefined) {
    if (found.instruction === 'xml-stylesheet') refuse(whole);
  } else if (found.name !== undefined) {
    if (found.end === '/') endElement(state, found.name);
    else beginElement(state, found.name, found.attributes ?? '', offset);
  } else if (whole === '<') refuse('<');
  else writeText(state, found.raw ?? expanded(whole, state.entities), whole, offset);
}

/** What begins and has no end takes all that is left, so that no other beginning is looked at again. */
function isUnclosed(whole: string): boolean {
  return (
    whole.startsWith('<!') &&
    !whole.endsWith(whole.startsWith('<!--') ? '-->' : whole.startsWith('<![') ? ']]>' : '>')
  );
}

function writeText(state: State, text: string | undefined, whole: string, offset: number): void {
  if (state.leftOutFrom !== undefined) return;
  const isStyle = state.open.at(-1) === 'style';
  const kept = isStyle && text !== undefined ? withoutFonts(text) : text;
  if (kept !== text) state.fonts.push(offset);
  if (kept === undefined || isUnsafeText(kept)) state.unsafe.push({ offset, part: whole });
  else if (state.open.length > 0) state.svg += escaped(kept);
  else if (kept.trim() !== '') state.isWhole = false;
}

/** A style without the fonts that it holds; one that is fetched from elsewhere stays, and is refused. */
function withoutFonts(style: string): string {
  return style.replaceAll(/@font-face\s*\{[^{}]*\}/gi, (rule) =>
    /url\((?!\s*["']?data:)/i.test(rule) ? rule : '',
  );
}

function beginElement(state: State, name: string, attributes: string, offset: number): void {
  const isEmpty = attributes.trimEnd().endsWith('/');
  if (state.leftOutFrom === undefined) {
    if (isLeftOut(state, name, attributes)) {
      if (/^font/.test(name)) state.fonts.push(offset);
      state.leftOutFrom = state.open.length;
    } else writeBegin(state, name, attributes, offset);
  }
  state.open.push(name);
  if (isEmpty) endElement(state, name, '/');
}

/**
 * What is left out with all that is in it: notes about the file, what is a program's own, fonts of a kind that no
 * browser reads, and what only one program shows instead of the drawing.
 */
function isLeftOut({ foreign }: State, name: string, attributes: string): boolean {
  if (['metadata', 'font', 'font-face'].includes(name)) return true;
  if (name === 'foreignObject') return /\srequiredExtensions\s*=\s*["'][^"']/.test(attributes);
  return foreign.has(prefixOf(name) ?? '');
}

function prefixOf(name: string): string | undefined {
  return name.includes(':') ? name.slice(0, name.indexOf(':')) : undefined;
}

function writeBegin(state: State, name: string, attributes: string, offset: number): void {
  if (!drawing.has(name)) {
    state.unsafe.push({ offset, part: `<${name}>` });
    return;
  }
  const kept = [...attributes.replace(/\/\s*$/, '').matchAll(attribute)].flatMap((found) => {
    const [part, key = '', value = '""'] = found;
    if (isOfProgram(state, key)) return [];
    const text = expanded(value.replace(/^(["'])(.*)\1$/s, '$2'), state.entities);
    if (text !== undefined && !isUnsafeAttribute(key, text.trim()))
      return ` ${key}="${escaped(text)}"`;
    state.unsafe.push({ offset: offset + 1 + name.length + found.index, part });
    return [];
  });
  state.svg += `<${name}${kept.join('')}${attributes.trimEnd().endsWith('/') ? '/' : ''}>`;
}

/** Attributes that say nothing to a browser: a program's own, and the names of what is left out. */
function isOfProgram({ foreign }: State, name: string): boolean {
  if (name === 'xmlns:xlink' || /^xlink:href$/i.test(name)) return false;
  return /^xmlns:/.test(name) || foreign.has(prefixOf(name) ?? '');
}

function endElement(state: State, name: string, ending?: '/'): void {
  if (state.open.pop() !== name) state.isWhole = false;
  if (state.leftOutFrom === undefined) {
    if (ending === undefined && drawing.has(name)) state.svg += `</${name}>`;
  } else if (state.open.length <= state.leftOutFrom) state.leftOutFrom = undefined;
}

function isUnsafeAttribute(name: string, value: string): boolean {
  if (/^on/i.test(name) || /^xml:base$/i.test(name)) return true;
  if (/^(?:xlink:)?href$/i.test(name)) return !value.startsWith('#');
  return !name.toLowerCase().startsWith('xmlns') && isUnsafeText(value);
}

/** Styles may not import, nor load from elsewhere than the picture itself; and nothing is written in a code. */
function isUnsafeText(text: string): boolean {
  return /@import|javascript:|url\((?!\s*["']?#)|\\/i.test(text);
}
