import { refusal, type Message } from '../../../reading/message.ts';

/** A ledger that is no text in UTF-8. */
export function notText(): Message {
  return refusal('ledger-unreadable');
}

/** A line that is no JSON. */
export function unreadableLine(line: string): Message {
  return refusal('ledger-line-unreadable', { line });
}

/** Git's marks of a merge that somebody has still to settle. */
export function unsettledMerge(line: string): Message {
  return refusal('ledger-merge-conflict', { line });
}

/** A line that lacks a field, has one too many, or holds in it what the command would not write. */
export function malformedLine(field: string): Message {
  return refusal('ledger-line-malformed', { field });
}

/** A line that says what it should in other bytes: with spaces, or its fields in another order. */
export function lineNotAsWritten(line: string): Message {
  return refusal('ledger-line-not-as-written', { line });
}

/** A last line whose end is missing, so that the file may have been cut. */
export function lineWithoutEnd(): Message {
  return refusal('ledger-line-without-end');
}

/** A line that is not linked to the one before it: that one was changed, removed or moved, or two branches met. */
export function brokenLink(previous: string, before: string, number: number): Message {
  return refusal('ledger-chain-broken', { previous, before, number });
}

/** Published versions, and no ledger. */
export function noLedger(count: number): Message {
  return refusal('ledger-missing', { count });
}

/** A published version of which the ledger says nothing. */
export function notEntered(name: string): Message {
  return refusal('ledger-line-missing', { wrong: 'not-entered', name });
}

/** A withdrawal of which the ledger says nothing. */
export function withdrawalNotEntered(name: string): Message {
  return refusal('ledger-line-missing', { wrong: 'withdrawal-not-entered', name });
}

/** A withdrawal of a version that was never published by the ledger. */
export function withdrawnUnpublished(name: string): Message {
  return refusal('ledger-order', { wrong: 'withdrawn-unpublished', name });
}

/** A second line that says what one has said. */
export function repeatedLine(name: string, first: number): Message {
  return refusal('ledger-line-repeated', { name, first });
}

/** A line about a version of which there is neither a record nor a tombstone. */
export function orphanLine(name: string): Message {
  return refusal('ledger-line-without-version', { name });
}

/** A version that the ledger says is withdrawn, and which still has its record. */
export function withdrawnStands(name: string): Message {
  return refusal('ledger-withdrawn-stands', { name });
}

/** A version published after one with a higher number. */
export function publishedAfterHigher(name: string, higher: string): Message {
  return refusal('ledger-order', { wrong: 'published-after-higher', name, higher });
}

/** A field of a line that the version's record does not agree with. */
export function otherThanRecord(
  field: string,
  found: string | undefined,
  expected: string | undefined,
): Message {
  return refusal('ledger-line-differs', { field, found, expected });
}

/** A line that was there on the branch, and is missing or changed here. */
export function rewrittenLine(found: string | undefined, expected: string): Message {
  return refusal('ledger-rewritten', { wrong: 'rewritten-line', found, expected });
}

/** A ledger that was there on the branch, and is not here. */
export function ledgerGone(): Message {
  return refusal('ledger-rewritten', { wrong: 'ledger-gone' });
}
