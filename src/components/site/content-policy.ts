/**
 * What a page may load: its own stylesheet, script, pictures and data, and nothing inline; its forms lead to pages
 * of the site alone. It is first in the head, since a policy in the page does not cover what comes before it.
 * The search page runs its index as WebAssembly, which counts as code made on the spot; no other page may. Mostly a
 * worker does that, which this policy does not cover, but where none starts it is the page.
 */
export function contentPolicy(kind: string): string {
  return [
    "default-src 'none'",
    kind === 'search' ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join('; ');
}
