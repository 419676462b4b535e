import type { Problem } from '../domain/problem.ts';
import { lineIndex } from './line-index.ts';
import * as say from './logo-problems.ts';
import { at } from './message.ts';
import { pngSize, type PictureSize } from './png-size.ts';
import { readText, sizeLimits } from './read-text.ts';
import type { Logo, Reading, SourceFile } from './sources.ts';
import { unsafeParts } from './svg-safety.ts';
import { tooLarge } from './text-problems.ts';

/** The publisher's mark: a picture whose size is known, and which does nothing but show itself. */
export function readLogo(file: SourceFile): Reading<Logo> {
  const start = { file: file.path, line: 1, column: 1 };
  if (file.bytes.length > sizeLimits.logo)
    return { problems: [at(start, tooLarge(file.bytes.length, sizeLimits.logo))] };
  return file.path.endsWith('.svg') ? readSvg(file) : made(file, pngSize(file.bytes), []);
}

function readSvg(file: SourceFile): Reading<Logo> {
  const { value: text, problems } = readText(file, sizeLimits.logo);
  if (text === undefined) return { problems };
  const place = lineIndex(file.path, text);
  const unsafe = unsafeParts(text).map(({ offset, part }) => at(place(offset), say.unsafe(part)));
  return made(file, svgSize(text), [...problems, ...unsafe]);
}

function made(
  { path }: SourceFile,
  size: PictureSize | undefined,
  problems: Problem[],
): Reading<Logo> {
  const start = { file: path, line: 1, column: 1 };
  if (!size) return { problems: [...problems, at(start, say.noPicture())] };
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
