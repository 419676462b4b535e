/** Names the share of the reports that a process makes to the loaders, which Astro starts out of our reach. */
const shareVariable = 'MAALESTOK_SHARE';

/** The third of eight shares: `{ number: 3, count: 8 }`. */
export interface Share {
  number: number;
  count: number;
}

/** `3/8` as a share; undefined where it is none. */
export function readShare(text: string): Share | undefined {
  const [, number = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  return number >= 1 && number <= count ? { number, count } : undefined;
}

/** Says that this process makes a share of the reports alone, for a site that others put together. */
export function enterShare({ number, count }: Share): void {
  process.env[shareVariable] = `${number}/${count}`;
}

/** The share that this process makes; undefined where it makes the whole site. */
export function ownShare(): Share | undefined {
  return readShare(process.env[shareVariable] ?? '');
}

/** Of versions that come sorted by report, those whose reports a share has: every eighth report from the third on. */
export function versionsOfShare<Version extends { report: string }>(
  versions: readonly Version[],
  { number, count }: Share,
): Version[] {
  const reports = [...new Set(versions.map(({ report }) => report))];
  const own = new Set(reports.filter((_report, index) => index % count === number - 1));
  return versions.filter(({ report }) => own.has(report));
}
