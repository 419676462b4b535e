import { versionAddress } from '../../i18n/addresses.ts';
import { words } from '../../i18n/words.ts';
import type { ConclusionChange, ConclusionText } from '../../report/difference/difference.ts';
import { changeOf, type ChangeView, type GroupView } from './change-view.ts';
import { own, type Comparison, type Side } from './comparison.ts';
import { readableSentences } from './readable-text.ts';
import { reasonsOf } from './reasons.ts';
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
  const title = own((after ?? before)?.title ?? id, comparison, hrefOf(change, comparison));
  const event = stateOf(change, comparison);
  return changeOf([{ text: say[kind] }, title], {
    ...(event ? { event } : {}),
    runs: textRuns(wholeText(before, 'before', comparison), wholeText(after, 'after', comparison)),
    ...(lang === locale ? {} : { runsLang: lang }),
    reasons: reasonsOf({ part: kind, id }, comparison),
  });
}

function stateOf({ before, after }: ConclusionChange, { say }: Comparison): string | undefined {
  if (!before) return say.events.conclusion.added;
  return after ? undefined : say.events.conclusion.removed;
}

function hrefOf({ kind, id, after }: ConclusionChange, comparison: Comparison): string {
  const side = comparison[after ? 'after' : 'before'];
  const place = kind === 'finding' ? 'konklusion' : 'anbefaling';
  return `${versionAddress(side, comparison.locale)}#${place}-${id}`;
}

/** Title, text, addressees and state, so that a change of any of them is seen. */
function wholeText(told: ConclusionText | undefined, side: Side, comparison: Comparison): string {
  if (!told) return '';
  const to = (told.to ?? '').split(' ').filter(Boolean).map(comparison.organisation);
  const addressees = to.length > 0 ? [`${comparison.say.fields.to}: ${to.join(', ')}.`] : [];
  const state = told.state
    ? [
        `${comparison.say.fields.state}: ${words(comparison.locale).report.states[told.state].toLowerCase()}.`,
      ]
    : [];
  const sentences = readableSentences(told.text, side, comparison);
  return [`${told.title}.`, sentences, ...addressees, ...state].join('\n');
}
