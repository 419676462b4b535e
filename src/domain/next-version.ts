/** The number after a version's: `1.0` is followed by `1.1`, or by `2.0` where a verdict or conclusion changes. */
export function nextVersion(version: string, isMajor: boolean): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return isMajor ? `${major + 1}.0` : `${major}.${minor + 1}`;
}
