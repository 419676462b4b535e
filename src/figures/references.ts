import { parseReference, parseTemplate, numberIn } from '../domain/table.ts';
import { cellAt, type PublicReport } from '../domain/public-report.ts';
import { plainText } from '../i18n/bound-text.ts';
import { boxMark, d, pathMark, type Mark } from './marks.ts';
import type { MeasureScale } from './unit-panel.ts';
import type { FigureWords } from './words.ts';
import type { Unit } from '../domain/unit.ts';

/** A size that others are held against: a line, or an area up to a second one. */
export interface ReferenceSize {
  value: number;
  to?: number;
  text: string;
}

type Declared = { value: string; to?: string | undefined; text: string }[] | undefined;

/** The sizes at the addresses that a figure names. One that is not known is left out. */
export function readReferences(declared: Declared, report: PublicReport): ReferenceSize[] {
  return (declared ?? []).flatMap(({ value, to, text }) => {
    const size = sizeAt(value, report);
    if (size === undefined) return [];
    const upper = to === undefined ? undefined : sizeAt(to, report);
    const said = boundWords(text, report);
    return { value: size, text: said, ...(upper === undefined ? {} : { to: upper }) };
  });
}

function sizeAt(address: string, report: PublicReport): number | undefined {
  const reference = parseReference(address);
  if (!reference) throw new TypeError(`a figure's reference is no address: ${address}`);
  return numberIn(cellAt(report, reference).cell);
}

/** A text of a figure's own, with its `{references}` as numbers, in the report's language. */
export function boundWords(text: string, report: PublicReport): string {
  return plainText(parseTemplate(text).template, report, report.metadata.language);
}

/** The size of a reference in words: `46 %`, `30–36 %`. */
export function referenceSize(
  { value, to }: ReferenceSize,
  unit: Unit,
  words: FigureWords,
): string {
  return to === undefined ? words.number(value, unit) : words.range(value, to, unit);
}

/** A reference across a plot: from the lower size to the upper one, which are equal for a line. */
export interface ReferenceLine {
  low: number;
  high: number;
}

export function layoutReference({ value, to }: ReferenceSize, y: MeasureScale): ReferenceLine {
  return { low: y(value), high: y(to ?? value) };
}

/** Areas and lines; what they are is said beside them. */
export function drawReferences(
  lines: readonly ReferenceLine[],
  { left, right }: { left: number; right: number },
): Mark[] {
  return lines.map(({ low, high }) =>
    low === high
      ? pathMark('interval', d`M${left} ${low}H${right}`)
      : boxMark('level-area', { x: left, y: high, width: right - left, height: low - high }),
  );
}
