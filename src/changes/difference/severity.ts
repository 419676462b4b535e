import { namesOfNumbers } from '../../domain/narrative-components.ts';
import { isSameText } from './conclusion-changes.ts';
import type {
  ConclusionChange,
  Difference,
  FieldChange,
  SectionChange,
  TableChange,
} from './difference.ts';

/** How grave a difference is: nothing, words alone, something that a minor version corrects, or a new major one. */
export type Severity = 'none' | 'editorial' | 'minor' | 'major';

/** Whether nothing but the version's number changed. */
export function isEmpty(difference: Difference): boolean {
  const { report: _report, before: _before, after: _after, goals, ...lists } = difference;
  return [...Object.values(lists), goals.added, goals.removed].every((list) => list.length === 0);
}

/** The gravest of all changes: a new minor corrects, a new major changes a verdict or a conclusion. */
export function rateSeverity(difference: Difference): Severity {
  if (isEmpty(difference)) return 'none';
  if (isMajor(difference)) return 'major';
  return isMinor(difference) ? 'minor' : 'editorial';
}

function isMajor({ verdicts, goals, conclusions }: Difference): boolean {
  return verdicts.length > 0 || conclusions.some(isOtherConclusion) || goals.removed.length > 0;
}

/** That a recommendation was followed does not make it another. */
function isOtherConclusion({ before, after }: ConclusionChange): boolean {
  return !before || !after || !isSameText(before, after);
}

function isMinor(difference: Difference): boolean {
  const { goals, conclusions, values, targets, rule, figures, notes, metadata, narrative } =
    difference;
  const whole = [goals.added, conclusions, rule, figures, notes];
  return (
    whole.some((list) => list.length > 0) ||
    [...values, ...targets].some(isMinorTable) ||
    metadata.some(isOtherNumber) ||
    hasOtherNumbers(narrative)
  );
}

/** Fields of a column that decide what its values mean. */
const decisive = new Set([
  'type',
  'unit',
  'unitColumn',
  'base',
  'qualifier',
  'target',
  'categories',
  'codes',
]);

function isMinorTable({ change, columns, rows, values, bases }: TableChange): boolean {
  const lists = [columns.added, columns.removed, rows.added, rows.removed, bases];
  return (
    change !== 'changed' ||
    lists.some((list) => list.length > 0) ||
    columns.changed.some(({ fields }) => fields.some(({ field }) => decisive.has(field))) ||
    values.some((value) => !value.isProse || !isSameProse(value.before, value.after))
  );
}

type Shown = TableChange['values'][number]['before'];

/** Words for other words, with the same digits in them. */
function isSameProse(before: Shown, after: Shown): boolean {
  if ('hidden' in before || 'hidden' in after) return false;
  if (typeof before.cell !== 'string' || typeof after.cell !== 'string') return false;
  return numbersIn(before.cell) === numbersIn(after.cell);
}

/** Whether a field of `report.yaml` is what every version has of its own: its date, its status and its note. */
export function isOfTheVersion(field: string): boolean {
  return /^(?:changeNote\.|date$|status$)/.test(field);
}

/** A text that holds another number, a list of facts that names others, or what a unit of numbers is. */
function isOtherNumber({ field, before, after }: FieldChange): boolean {
  if (isOfTheVersion(field)) return false;
  return /^(?:keyFigures$|units\.)/.test(field) || numbersIn(`${before}`) !== numbersIn(`${after}`);
}

function hasOtherNumbers(narrative: SectionChange[]): boolean {
  const all = (side: 'removed' | 'added') =>
    narrative.flatMap((section) => section[side]).join(' ');
  return numbersIn(all('removed')) !== numbersIn(all('added'));
}

const numberPattern = new RegExp(
  `\\{[^{}]*\\}|<(?:${namesOfNumbers.join('|')})\\b[^<>]*>|\\d+(?:[.,]\\d+)*`,
  'g',
);

/** Numbers in a text, in no order: those that are bound to cells, and digits. */
function numbersIn(text: string): string {
  return (text.match(numberPattern) ?? []).sort().join(' ');
}
