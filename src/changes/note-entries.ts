import type { ReportMetadata } from '../domain/metadata.ts';
import type { Language } from '../domain/language.ts';
import { formatDate } from '../i18n/dates.ts';
import { words } from '../words/words.ts';
import type { FieldChange } from '../report/difference/difference.ts';
import type { OutlineEntry } from './table-entry.ts';

const own = 'changeNote.';

/** The fields of the metadata without the change note and the status: a draft always differs in its status. */
export function withoutNote(fields: readonly FieldChange[]): FieldChange[] {
  return fields.filter(({ field }) => !field.startsWith(own) && field !== 'status');
}

/**
 * What the later version's change note says. Each version has a note of its own, so that the earlier one is not
 * shown with it. Reasons are in the reader's language, followed by the addresses they cover.
 */
export function noteEntries(fields: readonly FieldChange[], language: Language): OutlineEntry[] {
  const note = new Map(
    fields.flatMap(({ field, after }) =>
      field.startsWith(own) && after !== undefined ? [[field.slice(own.length), `${after}`]] : [],
    ),
  );
  return [...formatHead(note, language), ...formatChanges(note, language)];
}

type Note = ReadonlyMap<string, string>;

function formatHead(note: Note, language: Language): OutlineEntry[] {
  const { changes: say, report } = words(language);
  const line = (label: string, name: string, sayIt: (text: string) => string = String) => {
    const text = note.get(name);
    return text === undefined ? [] : [{ text: `${label}: ${sayIt(text)}`, lines: [] }];
  };
  return [
    ...line(
      say.kind,
      'kind',
      (kind) => report.changes[kind as ReportMetadata['changeNote']['kind']],
    ),
    ...line(say.reason, `reason.${language}`),
    ...line(say.date, 'date', (date) => formatDate(date, language)),
    ...line(say.approvedBy, 'approvedBy'),
  ];
}

function formatChanges(note: Note, language: Language): OutlineEntry[] {
  return [...note].flatMap(([name, reason]) => {
    const [, change] = /^changes\.(\d+)\.reason\.(?:da|en)$/.exec(name) ?? [];
    if (change === undefined || !name.endsWith(language)) return [];
    return [{ text: reason, lines: [note.get(`changes.${change}.places`) ?? ''] }];
  });
}
