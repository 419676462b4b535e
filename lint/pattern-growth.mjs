import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** How the time of each expression grows, by its fingerprint: to find out takes seconds for most, minutes for some. */
export const notes = new URL('pattern-growth.json', import.meta.url);

/** recheck is five megabytes of JavaScript, loaded where something is not noted. */
const require = createRequire(import.meta.url);

/** As long as one may take to be judged, in milliseconds, on a machine with other work. */
const patience = 60_000;

const linear = 'linear';

const noted = /** @type {Record<string, string>} */ (JSON.parse(readFileSync(notes, 'utf8')));

/**
 * What an expression is noted by.
 * @param {string} source
 * @param {string} flags
 */
export function fingerprint(source, flags) {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);
}

/**
 * How an expression's time grows with its text: `linear`, or in recheck's words, such as `2nd degree polynomial`. What
 * recheck cannot tell in time is told as such.
 * @param {string} source
 * @param {string} flags
 * @returns {string}
 */
export function growth(source, flags) {
  return noted[fingerprint(source, flags)] ?? judged(source, flags);
}

/**
 * @param {string} source
 * @param {string} flags
 */
function judged(source, flags) {
  // Its programs in Java and machine code are never run: what decides is JavaScript that is the same everywhere.
  process.env['RECHECK_SYNC_BACKEND'] = 'pure';
  const { checkSync } = /** @type {typeof import('recheck')} */ (require('recheck'));
  const found = checkSync(source, flags, { timeout: patience, randomSeed: 0 });
  if (found.status === 'safe') return linear;
  if (found.status === 'unknown') return 'nobody knows how';
  const isProven = found.checker === 'automaton';
  return isProven || isSlow(source, flags, found.attack.string) ? found.complexity.summary : linear;
}

/**
 * Whether it grows faster than its text.
 * @param {string} found
 */
export function isFaster(found) {
  return found !== linear;
}

/**
 * Whether V8 takes long for what is said to be slow. Where an expression looks ahead or behind, recheck does not prove
 * but tries, in an engine of its own that forgets more than V8 does: of such attacks most take V8 a millisecond, and a
 * real one seconds.
 * @param {string} source
 * @param {string} flags
 * @param {string} attack
 */
function isSlow(source, flags, attack) {
  const start = process.cpuUsage();
  attack.match(new RegExp(source, flags));
  const { user } = process.cpuUsage(start);
  return user > 300_000;
}
