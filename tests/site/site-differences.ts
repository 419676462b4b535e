import type { BuiltSite } from './built-site.ts';

/** The files in which two built sites differ, and those that only one of them has. */
export function differencesBetween(one: BuiltSite, other: BuiltSite): string[] {
  const names = [...new Set([...one.files.keys(), ...other.files.keys()])].sort();
  return names.filter((name) => !sameBytes(one.files.get(name), other.files.get(name)));
}

const sameBytes = (one: Uint8Array | undefined, other: Uint8Array | undefined) =>
  one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
