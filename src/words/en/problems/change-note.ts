import type { changeNote as danish } from '../../da/problems/change-note.ts';
import {
  type InAnyLanguage,
  quoted,
  type ChangedPart,
  type PlainValue,
} from '../../problem-words.ts';
import { data } from '../pages/data.ts';
import { goals } from '../pages/goals.ts';

export const changeNote: InAnyLanguage<typeof danish> = {
  'change-not-noted': ({ parts }) => ({
    found: listed(parts.map(told)),
    expected: `An entry below changes that names ${listed(parts.map(({ address }) => address))}`,
    advice:
      'Write the place in changeNote.changes with a reason, or leave it as it was in the version before.',
  }),
  'noted-without-change': ({ address }) => ({
    found: `${address} is as in the version before`,
    expected: 'A place that has changed',
    advice:
      'Correct or delete the place in the note. If it should have changed, the correction is missing.',
  }),
  'note-hides-change': ({ parts }) => ({
    found: `editorial: ${listed(parts.map(told))}`,
    expected: 'kind: correction or revision where more than words has changed',
    advice:
      'Write correction if something was wrong, and revision if there is something new to tell.',
  }),
  'version-too-small': ({ version, proposed, parts }) => ({
    found: `${version}: ${listed(parts.map(told))}`,
    expected: `${proposed} where a verdict, a conclusion or a recommendation has changed, or a goal was removed`,
    advice: `Rename the version's two folders from ${version} to ${proposed}.`,
  }),
  'first-again': ({ before }) => ({
    found: `kind: first, but version ${before} is published`,
    expected: 'kind: correction, revision or editorial',
    advice: `Write what has changed since version ${before}, and why.`,
  }),
  'no-version-before': ({ found }) => ({
    found,
    expected: 'kind: first without changes: no version before this one is published',
    advice:
      'Write kind: first and delete changes. If there is a version before, publish that one first.',
  }),
  'nothing-changed': ({ before }) => ({
    found: `There is no difference from version ${before} but the note, the date and the status`,
    expected: 'One change at least',
    advice: "Make the correction, or delete the version's two folders.",
  }),
  'note-without-approval': {
    found: 'changeNote without approvedBy',
    expected: 'The name of whoever has approved the changes',
    advice: 'Write approvedBy in changeNote.',
  },
  'note-date': ({ date, before }) => ({
    found: date,
    expected: `${before}, which is the date in the note of the version before, or later`,
    advice: 'Write the day on which the version is ready.',
  }),
};

const most = 5;

function listed(items: readonly string[]): string {
  const all = [...new Set(items)];
  const left = all.length - most;
  const more = left === 1 ? 'and 1 more place' : `and ${left} more places`;
  return [...all.slice(0, most), ...(left > 0 ? [more] : [])].join(', ');
}

function told({ address, field, before, after }: ChangedPart): string {
  const name = field === undefined ? address : `${address} (${field})`;
  const [was, is] = [side(address, before), side(address, after)];
  // Long texts that begin alike, and values that are not shown, say nothing beside each other.
  return was === is ? name : `${name} ${was} → ${is}`;
}

function side(address: string, value: PlainValue | undefined): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object') return verdictAt(address, value) ?? quoted(String(value));
  return 'hidden' in value ? 'not shown' : data.absences[value.absent];
}

/** A goal's verdict is a code, and is said in words. */
function verdictAt(address: string, value: string | boolean): string | undefined {
  const verdicts: Readonly<Record<string, string>> = goals.verdicts;
  return address.startsWith('goal:') ? verdicts[String(value)] : undefined;
}
