import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';

/** Fewer tasks than this are done before a worker has started. */
const leastTasks = 24;

/**
 * Does tasks of one kind: here where they are few, else shared among as many workers as there are processors.
 * A worker sends its answers as its only message. They come in the order of the tasks.
 */
export async function inWorkers<Task, Answer>(
  tasks: readonly Task[],
  work: (tasks: readonly Task[]) => Answer[] | Promise<Answer[]>,
  start: (tasks: readonly Task[]) => Worker,
): Promise<Answer[]> {
  if (tasks.length < leastTasks) return work(tasks);
  const shares = shareOut(tasks, availableParallelism());
  const answers = await Promise.all(shares.map((share) => answerOf<Answer[]>(start(share))));
  return tasks.flatMap((_task, index) => {
    const share = answers[index % shares.length] ?? [];
    return share[Math.floor(index / shares.length)] ?? [];
  });
}

/** As many shares of nearly the same length: the first task to the first, the second to the second. */
function shareOut<Task>(tasks: readonly Task[], count: number): Task[][] {
  return Array.from({ length: Math.min(count, tasks.length) }, (_, share) =>
    tasks.filter((_task, index) => index % count === share),
  );
}

/** What a worker sends. Rejects with the fault that stopped it, if one did. */
function answerOf<Answer>(worker: Worker): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`a worker stopped with code ${code} and without an answer`));
    });
  });
}
