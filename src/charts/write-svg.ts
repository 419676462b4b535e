import { numberText, type Label, type Point } from './geometry.ts';
import type { Mark } from './marks.ts';
import { seriesClass } from './series-class.ts';

/** Marks as SVG markup. Every text and attribute is escaped: labels come from editors. */
export function writeMarks(marks: readonly Mark[]): string {
  return marks.map(writeMark).join('');
}

/** An element with attributes; what is undefined or empty is left out. Content must be escaped already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string {
  const written = Object.entries(attributes).map(([key, value]) => attribute(key, value));
  const open = `<${name}${written.join('')}`;
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (one) => escapes[one] ?? one);
}

function attribute(name: string, value: string | number | undefined): string {
  if (value === undefined || value === '') return '';
  return ` ${name}="${typeof value === 'number' ? numberText(value) : escaped(value)}"`;
}

function writeMark(mark: Mark): string {
  switch (mark.mark) {
    case 'text':
      return element('text', { x: mark.x, y: mark.y, class: classOf(mark) }, escaped(mark.text));
    case 'path':
      return element('path', { class: mark.className, d: mark.d, ...mark.more });
    case 'rect': {
      const { className, x, y, width, height } = mark;
      return element('rect', { class: className, x, y, width, height });
    }
    case 'group':
      return element(
        'g',
        { class: mark.className, transform: mark.at && translation(mark.at) },
        writeMarks(mark.marks),
      );
  }
}

function translation({ x, y }: Point): string {
  return `translate(${numberText(x)} ${numberText(y)})`;
}

function classOf({ anchor, tone, series }: Label): string {
  const colour = series === undefined ? undefined : seriesClass(series);
  return [anchor, tone, colour].filter(Boolean).join(' ');
}
