import { expect, test } from 'vitest';
import { compareReports } from '../../../src/changes/difference/difference-of.ts';
import type { FieldChange } from '../../../src/changes/difference/difference.ts';
import { rateSeverity } from '../../../src/changes/difference/severity.ts';
import { first } from './versions.ts';

/** How grave a difference is in which nothing but one field of `report.yaml` changed. */
function severityOf(change: FieldChange) {
  const none = compareReports(first, first, []);
  expect(rateSeverity(none)).toBe('none');
  return rateSeverity({ ...none, metadata: [change] });
}

test.each<[string, FieldChange, string]>([
  ['other key figures', { field: 'keyFigures', before: 'a, b', after: 'a, c' }, 'minor'],
  [
    'other words of a unit',
    { field: 'units.hours.one', before: 'time', after: 'en time' },
    'minor',
  ],
  ['another number in a text', { field: 'subtitle', before: '12 unge', after: '13 unge' }, 'minor'],
  [
    'the same number in other words',
    { field: 'subtitle', before: 'Vi 12', after: '12 er vi' },
    'editorial',
  ],
  ['other words', { field: 'question', before: 'Hvordan?', after: 'Hvorfor?' }, 'editorial'],
  [
    'a longer name of key figures',
    { field: 'keyFiguresNote', before: 'a', after: 'b' },
    'editorial',
  ],
  [
    'the day of the version',
    { field: 'date', before: '2017-03-01', after: '2018-03-02' },
    'editorial',
  ],
  ['its change note', { field: 'changeNote.date', before: '2017', after: '2018' }, 'editorial'],
])('%s', (_what, change, severity) => expect(severityOf(change)).toBe(severity));
