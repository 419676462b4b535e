import { boxMark, labelMarks, signMark, type Mark } from '../../charts/marks.ts';
import { element, escaped, sizeAttributes, writeMarks } from '../../charts/write-svg.ts';
import type { Card } from './card.ts';
import { fitText, type TextStyle } from './paragraph.ts';

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
