import type { Absence } from '../domain/table.ts';

/** What a table shows where there is no value: the marks of the files, in brackets. */
export const absenceMarks: Readonly<Record<Absence, string>> = {
  missing: '[m]',
  unknown: '[?]',
  'not-applicable': '[-]',
  'not-yet-due': '[..]',
  suppressed: '[c]',
};
