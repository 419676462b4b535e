import { anchorOf } from '../../domain/anchors.ts';
import { versionAddress } from '../../i18n/addresses.ts';
import { words } from '../../i18n/words.ts';
import type { ConclusionChange, ConclusionText } from '../../report/difference/difference.ts';
import { changeView, type ChangeView, type GroupView } from './change-view.ts';
import { own, type Comparison, type Side } from './comparison.ts';
import { readableSentences } from './readable-text.ts';
import { findReasons } from './reasons.ts';
import { textRuns } from './text-runs.ts';

/** Findings and recommendations that changed. */
export function conclusionGroups(comparison: Comparison): GroupView[] {
  const changes = comparison.difference.conclusions.map((change) =>
    conclusionChange(change, comparison),
  );
  return [{ changes, reasons: [] }];
}

function conclusionChange(change: ConclusionChange, comparison: Comparison): ChangeView {
  const { kind, id, before, after } = change;
  const { say, lang, locale } = comparison;
  const title = own((after ?? before)?.title ?? id, comparison, conclusionHref(change, comparison));
  const event = formatState(change, comparison);
  return changeView([{ text: say[kind] }, title], {
    ...(event ? { event } : {}),
    runs: textRuns(wholeText(before, 'before', comparison), wholeText(after, 'after', comparison)),
    ...(lang === locale ? {} : { runsLang: lang }),
    reasons: findReasons({ part: kind, id }, comparison),
  });
}

function formatState({ before, after }: ConclusionChange, { say }: Comparison): string | undefined {
  if (!before) return say.events.conclusion.added;
  return after ? undefined : say.events.conclusion.removed;
}

function conclusionHref({ kind, id, after }: ConclusionChange, comparison: Comparison): string {
  const side = comparison[after ? 'after' : 'before'];
  return `${versionAddress(side, comparison.locale)}#${anchorOf(kind, id)}`;
}

/** Title, text, addressees and state, so that a change of any of them is seen. */
function wholeText(item: ConclusionText | undefined, side: Side, comparison: Comparison): string {
  if (!item) return '';
  const to = (item.to ?? '').split(' ').filter(Boolean).map(comparison.organisation);
  const addressees = to.length > 0 ? [`${comparison.say.fields.to}: ${to.join(', ')}.`] : [];
  const state = item.state
    ? [
        `${comparison.say.fields.state}: ${words(comparison.locale).report.states[item.state].toLowerCase()}.`,
      ]
    : [];
  const sentences = readableSentences(item.text, side, comparison);
  return [`${item.title}.`, sentences, ...addressees, ...state].join('\n');
}
