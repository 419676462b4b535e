import type { Problem } from '../domain/problem.ts';
import { lineIndex } from './line-index.ts';
import { at, refusal } from './message.ts';
import { readText, sizeLimits, unreadable } from './read-text.ts';
import type { Logo, Reading, SourceFile } from './sources.ts';

/** The publisher's mark: a picture whose size is known, and which does nothing but show itself. */
export function readLogo(file: SourceFile): Reading<Logo> {
  if (file.failure) return { problems: unreadable(file) };
  const start = { file: file.path, line: 1, column: 1 };
  if (file.bytes.length > sizeLimits.logo)
    return {
      problems: [
        at(start, refusal('file-too-large', { size: file.bytes.length, limit: sizeLimits.logo })),
      ],
    };
  return file.path.endsWith('.svg') ? readSvg(file) : made(file, pngSize(file.bytes), []);
}

function readSvg(file: SourceFile): Reading<Logo> {
  const { value: text, problems } = readText(file, sizeLimits.logo);
  if (text === undefined) return { problems };
  const position = lineIndex(file.path, text);
  const unsafe = unsafeParts(text).map(({ offset, part }) =>
    at(position(offset), refusal('logo-unsafe', { part })),
  );
  return made(file, svgSize(text), [...problems, ...unsafe]);
}

function made(
  { path }: SourceFile,
  size: PictureSize | undefined,
  problems: Problem[],
): Reading<Logo> {
  const start = { file: path, line: 1, column: 1 };
  if (!size) return { problems: [...problems, at(start, refusal('logo-unreadable'))] };
  return { value: { file: path, ...size }, problems };
}

/** What the root says: its width and height in pixels, or those of its `viewBox`. */
function svgSize(text: string): PictureSize | undefined {
  const [root = ''] = /<svg\s[^>]*>/.exec(text) ?? [];
  const length = (name: string): number =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`).exec(root)?.[1]);
  const [, , boxWidth, boxHeight] = (/\sviewBox\s*=\s*["']([^"']+)["']/.exec(root)?.[1] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const sizes = [
    [length('width'), length('height')],
    [boxWidth, boxHeight],
  ] as const;
  const known = sizes.find(([width = 0, height = 0]) => width > 0 && height > 0);
  return known && { width: known[0] ?? 0, height: known[1] ?? 0 };
}

/** Width and height in pixels. */
interface PictureSize {
  width: number;
  height: number;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The size that a PNG names in its first chunk; none where it is no PNG. */
function pngSize(bytes: Uint8Array): PictureSize | undefined {
  const isPng = bytes.length >= 24 && signature.every((byte, position) => bytes[position] === byte);
  if (!isPng) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && height > 0 ? { width, height } : undefined;
}

/** Something in an SVG that may not be there. */
interface UnsafePart {
  offset: number;
  part: string;
}

/** Elements that only draw. What is not here may run, load or hold a page. */
const drawing = new Set(
  (
    'svg g defs title desc path circle ellipse rect line polyline polygon text tspan symbol use style ' +
    'linearGradient radialGradient stop clipPath mask pattern filter feGaussianBlur feOffset feBlend feColorMatrix metadata'
  ).split(' '),
);

/** A comment, a declaration, a tag, or text: everything that an SVG is made of. */
const piece =
  /<!--[^]*?-->|<\?xml\s[^?]*\?>|<\/?([^\s/>]+)((?:[^"'<>]|"[^"]*"|'[^']*')*)>|[^<]+|</g;
const attribute = /([^\s=/]+)(?:\s*=\s*("[^"]*"|'[^']*'|\S+))?/g;

/** Everything in an SVG that could run, load or import, or that is not read as what it is. */
export function unsafeParts(svg: string): UnsafePart[] {
  return [...svg.matchAll(piece)].flatMap(({ 0: whole, 1: name, 2: attributes = '', index }) => {
    if (whole.startsWith('<!--') || whole.startsWith('<?xml ')) return [];
    if (whole === '<') return [{ offset: index, part: '<' }];
    if (name === undefined) return isUnsafeText(whole) ? [{ offset: index, part: whole }] : [];
    if (!drawing.has(name)) return [{ offset: index, part: `<${name}>` }];
    const start = index + whole.indexOf(name) + name.length;
    return unsafeAttributes(attributes).map(({ offset, part }) => ({
      offset: start + offset,
      part,
    }));
  });
}

function unsafeAttributes(attributes: string): UnsafePart[] {
  return [...attributes.matchAll(attribute)]
    .filter(([, name = '', value = '']) => isUnsafeAttribute(name, bare(value)))
    .map(({ 0: part, index }) => ({ offset: index, part }));
}

function bare(value: string): string {
  return value.replace(/^["']|["']$/g, '').trim();
}

function isUnsafeAttribute(name: string, value: string): boolean {
  if (/^on/i.test(name) || /^xml:base$/i.test(name)) return true;
  if (/^(?:xlink:)?href$/i.test(name)) return !value.startsWith('#');
  return !name.toLowerCase().startsWith('xmlns') && isUnsafeText(value);
}

/** Styles may not import, nor load from elsewhere than the picture itself; and nothing is written in a code. */
function isUnsafeText(text: string): boolean {
  return /@import|javascript:|url\(\s*["']?(?!\s*["']?#)|\\|&#/i.test(text);
}
