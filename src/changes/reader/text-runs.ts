import { commonSubsequence } from '../difference/common-subsequence.ts';
import { splitSentences } from '../difference/narrative-text.ts';

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

/** A sentence of a text in two versions. */
export interface Run {
  state: 'kept' | 'removed' | 'added';
  text: string;
}
