import type { Language } from '../domain/language.ts';
import { dictionaries, words } from '../words/words.ts';
import type {
  ConclusionChange,
  ConclusionText,
  Difference,
  EntryChange,
  FieldChange,
  GoalChange,
  SectionChange,
  VerdictChange,
} from './difference/difference.ts';
import { sayField, sayNamed, sayTurn } from './say.ts';
import { sayRowContents, tableEntry, type OutlineEntry } from './table-entry.ts';
import type { ReportMetadata } from '../domain/metadata.ts';
import { formatDate } from '../i18n/dates.ts';

export interface OutlinePart {
  heading: string;
  entries: OutlineEntry[];
}

/** A difference in words, the gravest part first; empty parts are left out. */
export function formatOutline(difference: Difference, language: Language): OutlinePart[] {
  const { headings } = dictionaries[language].differences;
  const entries: Record<keyof typeof headings, OutlineEntry[]> = {
    verdicts: [...difference.verdicts.map(verdictEntry(language)), ...goals(difference, language)],
    conclusions: difference.conclusions.map(conclusionEntry(language)),
    values: difference.values.map((table) => tableEntry(table, language)),
    targets: difference.targets.map((table) => tableEntry(table, language)),
    rule: fieldEntries(difference.rule, language),
    figures: difference.figures.map(changedEntry(language)),
    notes: difference.notes.map(changedEntry(language)),
    references: difference.references.map(changedEntry(language)),
    changeNote: noteEntries(difference.metadata, language),
    metadata: fieldEntries(withoutNote(difference.metadata), language),
    narrative: difference.narrative.map(sectionEntry(language)),
  };
  return Object.entries(entries)
    .map(([part, list]) => ({ heading: headings[part as keyof typeof headings], entries: list }))
    .filter((part) => part.entries.length > 0);
}

function verdictEntry(language: Language): (change: VerdictChange) => OutlineEntry {
  const { goals: say } = words(language);
  const of = (verdict: keyof typeof say.verdicts) => say.verdicts[verdict];
  return ({ goal, text, place, group, verdict, evaluator }) => {
    const scope = [place, group].filter((part) => part !== undefined).join(', ');
    return {
      text: `${sayNamed({ id: goal, name: text }, language)}, ${scope || say.wholeProject.toLowerCase()}`,
      lines: [
        ...(verdict ? [sayTurn(verdict, of, language)] : []),
        ...(evaluator
          ? [`${dictionaries[language].differences.evaluator}: ${sayTurn(evaluator, of, language)}`]
          : []),
      ],
    };
  };
}

function goals({ goals: { added, removed } }: Difference, language: Language): OutlineEntry[] {
  const { goal: say } = dictionaries[language].differences;
  const { verdicts } = words(language).goals;
  const entry = (label: string) => (goal: GoalChange) => ({
    text: `${label}: ${sayNamed(goal, language)}, ${verdicts[goal.verdict]}`,
    lines: [sayRowContents('goals', goal, language)],
  });
  return [...removed.map(entry(say.removed)), ...added.map(entry(say.added))];
}

function conclusionEntry(language: Language): (change: ConclusionChange) => OutlineEntry {
  const say = dictionaries[language].differences;
  return ({ kind, id, before, after }) => {
    const shown = after ?? before;
    const state = !before ? ` (${say.added})` : !after ? ` (${say.removed})` : '';
    const formatState = (one: ConclusionText | undefined) =>
      one?.state && words(language).report.states[one.state];
    const turn = (label: string, old: string | undefined, now: string | undefined) =>
      before && after && old !== now
        ? [`${label}: ${sayTurn({ before: old, after: now }, String, language)}`]
        : [];
    const name = sayNamed({ id, name: shown?.title ?? id }, language);
    return {
      text: `${say.conclusion[kind]} ${name}${state}`,
      lines: [
        ...turn(say.title, before?.title, after?.title),
        ...turn(say.holds, before?.holds, after?.holds),
        ...turn(say.to, before?.to, after?.to),
        ...turn(say.state, formatState(before), formatState(after)),
        ...(before?.text === after?.text
          ? []
          : [...textLine(say.before, before?.text), ...textLine(say.after, after?.text)]),
      ],
    };
  };
}

function textLine(label: string, text: string | undefined): string[] {
  return text === undefined ? [] : [`${label}: ${text.replaceAll('\n', ' ')}`];
}

function fieldEntries(fields: FieldChange[], language: Language): OutlineEntry[] {
  return fields.flatMap((field) => sayField(field, language)).map((text) => ({ text, lines: [] }));
}

function changedEntry(language: Language): (entry: EntryChange) => OutlineEntry {
  const say = dictionaries[language].differences;
  return (entry) => ({
    text:
      formatName(entry, language) + (entry.change === 'changed' ? '' : ` (${say[entry.change]})`),
    lines:
      entry.change === 'changed' ? entry.fields.flatMap((field) => sayField(field, language)) : [],
  });
}

/** The item's name, which is left out where a changed name is reported below. */
function formatName(entry: EntryChange, language: Language): string {
  const isShownBelow = entry.fields.some(({ after }) => after === entry.name);
  return entry.change === 'changed' && isShownBelow ? entry.id : sayNamed(entry, language);
}

function sectionEntry(language: Language): (section: SectionChange) => OutlineEntry {
  const { beforeHeadings, paragraphs } = dictionaries[language].differences;
  return ({ id, name, removed, added }) => {
    const lines = [
      ...removed.map((sentence) => `− ${sentence}`),
      ...added.map((sentence) => `+ ${sentence}`),
    ];
    const text = id === '' ? beforeHeadings : sayNamed({ id, name }, language);
    return { text, lines: lines.length > 0 ? lines : [paragraphs] };
  };
}

const own = 'changeNote.';

/** The fields of the metadata without the change note and the status: a draft always differs in its status. */
function withoutNote(fields: readonly FieldChange[]): FieldChange[] {
  return fields.filter(({ field }) => !field.startsWith(own) && field !== 'status');
}

/**
 * What the later version's change note says. Each version has a note of its own, so that the earlier one is not
 * shown with it. Reasons are in the reader's language, followed by the addresses they cover.
 */
function noteEntries(fields: readonly FieldChange[], language: Language): OutlineEntry[] {
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
    const [, change, written] = /^changes\.(\d+)\.reason\.(\w+)$/.exec(name) ?? [];
    if (change === undefined || written !== language) return [];
    return [{ text: reason, lines: [note.get(`changes.${change}.places`) ?? ''] }];
  });
}
