import { versionAddress } from '../../i18n/addresses.ts';
import type { SectionChange } from '../../report/difference/difference.ts';
import { changeOf, type ChangeView, type GroupView, type Run } from './change-view.ts';
import { own, type Comparison, type Side } from './comparison.ts';
import { readableText } from './readable-text.ts';
import { reasonsOf } from './reasons.ts';

/** Sections whose text is another, each with the sentences that went and those that came. */
export function textGroups(comparison: Comparison): GroupView[] {
  return comparison.difference.narrative.map((section) => sectionGroup(section, comparison));
}

function sectionGroup(section: SectionChange, comparison: Comparison): GroupView {
  const { id, name } = section;
  const isThere = comparison.after.narrative.sections.some((one) => one.id === id);
  const side: Side = isThere ? 'after' : 'before';
  const page = versionAddress(comparison[side], comparison.locale);
  const title = readableText(name, side, comparison);
  const note = comparison.say.fields.note;
  return {
    title: title === '' ? { text: note } : own(title, comparison, `${page}#${id}`),
    changes: [changeIn(section, comparison)],
    reasons: reasonsOf({ part: 'section', id }, comparison),
  };
}

function changeIn({ removed, added }: SectionChange, comparison: Comparison): ChangeView {
  const old = readable(removed, 'before', comparison);
  const now = readable(added, 'after', comparison);
  if (removed.length + added.length === 0)
    return changeOf([], { event: comparison.say.paragraphs });
  if (old.join() === now.join()) return changeOf([], { event: comparison.say.markup });
  const runs: Run[] = [
    ...old.map((text) => ({ state: 'removed' as const, text })),
    ...now.map((text) => ({ state: 'added' as const, text })),
  ];
  const { lang, locale } = comparison;
  return changeOf([], { runs, ...(lang === locale ? {} : { runsLang: lang }) });
}

function readable(sentences: readonly string[], side: Side, comparison: Comparison): string[] {
  return sentences
    .map((sentence) => readableText(sentence, side, comparison))
    .filter((text) => text !== '');
}
