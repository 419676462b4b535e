import type { Problem } from '../domain/problem.ts';
import { cleanSvg } from './clean-svg.ts';
import { lineIndex } from './line-index.ts';
import { at, refusal, warning } from './message.ts';
import { readText, sizeLimits, unreadable } from './read-text.ts';
import type { Logo, Reading, SourceFile } from './sources.ts';

/** The publisher's mark: a picture whose size is known, and which does nothing but show itself. */
export function readLogo(file: SourceFile): Reading<Logo> {
  if (file.failure) return { problems: unreadable(file) };
  if (file.path.endsWith('.svg')) return readSvg(file);
  const tooLarge = sizeProblems(file.path, file.bytes.length);
  return tooLarge.length > 0 ? { problems: tooLarge } : made(file, pngSize(file.bytes), []);
}

function sizeProblems(path: string, size: number): Problem[] {
  const limit = sizeLimits.logo;
  const start = { file: path, line: 1, column: 1 };
  return size > limit ? [at(start, refusal('file-too-large', { size, limit }))] : [];
}

/** An SVG may be large for what its program keeps in it: what counts is the drawing that readers are sent. */
function readSvg(file: SourceFile): Reading<Logo> {
  const { value: text, problems } = readText(file, sizeLimits.drawing);
  if (text === undefined) return { problems };
  const position = lineIndex(file.path, text);
  const { svg, unsafe, fonts, isWhole } = cleanSvg(text);
  const found = [
    ...unsafe.map(({ offset, part }) =>
      at(position(offset), refusal('logo-unsafe', { part: part.slice(0, longestPart) })),
    ),
    ...fonts.map((offset) => at(position(offset), warning('logo-font'))),
    ...sizeProblems(file.path, svg.length),
  ];
  const { value, problems: ofSize } = made(file, isWhole ? svgSize(svg) : undefined, []);
  const all = [...problems, ...found, ...ofSize];
  return value ? { value: { ...value, svg }, problems: all } : { problems: all };
}

/** How many characters of what is refused are shown. */
const longestPart = 60;

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
  const [root = ''] = /<svg\s[^<>]*>/.exec(text) ?? [];
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
