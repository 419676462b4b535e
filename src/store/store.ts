/**
 * Keeps bytes by key. A key is a path of lower-case names with `/` between them, such as
 * `route-25-2014/1.0/words.json`. What is put stays until something else is put under the same key.
 */
export interface Store {
  /** The bytes under a key; undefined where there are none. */
  get: (key: string) => Uint8Array | undefined;
  put: (key: string, content: Uint8Array | string) => void;
  has: (key: string) => boolean;
}

/** A store that is gone with the process, for tests and for the browser. */
export function memoryStore(): Store {
  const kept = new Map<string, Uint8Array>();
  return {
    get: (key) => kept.get(key),
    put: (key, content) => {
      kept.set(key, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    },
    has: (key) => kept.has(key),
  };
}
