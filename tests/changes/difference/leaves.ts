import type { PublicReport } from '../../../src/domain/public-report.ts';

/** The way to one plain value in a report. */
export type Path = (string | number)[];

/** What is reckoned from the rest and from the site's own policy, or stands twice in a report; it is compared where it is written. */
const reckoned: RegExp[] = [
  /^(?:id|version)$/,
  /^(?:goals|triedRules|limits)\//,
  /^tables\/\d+\/number$/,
  /^figures\/\d+\/(?:number|holds|declaration\/(?:headline|subtitle|reading|description|note))$/,
  /^notes\/\d+\/letter$/,
  /^references\/\d+\/number$/,
  /^narrative\/sections\//,
  /^narrative\/(?:.*\/)?(?:type|number)$/,
  /^narrative\/blocks\/\d+\/id$/,
];

/** Every value that somebody wrote. */
export function leafPaths(report: PublicReport): Path[] {
  return below(report, []).filter((path) => !reckoned.some((form) => form.test(path.join('/'))));
}

function below(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, part]) => below(part, [...path, name]));
}

/** A copy in which the values at some paths are others. */
export function withChanges(report: PublicReport, paths: Path[]): PublicReport {
  const copy = structuredClone(report);
  for (const path of paths) change(copy, path);
  return copy;
}

function change(report: PublicReport, path: Path): void {
  const last = path.at(-1) ?? '';
  const holder = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>(
      (part, name) => part[name] as Record<string, unknown>,
      report as unknown as Record<string, unknown>,
    );
  holder[last] = other(holder[last]);
}

function other(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return `${String(value)}x`;
}
