import { anchorOf } from '../../domain/anchors.ts';
import { narrativePlace } from '../../domain/changed-place.ts';
import { versionAddress } from '../../i18n/addresses.ts';
import type { SectionChange } from '../../report/difference/difference.ts';
import {
  own,
  type Comparison,
  type Side,
  findReasons,
  changeView,
  type ChangeView,
  type GroupView,
  type Run,
  type Said,
} from './comparison.ts';
import { readableText } from './readable-text.ts';
import { commonSubsequence } from '../../report/difference/common-subsequence.ts';
import { splitSentences } from '../../report/difference/narrative-text.ts';

/** Sections with a changed text, each with the sentences removed and added. */
export function textGroups(comparison: Comparison): GroupView[] {
  return comparison.difference.narrative.map((section) => sectionGroup(section, comparison));
}

function sectionGroup(section: SectionChange, comparison: Comparison): GroupView {
  return {
    title: sectionTitle(section, comparison),
    changes: [changeIn(section, comparison)],
    reasons: findReasons(narrativePlace(section.id), comparison),
  };
}

/** A section's title and link: in the later version, if it still exists there. */
function sectionTitle({ id, name }: SectionChange, comparison: Comparison): Said {
  const place = narrativePlace(id);
  if (place.part === 'opening') return { text: comparison.say.opening };
  if (place.part === 'footnote') return footnoteTitle(place.id, comparison);
  const isThere = comparison.after.narrative.sections.some((one) => one.id === id);
  const side: Side = isThere ? 'after' : 'before';
  const page = versionAddress(comparison[side], comparison.locale);
  return own(readableText(name, side, comparison), comparison, `${page}#${id}`);
}

/** Readers know a footnote by its number, which changes where one before it was added or removed. */
function footnoteTitle(id: string, { before, after, say, locale }: Comparison): Said {
  const numberIn = ({ narrative }: Comparison['after']): number | undefined =>
    narrative.footnotes.find((one) => one.id === id)?.number;
  const side = numberIn(after) === undefined ? before : after;
  const number = numberIn(side) ?? 0;
  return {
    text: say.footnote(number),
    href: `${versionAddress(side, locale)}#${anchorOf('footnote', number)}`,
  };
}

function changeIn({ removed, added }: SectionChange, comparison: Comparison): ChangeView {
  const old = readable(removed, 'before', comparison);
  const now = readable(added, 'after', comparison);
  if (removed.length + added.length === 0)
    return changeView([], { event: comparison.say.paragraphs });
  if (old.join() === now.join()) return changeView([], { event: comparison.say.markup });
  const runs: Run[] = [
    ...old.map((text) => ({ state: 'removed' as const, text })),
    ...now.map((text) => ({ state: 'added' as const, text })),
  ];
  const { lang, locale } = comparison;
  return changeView([], { runs, ...(lang === locale ? {} : { runsLang: lang }) });
}

function readable(sentences: readonly string[], side: Side, comparison: Comparison): string[] {
  return sentences
    .map((sentence) => readableText(sentence, side, comparison))
    .filter((text) => text !== '');
}

/** Two texts sentence by sentence: kept, removed, and added. */
export function textRuns(before: string, after: string): Run[] {
  const [old, now] = [sentences(before), sentences(after)];
  const shared = commonSubsequence(old, now);
  const runs: Run[] = [];
  let next = 0;
  now.forEach((text, index) => {
    if (!shared.after.has(index)) return void runs.push({ state: 'added', text });
    next = pushRemoved(runs, old, next, shared.before);
    runs.push({ state: 'kept', text });
    next += 1;
  });
  pushRemoved(runs, old, next, shared.before);
  return inOrder(runs);
}

function sentences(text: string): string[] {
  return text.split('\n').flatMap(splitSentences);
}

/** Removed sentences, up to the next one that is kept. */
function pushRemoved(
  runs: Run[],
  old: readonly string[],
  from: number,
  shared: ReadonlySet<number>,
): number {
  let index = from;
  for (; index < old.length && !shared.has(index); index += 1)
    runs.push({ state: 'removed', text: old[index] ?? '' });
  return index;
}

/** Between two kept sentences, removed ones come before added ones. */
function inOrder(runs: readonly Run[]): Run[] {
  const ordered: Run[] = [];
  const added: Run[] = [];
  for (const run of runs) {
    if (run.state === 'added') added.push(run);
    if (run.state === 'kept') ordered.push(...added.splice(0));
    if (run.state !== 'added') ordered.push(run);
  }
  return [...ordered, ...added];
}
