import type { Absence, Cell, Value } from '../domain/cell.ts';
import { choicesIn } from '../domain/table.ts';
import { nearestName } from '../domain/nearest-name.ts';
import * as say from './cell-problems.ts';
import type { Column } from './column.ts';
import { isMessage, type Message } from './message.ts';
import { isDateType, readDate } from './read-date.ts';
import { readNumber, type NumberStyle } from './read-number.ts';

/** Characters by which a spreadsheet knows a formula, also where another delimiter splits the text. */
const formulaStart = /^[=+\-@|%\t\r＝＋－＠]|[;,\t]"?[=+\-@|%＝＋－＠](?=\S)/;
const excelErrors = /^#(?:[A-ZÆØÅ0-9/]+[!?]?|#+)$/;
const excelDates =
  /^(?:\d{1,2}[.-] ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\.?-\d{1,2})$/i;

/** What a cell holds, or what is wrong with it. The text has no space at its ends. */
export function readCell(text: string, column: Column, numbers: NumberStyle): Cell | Message {
  const absent = column.missing.get(text);
  const { name, title = name } = column.field;
  if (column.required && (absent !== undefined || text === ''))
    return say.requiredCell(text, title);
  if (absent !== undefined) return absence(absent);
  if (text === '') return say.emptyCell();
  if (text[0] === '#' && excelErrors.test(text)) return say.excelError(text);
  const value = readValue(text, column, numbers);
  if (isMessage(value)) return (wordsForNothing.test(text) && noSymbol(text, column)) || value;
  const nearly = text.length <= 3 && otherSymbols.test(text) && noSymbol(text, column);
  if (nearly) return nearly;
  return isWithin(value, column) ? value : say.outOfRange(text, column.minimum, column.maximum);
}

/** Dashes and dots that programs make of `-` and `..`. */
const otherSymbols = /^(?:[–—−]|…|\.{3})$/;
const wordsForNothing = /^(?:[–—−]|…|\.{3}|ved ikke|uoplyst|ukendt|mangler|ikke opgjort|n\/?a)$/i;

/** What to say of a text that means no value and is not the column's symbol for it, where the column has one. */
function noSymbol(text: string, { missing }: Column): Message | undefined {
  const symbols = [...missing.keys()].filter((symbol) => symbol !== '');
  return symbols.length === 0 ? undefined : say.notASymbol(text, symbols);
}
const absences = new Map<Absence, Cell>();

/** One object for each kind of absence, since a large table holds many of them. */
function absence(absent: Absence): Cell {
  let cell = absences.get(absent);
  if (cell === undefined) absences.set(absent, (cell = Object.freeze({ absent })));
  return cell;
}

function readValue(text: string, column: Column, numbers: NumberStyle): Value | Message {
  const { type } = column.field;
  if (type === 'integer' || type === 'number') {
    return excelDates.test(text) ? say.excelDate(text) : readNumber(text, numbers);
  }
  if (type === 'text') return readWords(text, column);
  if (type === 'boolean') return readBoolean(text, column);
  return isDateType(type) ? readDate(text, type) : text;
}

function readWords(text: string, { field }: Column): string | Message {
  const choices = choicesIn(field);
  if (choices)
    return choices.includes(text)
      ? text
      : say.notACategory(text, choices, nearestName(text, choices));
  if (formulaStart.test(text)) return say.formula(text);
  return excelDates.test(text) ? say.excelDate(text) : text;
}

function readBoolean(text: string, { trueValues, falseValues }: Column): boolean | Message {
  if (trueValues.includes(text)) return true;
  if (falseValues.includes(text)) return false;
  return say.notABoolean(text, trueValues, falseValues);
}

function isWithin(value: Value, { minimum, maximum }: Column): boolean {
  if (minimum !== undefined && typeof minimum === typeof value && value < minimum) return false;
  return maximum === undefined || typeof maximum !== typeof value || value <= maximum;
}
