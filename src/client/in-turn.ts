/** How long the page may be unresponsive, in milliseconds; one piece of work may take longer. */
const mostAtOnce = 8;

const waiting: (() => void)[] = [];

/** Does pieces of work in their order, a few at a time, so that the page responds in between. */
export function inTurn(work: () => void): void {
  waiting.push(work);
  if (waiting.length === 1) setTimeout(workOn);
}

function workOn(): void {
  const end = performance.now() + mostAtOnce;
  try {
    while (waiting.length > 0 && performance.now() < end) waiting.shift()?.();
  } finally {
    if (waiting.length > 0) setTimeout(workOn);
  }
}
