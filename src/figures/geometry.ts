/**
 * What figures are made of. All lengths are in the units of the figure's viewBox, which are CSS pixels
 * where the figure is shown at its own width. A text is never wider than the room its layout gave it.
 */
export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

/** One line of text; `x` and `y` are where its baseline starts, or ends where `anchor` says so. */
export interface Label extends Point {
  text: string;
  anchor?: 'middle' | 'end';
  /** `strong` for numbers and headings, `soft` for texts next to them, `headline` for a finding. */
  tone?: 'strong' | 'soft' | 'headline';
  /** The series that the label is about, from 0; it takes that series' colour. */
  series?: number;
}

/** The widths that every figure is laid out for: a phone, and a column of text. */
export const figureWidths = { narrow: 320, wide: 640 } as const;

/** Below this width labels are above what they name instead of to the left of it. */
export const stackedBelow = 480;

/** The one size of text in figures. At 288 px, the narrowest room there is, it is shown at 12.6 px. */
export const textSize = 14;
export const lineHeight = 18;

/** A length as SVG writes it, rounded to two decimals. Throws where it is not a finite number. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a figure holds ${value}`);
  return String(Math.round(value * 100) / 100 + 0);
}
