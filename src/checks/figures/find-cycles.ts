import type { Link } from './links.ts';

/** The circles that links go in, each with its last link last: the one that closes it. */
export function findCycles(links: readonly Link[]): Link[][] {
  const out = Map.groupBy(links, ({ from }) => from);
  const done = new Set<string>();
  return [...out.keys()].flatMap((start) => (done.has(start) ? [] : walk(start, out, done)));
}

/** Goes on from a node as far as links lead, and back, without calling itself: chains can be long. */
function walk(start: string, out: Map<string, Link[]>, done: Set<string>): Link[][] {
  const cycles: Link[][] = [];
  const path: Link[] = [];
  const steps = new Map([[start, 0]]);
  const ahead = [linksAt(start, out)];
  while (ahead.length > 0) {
    const link = ahead.at(-1)?.next().value;
    if (!link) {
      const left = path.pop()?.to ?? start;
      done.add(left);
      steps.delete(left);
      ahead.pop();
      continue;
    }
    const since = steps.get(link.to);
    if (since !== undefined) cycles.push([...path.slice(since), link]);
    if (since !== undefined || done.has(link.to)) continue;
    path.push(link);
    steps.set(link.to, path.length);
    ahead.push(linksAt(link.to, out));
  }
  return cycles;
}

function linksAt(node: string, out: Map<string, Link[]>): Iterator<Link, undefined> {
  return (out.get(node) ?? []).values();
}
