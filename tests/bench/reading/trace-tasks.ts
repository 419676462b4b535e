import type { Browser } from 'playwright-core';

/** As much of an event of Chromium's trace as is read here; times are in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Of the processor, on this thread: what other programs take of the machine is not in it. */
  tdur?: number;
}

const categories = ['toplevel', 'devtools.timeline'];
const task = 'ThreadControllerImpl::RunTask';

/** The processor time in milliseconds of every task of a page's main thread while something is done with it. */
export async function traceTasks<Result>(
  browser: Browser,
  work: () => Promise<Result>,
): Promise<{ result: Result; tasks: number[] }> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as never[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  const result = await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return { result, tasks: tasksOf(events) };
}

/** The main thread of a page is the one that reads markup. */
function tasksOf(events: readonly TraceEvent[]): number[] {
  const page = events.find(({ name }) => name === 'ParseHTML');
  return events
    .filter(({ name, pid, tid }) => name === task && pid === page?.pid && tid === page.tid)
    .map(({ tdur = 0 }) => tdur / 1000);
}
