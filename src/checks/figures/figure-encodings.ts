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
  /** Names a row or says where it stands: a row without a value there cannot be placed. */
  placing?: true;
}

type Kind = FigureDeclaration['kind'];
type EncodingsOf<One extends Kind> = Partial<
  Record<keyof Extract<FigureDeclaration, { kind: One }>, Encoding>
>;

const text: Encoding = { types: ['text'] };
const name: Encoding = { ...text, placing: true };
const number: Encoding = { types: ['integer', 'number'] };
const wholeNumber: Encoding = { types: ['integer'] };
const share: Encoding = { ...number, percent: true };
const date: Encoding = { types: ['date', 'month', 'year', 'partial-date'] };
const anything: Encoding = { types: ['text', 'integer', 'number', 'boolean'] };

const drawn = (encoding: Encoding): Encoding => ({ ...encoding, drawn: true });
const ofNodes = (encoding: Encoding): Encoding => ({ ...encoding, ofNodes: true });

/** The encodings of each kind of figure that name columns. */
export const encodings: { readonly [One in Kind]: EncodingsOf<One> } = {
  'parts-of-whole': { label: name, value: drawn(number), parent: text },
  'target-against-result': {},
  'milestone-matrix': {},
  'follow-up-curves': {
    series: name,
    week: { ...wholeNumber, placing: true },
    share: drawn(share),
    upTo: share,
    base: number,
    low: share,
    high: share,
    approximate: anything,
  },
  'before-after': {
    label: name,
    before: drawn(number),
    after: drawn(number),
    beforeBase: number,
    afterBase: number,
  },
  'grouped-comparison': { label: name, groups: drawn(number) },
  timeline: { label: name, detail: text, start: drawn(date), end: drawn(date) },
  steps: { label: name, from: wholeNumber, to: wholeNumber, value: drawn(number) },
  flow: { from: name, to: name, value: drawn(number), label: ofNodes(name) },
  directions: { label: name, raters: drawn(text) },
  checklist: { label: name, columns: drawn({ types: ['boolean'] }) },
  'layered-diagram': {
    from: name,
    to: name,
    linkLabel: text,
    strength: text,
    label: drawn(ofNodes(name)),
    detail: ofNodes(text),
    layer: ofNodes(name),
    panel: ofNodes(name),
  },
  'quadrant-diagram': { label: drawn(name), detail: text, across: name, down: name },
  'star-diagram': { label: drawn(name), group: text },
};
