import { notice, refusal, type Message } from './message.ts';

export function emptyCell(): Message {
  return refusal('empty-cell');
}

export function requiredCell(text: string, title: string): Message {
  return refusal('required-cell', { text, title });
}

/** Words for no value, and the signs that Word and Excel make of the symbols. */
export function notASymbol(text: string, symbols: readonly string[]): Message {
  return refusal('absence-symbol', { text, symbols });
}

export function trimmed(text: string): Message {
  return notice('space-trimmed', { text });
}

export function formula(text: string): Message {
  return refusal('formula', { text });
}

export function excelError(text: string): Message {
  return refusal('excel-error', { text });
}

export function excelDate(text: string): Message {
  return refusal('excel-date', { text });
}

export function notACategory(
  text: string,
  choices: readonly string[],
  nearest: string | undefined,
): Message {
  return refusal('not-a-category', { text, choices }, nearest);
}

export function notABoolean(
  text: string,
  trueValues: readonly string[],
  falseValues: readonly string[],
): Message {
  return refusal('not-a-boolean', { text, trueValues, falseValues });
}

export function notADate(
  text: string,
  samples: readonly string[],
  suggestion: string | undefined,
): Message {
  return refusal('not-a-date', { text, samples }, suggestion);
}

export function serialDate(text: string, date: string): Message {
  return refusal('excel-serial-date', { text }, date);
}

export function outOfRange(
  text: string,
  minimum: number | string | undefined,
  maximum: number | string | undefined,
): Message {
  return refusal('range', { text, minimum, maximum });
}

export function repeatedValue(text: string): Message {
  return refusal('not-unique', { text });
}

export function repeatedKey(key: string): Message {
  return refusal('repeated-key', { key });
}

export function badKey(key: string): Message {
  return refusal('row-key', { key });
}
