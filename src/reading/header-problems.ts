import { given } from '../domain/given.ts';
import { refusal, type Message } from './message.ts';

export function titleRows(count: number): Message {
  return refusal('title-rows', { count });
}

export function emptyColumns(count: number): Message {
  return refusal('empty-columns', { count });
}

export function blankName(): Message {
  return refusal('blank-column-name');
}

export function repeatedName(name: string): Message {
  return refusal('repeated-column', { name });
}

export function reservedName(name: string): Message {
  return refusal('reserved-name', { name, of: 'column' });
}

export function unknownName(name: string, nearest: string | undefined, known: string[]): Message {
  return refusal('unknown-column', { name, known }, nearest);
}

export function missingColumn(name: string, title: string | undefined): Message {
  return refusal('missing-column', { name, ...given({ title }) });
}
