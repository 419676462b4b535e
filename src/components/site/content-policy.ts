/**
 * What a page may load: its own stylesheet, script, pictures and data, and nothing inline.
 * It stands first in the head, since a policy in the page does not cover what stands before it.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');
