import type { ShownValue } from '../../words/problem-values.ts';
import { refusal, type Message } from '../../reading/message.ts';

/** A status that says more than is recorded. */
export function notPublished(): Message {
  return refusal('not-published');
}

/** A version that is published cannot be published again. */
export function alreadyPublished(version: string): Message {
  return refusal('already-published', { version });
}

/** A status that the command cannot find as text: its key is in quotation marks, or not first on its line. */
export function statusNotOnItsLine(): Message {
  return refusal('status-not-on-its-line');
}

/** A cell that is hidden here and can be read in another version. */
export function suppressedShown(version: string): Message {
  return refusal('suppressed-shown-before', { version });
}

/** A note that says what the draft was given. */
export function noteNotWritten(reason: string): Message {
  return refusal('note-not-written', { reason });
}

/** A date that has not come yet. */
export function futureDate(date: string, today: string): Message {
  return refusal('date-in-future', { date, today });
}

/** A version that would come before one that readers have. */
export function olderThanPublished(version: string, newer: string): Message {
  return refusal('version-not-newest', { version, newer });
}

/** Something that a published file says differently. `what` is its address or its field. */
export function changedValue(
  what: string,
  before: ShownValue | undefined,
  after: ShownValue,
): Message {
  return refusal('published-file-changed', { wrong: 'changed-value', what, before, after });
}

/** Something that a published file does not say any more. */
export function missingValue(what: string, before: string): Message {
  return refusal('published-file-changed', { wrong: 'missing-value', what, before });
}

/** Changed bytes, where no value is found to have changed. */
export function changedBytes(isReadable: boolean): Message {
  return refusal('published-file-changed', { wrong: 'changed-bytes', isReadable });
}

/** A file that is gone; `found` is where the same bytes lie now, if anywhere. */
export function missingFile(found: string | undefined): Message {
  return refusal('published-file-missing', { found });
}

/** A file that was not there when the version was published. */
export function addedFile(): Message {
  return refusal('published-file-added');
}
