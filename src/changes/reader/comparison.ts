import { given } from '../../domain/given.ts';
import type { Language } from '../../domain/language.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import type { PageWords } from '../../words/da/pages/pages.ts';
import { words } from '../../words/words.ts';
import { compareReports } from '../difference/difference-of.ts';
import type { Difference, Turn } from '../difference/difference.ts';
import { hiddenCells } from '../difference/hidden-cells.ts';
import type { Tie } from '../../domain/facts.ts';
import { inLanguage } from '../../domain/translated.ts';
import { coversPlace, parseChangedPlace, type ChangedPlace } from '../../domain/changed-place.ts';
import type { CellReference } from '../../domain/table.ts';
import { textRuns, type Run } from './text-runs.ts';
import type { IsHidden } from '../difference/column-changes.ts';

/** A change note of a version. */
export type ChangeNote = PublicReport['metadata']['changeNote'];

/** What a comparison needs from its caller. */
export interface Surroundings {
  locale: Language;
  /** The notes of the versions after the earlier one, up to the later one. */
  notes: readonly ChangeNote[];
  /** The declared checks of both versions. */
  ties: readonly Tie[];
  organisation: (id: string) => string;
  project: (id: string) => string;
  /** Links to where a version's pages show a cell. */
  uses: (report: PublicReport, address: CellReference) => Said[];
}

/** Two versions of a report, what changed in the later one, and what is needed to describe it. */
export interface Comparison extends Surroundings {
  before: PublicReport;
  after: PublicReport;
  difference: Difference;
  isHidden: IsHidden;
  say: PageWords['changes'];
  /** The language that the report's own words are in. */
  lang: Language;
}

export function makeComparison(
  before: PublicReport,
  after: PublicReport,
  surroundings: Surroundings,
): Comparison {
  return {
    ...surroundings,
    ...{ before, after },
    difference: compareReports(before, after, surroundings.ties),
    isHidden: hiddenCells(before.tables, after.tables, surroundings.ties),
    say: words(surroundings.locale).changes,
    lang: after.metadata.language,
  };
}

export type Side = 'before' | 'after';

/** A text of the report, marked with the report's language. */
export function own(text: string, { lang, locale }: Comparison, href?: string): Said {
  return { text, ...(lang === locale ? {} : { lang }), ...given({ href }) };
}

/** The reasons that the change notes give for an address, each once. */
export function findReasons(place: ChangedPlace, { notes, locale }: Comparison): string[] {
  const reasons = notes
    .flatMap(({ changes = [] }) => changes)
    .filter(({ places }) => places.some((named) => covers(named, place)))
    .map(({ reason }) => inLanguage(reason, locale));
  return [...new Set(reasons)];
}

function covers(named: string, place: ChangedPlace): boolean {
  const read = parseChangedPlace(named);
  return read !== undefined && coversPlace(read, place);
}

/** Moves a reason that all changes of a group share up to the group. */
export function withSharedReasons(group: GroupView): GroupView {
  const [first, ...others] = group.changes;
  const isShared =
    others.length > 0 && others.every(({ reasons }) => isSame(reasons, first?.reasons ?? []));
  if (!isShared) return group;
  const changes = group.changes.map((change) => ({ ...change, reasons: [] }));
  return { ...group, changes, reasons: first?.reasons ?? [] };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((reason, index) => reason === b[index]);
}

/** Some words, their language where it is not the page's, and their link. */
export interface Said {
  text: string;
  lang?: Language;
  href?: string;
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

/** Texts longer than this are easier to compare sentence by sentence than side by side; in characters. */
const longest = 60;

/** Old and new: short ones side by side, longer ones of the report sentence by sentence. */
export function saidTurn({ before, after }: Turn<Said>): Partial<ChangeView> {
  const texts = [before, after].map((said) => said?.text ?? '');
  if (texts.every(({ length }) => length <= longest)) return { ...given({ before, after }) };
  const lang = after?.lang ?? before?.lang;
  return { runs: textRuns(texts[0] ?? '', texts[1] ?? ''), ...given({ runsLang: lang }) };
}
