import type { Encoding } from './decode-bytes.ts';
import { notice, refusal, type Message } from './message.ts';

export function encodingNormalised(encoding: Encoding): Message {
  return notice('encoding-normalised', { encoding });
}

export function undecodable(): Message {
  return refusal('encoding', { wrong: 'undecodable' });
}

/** Letters that show that a text was saved by one character set and read by another. */
export function otherEncoding(found: string): Message {
  return refusal('encoding', { wrong: 'other-encoding', found });
}

export function mojibake(found: string): Message {
  return refusal('mojibake', { found });
}

export function forbiddenCharacter(name: string): Message {
  return refusal('control-character', { name });
}

export function loneReturn(): Message {
  return refusal('line-end');
}

export function tooLarge(size: number, limit: number): Message {
  return refusal('file-too-large', { size, limit });
}

export function binaryFile(format: string): Message {
  return refusal('binary-file', { format });
}

export function notNormalised(found: string): Message {
  return notice('not-normalised', { found });
}
