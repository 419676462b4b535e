import type { FigureDeclaration } from '../../domain/figure.ts';
import type { FieldType } from '../../domain/table.ts';

/** What a figure asks of the columns that one of its encodings names. */
export interface Encoding {
  types: readonly FieldType[];
  /** A column of shares must be in percent. */
  percent?: true;
  /** The columns stand in the table of nodes, and not in the figure's own. */
  ofNodes?: true;
  /** What the figure draws: without a value in any such column there is no picture. */
  drawn?: true;
}

type Kind = FigureDeclaration['kind'];
type EncodingsOf<One extends Kind> = Partial<
  Record<keyof Extract<FigureDeclaration, { kind: One }>, Encoding>
>;

const text: Encoding = { types: ['text'] };
const number: Encoding = { types: ['integer', 'number'] };
const wholeNumber: Encoding = { types: ['integer'] };
const share: Encoding = { ...number, percent: true };
const date: Encoding = { types: ['date', 'month', 'year', 'partial-date'] };
const anything: Encoding = { types: ['text', 'integer', 'number', 'boolean'] };

const drawn = (encoding: Encoding): Encoding => ({ ...encoding, drawn: true });
const ofNodes = (encoding: Encoding): Encoding => ({ ...encoding, ofNodes: true });

/** The encodings of each kind of figure that name columns. */
export const encodings: { readonly [One in Kind]: EncodingsOf<One> } = {
  'parts-of-whole': { label: text, value: drawn(number), parent: text },
  'target-against-result': {},
  'milestone-matrix': {},
  'follow-up-curves': {
    series: text,
    week: wholeNumber,
    share: drawn(share),
    upTo: share,
    base: number,
    low: share,
    high: share,
    approximate: anything,
  },
  'before-after': {
    label: text,
    before: drawn(number),
    after: drawn(number),
    beforeBase: number,
    afterBase: number,
  },
  'grouped-comparison': { label: text, groups: drawn(number) },
  timeline: { label: text, detail: text, start: drawn(date), end: drawn(date) },
  steps: { label: text, from: wholeNumber, to: wholeNumber, value: drawn(number) },
  flow: { from: text, to: text, value: drawn(number), label: ofNodes(text) },
  directions: { label: text, raters: drawn(text) },
  'layered-diagram': {
    from: text,
    to: text,
    linkLabel: text,
    strength: text,
    label: drawn(ofNodes(text)),
    detail: ofNodes(text),
    layer: ofNodes(text),
    panel: ofNodes(text),
  },
  'quadrant-diagram': { label: drawn(text), detail: text, across: text, down: text },
  'star-diagram': { label: drawn(text), group: text },
};
