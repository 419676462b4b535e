import { given } from '../../domain/given.ts';
import type { ChangedPlace } from '../../domain/changed-place.ts';
import { isLanguage, type Language } from '../../domain/language.ts';
import { siteLanguage } from '../../i18n/language-marks.ts';
import { languageName } from '../../i18n/locale.ts';
import { codeWord } from '../../i18n/standard-words.ts';
import type { FieldChange, Plain } from '../../report/difference/difference.ts';
import { changeView, type ChangeView, type Said } from './change-view.ts';
import { own, type Comparison, type Side } from './comparison.ts';
import { readableSentences } from './readable-text.ts';
import { findReasons } from './reasons.ts';
import { saidTurn } from './said-turn.ts';

/** How a field's value is written where it is not a text. */
export type SayField = (field: string, value: Plain, side: Side) => Said | undefined;

/**
 * One field under the name that readers know. A field without such a name is reported as `otherwise`, or
 * not at all.
 */
export function fieldChange(
  change: FieldChange,
  place: ChangedPlace,
  comparison: Comparison,
  otherwise?: string,
  sayField: SayField = () => undefined,
): ChangeView | undefined {
  const reasons = findReasons(place, comparison);
  const name = fieldName(change.field, comparison);
  if (!name)
    return otherwise === undefined ? undefined : changeView([], { event: otherwise, reasons });
  const said = (value: Plain | undefined, side: Side): Said | undefined =>
    value === undefined
      ? undefined
      : (sayField(change.field, value, side) ?? saidText(change.field, value, side, comparison));
  const [before, after] = [said(change.before, 'before'), said(change.after, 'after')];
  const turn = saidTurn({ ...given({ before, after }) });
  return changeView(name, { ...turn, reasons });
}

/** `abstract.en` is the abstract, in English. */
function fieldName(field: string, { say, locale }: Comparison): Said[] | undefined {
  const [first = '', second] = field.split('.');
  const names: Readonly<Record<string, string>> = say.fields;
  const text = names[first];
  if (text === undefined) return undefined;
  return isLanguage(second) && second !== siteLanguage() && second !== locale
    ? [{ text }, { text: languageName(second, locale) }]
    : [{ text }];
}

function saidText(field: string, value: Plain, side: Side, comparison: Comparison): Said {
  const unit = field === 'unit' ? codeWord('unit', value, comparison.locale) : undefined;
  if (unit) return { text: unit };
  const of = { ...comparison, lang: fieldLanguage(field, comparison) };
  return own(readableSentences(String(value), side, of), of);
}

/** The language of a text that exists in both: `abstract.en` is English. */
function fieldLanguage(field: string, { lang }: Comparison): Language {
  const [, second] = field.split('.');
  return isLanguage(second) ? second : lang;
}

/** The same change of several fields is reported once. */
export function onceEach(changes: readonly ChangeView[]): ChangeView[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}
