import type { Language } from '../../domain/problem.ts';

/** Some words, the language that they are in where it is not the page's, and where they lead. */
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

/** One change as readers meet it; what does not apply is left out. */
export interface ChangeView {
  /** What is another: a goal and a place, a row and a column. */
  names: Said[];
  /** What happened, where old and new do not say it: `Ny række`. */
  event?: string;
  before?: Said;
  after?: Said;
  /** A longer text, sentence by sentence. */
  runs?: Run[];
  runsLang?: Language;
  /** The cells of a row that came or went. */
  cells: { name: Said; value: Said }[];
  /** Where in the report it stands. */
  uses: Said[];
  reasons: string[];
}

/** Changes of one thing, such as a table. */
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

/** A change with nothing to tell yet but what it is of. */
export function changeOf(names: Said[], told: Partial<ChangeView> = {}): ChangeView {
  return { names, cells: [], uses: [], reasons: [], ...told };
}
