import { numberText, type Label, type Point } from './geometry.ts';
import { type Mark, seriesClass } from './marks.ts';

/** Marks as SVG markup. Every text and attribute is escaped: labels come from editors. */
export function writeMarks(marks: readonly Mark[]): string {
  return marks.map(writeMark).join('');
}

/** An element with attributes; what is undefined or empty is left out. Content must be escaped already. */
export function element(name: string, values: Values, content = ''): string {
  const open = `<${name}${attributes(values)}`;
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** The attributes that give an `<svg>` the size of its drawing. */
export function sizeAttributes({ width, height }: { width: number; height: number }) {
  const [across, down] = [numberText(width), numberText(height)];
  return { viewBox: `0 0 ${across} ${down}`, width: across, height: down };
}

type Values = Readonly<Record<string, string | number | undefined>>;

function attributes(values: Values): string {
  return Object.entries(values)
    .map(([key, value]) => attribute(key, value))
    .join('');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const special = /[&<>"]/;

export function escaped(text: string): string {
  return special.test(text) ? text.replaceAll(/[&<>"]/g, (one) => escapes[one] ?? one) : text;
}

function attribute(name: string, value: string | number | undefined): string {
  if (value === undefined || value === '') return '';
  return ` ${name}="${typeof value === 'number' ? numberText(value) : escaped(value)}"`;
}

/** Written out for each mark: a site has hundreds of thousands of them. */
function writeMark(mark: Mark): string {
  switch (mark.mark) {
    case 'text':
      return `<text${pair('x', mark.x)}${pair('y', mark.y)}${className(labelClass(mark))}>${escaped(mark.text)}</text>`;
    case 'path':
      return `<path${className(mark.className)} d="${escaped(mark.d)}"${attributes(mark.more ?? {})}/>`;
    case 'rect':
      return `<rect${className(mark.className)}${pair('x', mark.x)}${pair('y', mark.y)}${pair('width', mark.width)}${pair('height', mark.height)}/>`;
    case 'group':
      if (mark.marks.length === 0) return '';
      return `<g${className(mark.className)}${mark.at ? transformation(mark.at, mark.scale) : ''}${language(mark.lang)}>${writeMarks(mark.marks)}</g>`;
  }
}

function pair(name: string, length: number): string {
  return ` ${name}="${numberText(length)}"`;
}

function className(names: string | undefined): string {
  return names ? ` class="${escaped(names)}"` : '';
}

function language(lang: string | undefined): string {
  return lang ? ` xml:lang="${escaped(lang)}"` : '';
}

function transformation({ x, y }: Point, scale: number | undefined): string {
  const larger = scale === undefined ? '' : ` scale(${numberText(scale)})`;
  return ` transform="translate(${numberText(x)} ${numberText(y)})${larger}"`;
}

function labelClass({ anchor, tone, series }: Label): string {
  const colour = series === undefined ? undefined : seriesClass(series);
  return [anchor, tone, colour].filter(Boolean).join(' ');
}
