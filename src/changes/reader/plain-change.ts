import type { ChangeView, GroupView, PartView } from './change-view.ts';

/** The gravest changes as lines of text, and how many more there are. */
export function plainChanges(
  parts: readonly PartView[],
  most: number,
): { lines: string[]; more: number } {
  const lines = parts.flatMap(({ heading, groups }) =>
    groups.flatMap((group) => plainGroup(group).map((line) => `${heading}: ${line}`)),
  );
  return { lines: lines.slice(0, most), more: Math.max(0, lines.length - most) };
}

function plainGroup({ title, event, changes }: GroupView): string[] {
  const head = [title?.text, event].filter((text) => text !== undefined).join(': ');
  if (changes.length === 0) return [head];
  return changes.map((change) => [title?.text, plainChange(change)].filter(Boolean).join(' – '));
}

/** `Unge, der begyndte: 80 → 82`. */
function plainChange({ names, event, before, after, runs = [] }: ChangeView): string {
  const turn = [before?.text, after?.text].filter((text) => text !== undefined).join(' → ');
  const added = runs.filter(({ state }) => state === 'added').map(({ text }) => text);
  const told = [event, turn, added.join(' ')].filter(Boolean).join(', ');
  return [names.map(({ text }) => text).join(', '), told].filter(Boolean).join(': ');
}
