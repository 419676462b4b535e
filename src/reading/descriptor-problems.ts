import { nearestName } from '../domain/nearest-name.ts';
import { refusal, type Message } from './message.ts';

export function otherReport(name: string, report: string): Message {
  return refusal('descriptor-name', { name, report }, report);
}

export function tableName(name: string): Message {
  return refusal('table-name', { name });
}

export function tablePath(path: string): Message {
  return refusal('table-path', { path });
}

export function repeated(what: string): Message {
  return refusal('repeated-name', { what });
}

export function missingTable(path: string, files: string[]): Message {
  const suggestion = nearestName(path, files);
  return refusal('missing-table', { path }, suggestion);
}

export function missingSchema(name: string, standard: string[]): Message {
  const suggestion = nearestName(name, standard);
  return refusal('missing-schema', { name, standard }, suggestion);
}

export function standardSchema(name: string): Message {
  return refusal('standard-schema', { name });
}

export function unknownField(name: string, known: string[]): Message {
  const suggestion = nearestName(name, known);
  return refusal('unknown-field', { name, known }, suggestion);
}

export function reservedField(name: string): Message {
  return refusal('reserved-name', { name, of: 'field' });
}

export function boundOfOtherType(bound: string, type: string): Message {
  return refusal('bound-type', { bound, type });
}

export function needlessProperty(name: string, type: string): Message {
  return refusal('field-property', { name, type });
}
