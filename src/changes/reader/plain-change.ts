import type { ChangeView, GroupView, PartView } from './comparison.ts';

/** The gravest changes as lines of text, and how many more there are. */
export function plainChanges(
  parts: readonly PartView[],
  most: number,
  nothing: string,
): { lines: string[]; more: number } {
  const lines = parts.flatMap(({ heading, groups }) =>
    groups.flatMap((group) => plainGroup(group, nothing).map((line) => `${heading}: ${line}`)),
  );
  return { lines: lines.slice(0, most), more: Math.max(0, lines.length - most) };
}

function plainGroup({ title, event, changes }: GroupView, nothing: string): string[] {
  const head = [title?.text, event].filter((text) => text !== undefined).join(': ');
  if (changes.length === 0) return [head];
  return changes.map((change) =>
    [title?.text, plainChange(change, nothing)].filter(Boolean).join(' – '),
  );
}

/** `Unge, der begyndte: 80 → 82`. */
function plainChange(change: ChangeView, nothing: string): string {
  const { names, event, before, after, runs = [] } = change;
  const turn = (before ?? after) && `${before?.text ?? nothing} → ${after?.text ?? nothing}`;
  const added = runs.filter(({ state }) => state === 'added').map(({ text }) => text);
  const details = [event, turn, added.join(' ')].filter(Boolean).join(', ');
  return [names.map(({ text }) => text).join(', '), details].filter(Boolean).join(': ');
}
