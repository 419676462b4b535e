import { anchorOf } from '../../domain/anchors.ts';
import { narrativePlace } from '../../domain/changed-place.ts';
import { versionAddress } from '../../i18n/addresses.ts';
import type { SectionChange } from '../difference/difference.ts';
import {
  own,
  type Comparison,
  type Side,
  findReasons,
  changeView,
  type ChangeView,
  type GroupView,
  type Said,
} from './comparison.ts';
import { readableText } from './readable-text.ts';
import type { Run } from './text-runs.ts';

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
