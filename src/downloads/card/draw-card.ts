import { boxMark, labelMarks, signMark, type Mark } from '../../figures/marks.ts';
import { element, escaped, sizeAttributes, writeMarks } from '../../figures/write-svg.ts';
import { textSize, wrapText } from '../../figures/geometry.ts';
import type { Card } from './card.ts';

/** The size that social networks show with a link without cropping. */
const cardSize = { width: 1200, height: 630 } as const;

const margin = 72;
const room = cardSize.width - 2 * margin;
const foot = cardSize.height - 56;

const styles = {
  kind: { tone: 'soft', weight: 'regular', sizes: [30], height: 36 },
  title: { tone: 'strong', weight: 'bold', sizes: [64, 54, 46], height: 222 },
  by: { tone: 'soft', weight: 'regular', sizes: [30], height: 36 },
  summary: { tone: 'plain', weight: 'regular', sizes: [30, 26], height: 72 },
} as const satisfies Record<string, TextStyle>;

/** A card as SVG; `style` holds the rules of `drawing.css` and `card.css` with their colours written out. */
export function drawCard(card: Card, style: string): string {
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xml:lang': card.locale,
    class: 'drawing card',
    ...sizeAttributes(cardSize),
  };
  const content = [
    element('style', {}, escaped(style)),
    writeMarks([...paper, head(card), ...goals(card), ...footer(card)]),
  ];
  return `${element('svg', root, content.join(''))}\n`;
}

const paper = [
  boxMark('sheet', { x: 0, y: 0, ...cardSize }),
  boxMark('bar', { x: 0, y: 0, width: cardSize.width, height: 14 }),
];

/** What was evaluated, and by whom, one line below the other. */
function head({ kind, title, by }: Card): Mark {
  const texts = { kind, title, by };
  let y = 58;
  const parts = (['kind', 'title', 'by'] as const).map((name): Mark => {
    const { marks, height } = fitText(texts[name], room, styles[name]);
    const at = { x: margin, y };
    y += height + 12;
    return { mark: 'group', at, marks };
  });
  return { mark: 'group', marks: parts };
}

const stripTop = 408;
const largest = { scale: 3, step: 50 };

/** A sign for each goal on one line, smaller where there are many; and the state of goals in words. */
function goals({ verdicts, summary }: Card): Mark[] {
  const scale = largest.scale * Math.min(1, room / (verdicts.length * largest.step || 1));
  const step = largest.step / largest.scale;
  const signs = verdicts.map((verdict, index) => signMark(verdict, { x: 7 + index * step, y: 0 }));
  const text = fitText(summary, room, styles.summary);
  return [
    { mark: 'group', at: { x: margin, y: stripTop }, scale, marks: signs },
    { mark: 'group', at: { x: margin, y: stripTop + 30 }, marks: text.marks },
  ];
}

function footer({ site, version }: Card): Mark[] {
  return [
    {
      mark: 'group',
      className: 'strong size-30',
      marks: labelMarks([{ x: margin, y: foot, text: site }]),
    },
    {
      mark: 'group',
      className: 'soft size-30',
      marks: labelMarks([{ x: cardSize.width - margin, y: foot, text: version, anchor: 'end' }]),
    },
  ];
}

/** A wrapped text in its own size, from its top edge at 0. */
interface Paragraph {
  marks: Mark[];
  height: number;
}

/** A text's form: the class of its tone, and its possible sizes, the largest first. */
interface TextStyle {
  tone: string;
  weight: 'regular' | 'bold';
  /** `card.css` has a class for each. */
  sizes: readonly number[];
  /** What does not fit in this height in the smallest size is left out. */
  height: number;
}

/** The most that IBM Plex Sans takes of the width from `textWidth`, which is wide enough for every font. */
const narrower = { regular: 0.92, bold: 0.85 } as const;

/** A text in the largest size in which it fits. */
function fitText(text: string, width: number, style: TextStyle): Paragraph {
  const tried = style.sizes.map((size) => ({ size, lines: wrapLines(text, width, size, style) }));
  const fits = tried.find(({ size, lines }) => lines.length <= linesIn(style.height, size));
  const { size, lines } = fits ?? tried.at(-1) ?? { size: textSize, lines: [] };
  return paragraph(shortened(lines, linesIn(style.height, size)), size, style);
}

function wrapLines(text: string, width: number, size: number, { weight }: TextStyle): string[] {
  return wrapText(text, (width * textSize) / (size * narrower[weight]), weight);
}

function linesIn(height: number, size: number): number {
  return Math.floor(height / lineHeight(size));
}

function lineHeight(size: number): number {
  return Math.round(size * 1.2);
}

/** As many lines as there is room for, with an ellipsis where more follows. */
function shortened(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  const last = lines[most - 1] ?? '';
  const kept = /\s/.test(last) ? last.replace(/(?<!\s)\s+\S*$/, '') : last.slice(0, -2);
  return [...lines.slice(0, most - 1), `${kept.replace(/(?<![\s,.;:–-])[\s,.;:–-]+$/, '')} …`];
}

function paragraph(lines: readonly string[], size: number, { tone }: TextStyle): Paragraph {
  const labels = lines.map((text, index) => ({ x: 0, y: size + index * lineHeight(size), text }));
  return {
    marks: [{ mark: 'group', className: `${tone} size-${size}`, marks: labelMarks(labels) }],
    height: lines.length * lineHeight(size),
  };
}
