/**
 * A reading of the collections that is done once for all pages of a build. While developing, files change under it,
 * and each page reads anew.
 */
export function onceABuild<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined;
  return () => {
    if (import.meta.env.DEV) return read();
    reading ??= read();
    return reading;
  };
}
