/** The checked narrative as plain data. Text is a string; everything else names its type. */
export type Inline =
  | string
  | { type: 'emphasis' | 'strong'; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[] }
  | { type: 'footnote-reference'; id: string; number: number }
  | { type: 'line-break' }
  | ComponentNode<Inline>;

export type Block =
  | { type: 'heading'; depth: 2 | 3 | 4; id: string; number?: string; children: Inline[] }
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'list'; ordered: boolean; items: Block[][] }
  | { type: 'quote'; children: Block[] }
  | ComponentNode<Block>;

/** One of the listed components with its literal properties. */
export interface ComponentNode<Child> {
  type: 'component';
  name: string;
  properties: Record<string, string | number | boolean>;
  children: Child[];
}

export interface Footnote {
  id: string;
  number: number;
  children: Block[];
}

/** An entry of the contents. */
export interface Section {
  id: string;
  title: string;
  depth: 2 | 3 | 4;
  number?: string;
}

export interface Narrative {
  blocks: Block[];
  footnotes: Footnote[];
  sections: Section[];
}
