import { refusal, type Message } from '../../reading/message.ts';

/** A record that is no JSON. */
export function unreadableRecord(name: string): Message {
  return refusal('publication-unreadable', { name });
}

/** A record that lacks a field, or holds what the command would not write there. */
export function malformedRecord(name: string, field: string): Message {
  return refusal('publication-malformed', { name, field });
}

/** A record that a newer Målestok wrote. */
export function newerFormat(format: number, newest: number): Message {
  return refusal('publication-newer-format', { format, newest });
}

/** A record of format 1 without the file that holds what that format lacks. */
export function wordsMissing(): Message {
  return refusal('published-words-missing');
}

/** A field of a record that somebody has touched, held against the files that it lies with. */
export function touchedField(field: string, before: string, after: string, more: number): Message {
  return refusal('publication-seal', { wrong: 'touched-field', field, before, after, more });
}

/** A record that somebody has touched. */
export function brokenSeal(name: string): Message {
  return refusal('publication-seal', { wrong: 'broken-seal', name });
}

/** A record that belongs to another version. */
export function otherVersion(name: string, found: string, expected: string): Message {
  return refusal('publication-of-another', { name, found, expected });
}

/** A record that differs from the one on the base branch. */
export function recordRewritten(): Message {
  return refusal('record-rewritten');
}

/** A record that is there no more. */
export function recordGone(): Message {
  return refusal('record-gone');
}
