import { given } from '../../domain/given.ts';
import { translation } from '../../domain/translated.ts';
import { pageParts } from '../../domain/anchors.ts';
import { type PublicReport, findCell, tablesOf } from '../../domain/public-report.ts';
import { versionAddress } from '../../i18n/addresses.ts';
import { formatDate } from '../../i18n/dates.ts';
import { unitWords } from '../../i18n/quantities.ts';
import { plainText } from '../../i18n/bound-text.ts';
import { ruleAsUsed } from '../../domain/across-places.ts';
import { ruleSentences } from '../../i18n/rules.ts';
import { words, languageName, siteLanguage } from '../../words/words.ts';
import { turn } from '../difference/turn.ts';
import {
  own,
  type Comparison,
  type Side,
  findReasons,
  changeView,
  type GroupView,
  type Said,
  saidTurn,
  type ChangeView,
} from './comparison.ts';
import { textIn } from '../../domain/table.ts';
import type { ChangedPlace } from '../../domain/changed-place.ts';
import { isLanguage, type Language } from '../../domain/language.ts';
import { codeWord } from '../../i18n/standard-words.ts';
import type { FieldChange, Plain } from '../difference/difference.ts';
import { readableSentences } from './readable-text.ts';
import { textRuns } from './text-runs.ts';

/** Fields not shown as changes: the list of versions shows them, or they concern editors only. */
const notForReaders = /^(?:changeNote\.|status$|numberedNames$|disclosure\.)/;

/** Changes in the report's metadata. */
export function metadataGroups(comparison: Comparison): GroupView[] {
  const { metadata } = comparison.difference;
  const say = sayMetadata(comparison);
  const changes = metadata
    .filter(({ field }) => !notForReaders.test(field))
    .flatMap((field) => {
      const place = { part: 'metadata', id: field.field } as const;
      return fieldChange(field, place, comparison, comparison.say.events.other, say) ?? [];
    });
  return [{ changes: onceEach(changes), reasons: [] }];
}

/** Names for ids and words for codes. */
function sayMetadata(comparison: Comparison): SayField {
  const { report } = words(comparison.locale);
  const names = (text: string, nameOf: (id: string) => string): Said =>
    own(text.split(', ').map(nameOf).join(', '), comparison);
  return (field, value, side) => {
    const text = String(value);
    const [name = ''] = field.split('.');
    if (['evaluator', 'commissioner', 'publisher', 'places'].includes(name))
      return names(text, comparison.organisation);
    if (name === 'project') return names(text, comparison.project);
    if (name === 'keyFigures') return names(text, (id) => factLabel(id, comparison[side]));
    if (name === 'date' || name === 'period') return { text: formatDate(text, comparison.locale) };
    if (name === 'kind') return { text: report.kinds[text as keyof typeof report.kinds] };
    if (name === 'units' && typeof value === 'boolean')
      return { text: value ? words(comparison.locale).data.yes : words(comparison.locale).data.no };
    if (name === 'licence') return { text: report.licences[text as keyof typeof report.licences] };
    return undefined;
  };
}

function factLabel(id: string, report: PublicReport): string {
  const found = findCell(report, { table: 'facts', row: id, column: 'value' });
  return textIn(found?.beside('label')) ?? id;
}

/** The rule as readers see it, sentence by sentence. */
export function ruleGroups(comparison: Comparison): GroupView[] {
  if (comparison.difference.rule.length === 0) return [];
  const reasons = findReasons({ part: 'rule' }, comparison);
  const [before, after] = [ruleName('before', comparison), ruleName('after', comparison)];
  const runs = textRuns(ruleText('before', comparison), ruleText('after', comparison));
  const changes = [
    ...(before?.text === after?.text ? [] : [changeView([], saidTurn(turn(before, after)))]),
    changeView([], { runs }),
  ];
  const title = after ?? before;
  return [{ ...given({ title }), changes, reasons }];
}

function ruleName(side: Side, comparison: Comparison): Said | undefined {
  const { rule } = comparison[side];
  const page = versionAddress(comparison[side], comparison.locale);
  return rule && own(rule.name, comparison, `${page}#${pageParts.rule}`);
}

function ruleText(side: Side, comparison: Comparison): string {
  const { locale } = comparison;
  const { rule, goals } = comparison[side];
  if (!rule) return '';
  const statement = rule.statement && translation(rule.statement, locale);
  return [
    ...(statement ? [plainText(statement.text, comparison[side], statement.language)] : []),
    ...ruleSentences(ruleAsUsed(rule, goals), locale),
    ...(rule.reason ? [translation(rule.reason, locale).text] : []),
  ].join('\n');
}

/** How a field's value is written where it is not a text. */
type SayField = (field: string, value: Plain, side: Side) => Said | undefined;

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

/** `abstract.en` is the abstract, in English; `units.traeer.one.da` is the singular of a unit. */
function fieldName(field: string, comparison: Comparison): Said[] | undefined {
  const { say, locale } = comparison;
  const [first = '', second = '', third = ''] = field.split('.');
  if (first === 'units') return unitName(second, third, comparison);
  const names: Readonly<Record<string, string>> = say.fields;
  const text = names[first];
  if (text === undefined) return undefined;
  return isLanguage(second) && second !== siteLanguage() && second !== locale
    ? [{ text }, { text: languageName(second, locale) }]
    : [{ text }];
}

/** A unit as it is called now, or was where it is there no more, and what of it. */
function unitName(id: string, part: string, comparison: Comparison): Said[] {
  const { say, locale } = comparison;
  const sides = (['after', 'before'] as const).map((side) => tablesOf(comparison[side]).unit(id));
  const unit = sides.find((one) => one !== undefined);
  const parts: Readonly<Record<string, string>> = say.unitParts;
  const text = unit === undefined ? id : unitWords(unit, locale).name;
  return [
    { text: say.fields.unit },
    { text },
    ...(part in parts ? [{ text: parts[part] ?? '' }] : []),
  ];
}

function saidText(field: string, value: Plain, side: Side, comparison: Comparison): Said {
  const unit = field === 'unit' ? codeWord('unit', value, comparison.locale) : undefined;
  if (unit) return { text: unit };
  const of = { ...comparison, lang: fieldLanguage(field, comparison) };
  return own(readableSentences(String(value), side, of), of);
}

/** The language of a text that exists in both: `abstract.en` is English. */
function fieldLanguage(field: string, { lang }: Comparison): Language {
  const found = field.split('.').find((part, index) => index > 0 && isLanguage(part));
  return isLanguage(found) ? found : lang;
}

/** The same change of several fields is reported once. */
export function onceEach(changes: readonly ChangeView[]): ChangeView[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}
