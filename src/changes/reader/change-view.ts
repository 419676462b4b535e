import type { Language } from '../../domain/problem.ts';

/** Some words, their language where it is not the page's, and their link. */
export interface Said {
  text: string;
  lang?: Language;
  href?: string;
}

/** A sentence of a text in two versions. */
export interface Run {
  state: 'kept' | 'removed' | 'added';
  text: string;
}

/** One change as readers see it; fields that do not apply are left out. */
export interface ChangeView {
  /** What changed: a goal and a place, a row and a column. */
  names: Said[];
  /** What happened, where old and new value do not say it: `Ny række`. */
  event?: string;
  before?: Said;
  after?: Said;
  /** A longer text, sentence by sentence. */
  runs?: Run[];
  runsLang?: Language;
  /** The cells of a row that was added or removed. */
  cells: { name: Said; value: Said }[];
  /** Links to where the report shows it. */
  uses: Said[];
  reasons: string[];
}

/** All changes of one item, such as a table. */
export interface GroupView {
  title?: Said;
  event?: string;
  changes: ChangeView[];
  /** Reasons that all its changes share. */
  reasons: string[];
}

export interface PartView {
  id: string;
  heading: string;
  groups: GroupView[];
}

/** An empty change of the named item. */
export function changeView(names: Said[], details: Partial<ChangeView> = {}): ChangeView {
  return { names, cells: [], uses: [], reasons: [], ...details };
}
