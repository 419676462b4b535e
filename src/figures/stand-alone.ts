import type { Language } from '../domain/language.ts';
import type { Drawing, FigureKey } from './figure.ts';
import { lineHeight, textSize, type Label, textWidth, layoutText, wrapText } from './geometry.ts';
import { drawKeySign, signBox } from './key-sign.ts';
import { boxMark, labelMarks, type Mark } from './marks.ts';

/** The texts around a picture in a file of its own. */
export interface Surroundings {
  /** The language of all but the title, where it is not the file's. */
  textLang?: Language | undefined;
  title: string;
  headline: string;
  subtitle: string;
  /** A text in place of the picture where there is nothing to draw. */
  empty: string | undefined;
  /** Notes, source, and version; a paragraph each. */
  notes: readonly string[];
}

/** A part of the sheet, from its top edge at 0. */
interface Part {
  marks: Mark[];
  height: number;
}

const margin = 16;
const headlineSize = 18;
const headlineHeight = 24;

/** A figure with its finding above and its source below, on a sheet of its own. */
export function standAlone(drawing: Drawing, around: Surroundings): Drawing {
  const { width } = drawing;
  const own = (part: Part): Part => inLanguage(part, around.textLang);
  const parts: Part[] = [
    paragraph(around.title, width),
    own(headline(around.headline, width)),
    own(paragraph(around.subtitle, width)),
    around.empty ? paragraph(around.empty, width) : picture(drawing),
    keys(drawing.keys, width),
    ...around.notes.map((note) => own(paragraph(note, width))),
  ];
  return stack(parts, width);
}

function inLanguage({ marks, height }: Part, lang: Language | undefined): Part {
  return { marks: lang ? [{ mark: 'group', lang, marks }] : marks, height };
}

function stack(parts: readonly Part[], width: number): Drawing {
  const marks: Mark[] = [];
  let y = margin;
  for (const { marks: inside, height } of parts) {
    marks.push({ mark: 'group', at: { x: margin, y }, marks: inside });
    y += height;
  }
  const sheet = { width: width + 2 * margin, height: y + margin };
  return { ...sheet, keys: [], marks: [boxMark('sheet', { x: 0, y: 0, ...sheet }), ...marks] };
}

function paragraph(text: string, width: number): Part {
  const labels = layoutText(text, { x: 0, y: textSize, width, tone: 'soft' });
  return { marks: labelMarks(labels), height: labels.length * lineHeight + 4 };
}

/** Wraps text of another size by the usual size in proportional room, since widths are measured at that size. */
function headline(text: string, width: number): Part {
  const lines = wrapText(text, (width * textSize) / headlineSize, 'bold');
  const labels = lines.map((line, index): Label => ({
    x: 0,
    y: headlineSize + index * headlineHeight,
    text: line,
    tone: 'headline',
  }));
  return { marks: labelMarks(labels), height: lines.length * headlineHeight + 2 };
}

function picture({ marks, height }: Drawing): Part {
  const space = 12;
  return {
    marks: [{ mark: 'group', at: { x: 0, y: space }, marks }],
    height: height + 2 * space,
  };
}

/** Signs and their words, as many on a line as fit. */
function keys(all: readonly FigureKey[], width: number): Part {
  const gap = 20;
  let x = 0;
  let y = 0;
  const marks = all.map(({ sign, text }): Mark => {
    const words = signBox.width + 8;
    const room = words + textWidth(text);
    if (x > 0 && x + room > width) {
      x = 0;
      y += lineHeight + 4;
    }
    const at = { x, y };
    x += room + gap;
    const label: Label = { x: words, y: textSize - 1, text, tone: 'soft' };
    return { mark: 'group', at, marks: [...drawKeySign(sign), ...labelMarks([label])] };
  });
  return { marks, height: all.length > 0 ? y + lineHeight + 8 : 0 };
}
