import type { DecimalMark } from './column.ts';
import { notice, refusal, type Message } from './message.ts';

export function notANumber(text: string, mark: DecimalMark): Message {
  return refusal('not-a-number', { text, mark });
}

export function twoMeanings(text: string, bare: string): Message {
  return refusal('ambiguous-number', { text, bare });
}

export function wrongMark(text: string, mark: DecimalMark): Message {
  const right = mark === ',' ? text.replace('.', ',') : text.replace(',', '.');
  return refusal('decimal-mark', { text, mark }, right);
}

export function wrongGroups(text: string, mark: DecimalMark): Message {
  return refusal('digit-groups', { text, mark });
}

export function exponent(text: string): Message {
  return refusal('exponent', { text });
}

export function letterForDigit(text: string, right: string): Message {
  return refusal('letter-in-number', { text }, right);
}

export function foreignDigits(text: string): Message {
  return refusal('foreign-digits', { text });
}

export function percentSign(text: string): Message {
  return refusal('percent-sign', { text });
}

export function leadingZero(text: string): Message {
  return refusal('leading-zero', { text });
}

export function tooManyDigits(text: string, most: number): Message {
  return refusal('too-many-digits', { text, most });
}

export function notAnInteger(text: string): Message {
  return refusal('not-an-integer', { text });
}

export function readAsGrouped(text: string, value: number): Message {
  return notice('grouped-number', { text, value });
}
