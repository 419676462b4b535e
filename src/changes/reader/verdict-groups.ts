import { anchorOf } from '../../domain/anchors.ts';
import { versionAddress } from '../../i18n/addresses.ts';
import { words } from '../../words/words.ts';
import type { GoalChange, Turn, VerdictChange } from '../difference/difference.ts';
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
import type { Verdict } from '../../domain/codes.ts';

/** Changed verdicts, then goals that were added or removed. */
export function verdictGroups(comparison: Comparison): GroupView[] {
  const { verdicts, goals } = comparison.difference;
  const changes = [
    ...verdicts.flatMap((change) => verdictChanges(change, comparison)),
    ...goals.removed.map((goal) => goalChange(goal, 'removed', comparison)),
    ...goals.added.map((goal) => goalChange(goal, 'added', comparison)),
  ];
  return [{ changes, reasons: [] }];
}

function verdictChanges(change: VerdictChange, comparison: Comparison): ChangeView[] {
  const { goal, text, verdict, evaluator } = change;
  const names = [goalName(goal, text, 'after', comparison), ...saidScope(change, comparison)];
  const reasons = findReasons({ part: 'goal', id: goal }, comparison);
  const turnView = (more: Said[], turn: Turn<Verdict>): ChangeView =>
    changeView([...names, ...more], { ...saidVerdicts(turn, comparison), reasons });
  return [
    ...(verdict ? [turnView([], verdict)] : []),
    ...(evaluator ? [turnView([{ text: comparison.say.evaluator }], evaluator)] : []),
  ];
}

function goalChange(
  { id, name, verdict }: GoalChange,
  event: 'added' | 'removed',
  comparison: Comparison,
): ChangeView {
  const [side, turn] =
    event === 'added'
      ? (['after', { after: verdict }] as const)
      : (['before', { before: verdict }] as const);
  return changeView([goalName(id, name, side, comparison)], {
    event: comparison.say.events.goal[event],
    ...saidVerdicts(turn, comparison),
    reasons: findReasons({ part: 'goal', id }, comparison),
  });
}

function goalName(id: string, text: string, side: Side, comparison: Comparison): Said {
  const page = versionAddress(comparison[side], comparison.locale);
  return own(text, comparison, `${page}#${anchorOf('goal', id)}`);
}

function saidScope({ place, group }: VerdictChange, comparison: Comparison): Said[] {
  if (place === undefined && group === undefined)
    return [{ text: words(comparison.locale).goals.wholeProject }];
  const known = [place === undefined ? undefined : comparison.organisation(place), group];
  return known.flatMap((text) => (text === undefined ? [] : [own(text, comparison)]));
}

function saidVerdicts({ before, after }: Turn<Verdict>, { locale }: Comparison): Turn<Said> {
  const { verdicts } = words(locale).goals;
  return {
    ...(before ? { before: { text: verdicts[before] } } : {}),
    ...(after ? { after: { text: verdicts[after] } } : {}),
  };
}
