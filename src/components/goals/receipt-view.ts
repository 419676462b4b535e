import type { Language } from '../../domain/language.ts';
import { pageParts } from '../../domain/anchors.ts';
import { isConclusive, type Assessment, type PublicGoal } from '../../domain/goal.ts';
import type { FoundCell } from '../../domain/tables.ts';
import { rowAddress } from '../../i18n/addresses.ts';
import { boundText } from '../../i18n/bound-text.ts';
import { codeWord, columnTitle, tableTitle } from '../../i18n/standard-words.ts';
import { stepText } from '../../i18n/receipts.ts';
import { ruleChangeText } from '../../i18n/rules.ts';
import { certaintyText } from '../../i18n/shares.ts';
import type { PageWords } from '../../words/da/pages/pages.ts';
import { words } from '../../words/words.ts';
import type { GoalLine } from './goal-line.ts';
import { historyLines, type ReceiptDrawing, type ReceiptTable } from './history.ts';
import { marginLines, revisionLines } from './over-time.ts';
import { inLanguage, type Piece } from '../inline/piece.ts';
import type { ReportContext } from '../report-context.ts';
import { isAbsent, type Cell, formatReference, type CellReference } from '../../domain/table.ts';
import { findCell } from '../../domain/public-report.ts';
import { unitOf } from '../../domain/unit.ts';

export type ReceiptLine = Piece | ReceiptTable | ReceiptDrawing;

/** One heading of a receipt with the content below it. */
export interface ReceiptEntry {
  name: string;
  /** The language of the name, where it is not the page's. */
  lang?: Language | undefined;
  lines: ReceiptLine[];
}

/** How a verdict came about, heading by heading; what does not apply is left out. */
export function receiptView(
  goal: PublicGoal,
  assessment: Assessment,
  context: ReportContext,
): ReceiptEntry[] {
  const say = words(context.locale).goals;
  const own = ownWords(context);
  const { receipt, note, evaluator, forecast } = assessment;
  const steps = receipt.steps.map((step) => stepText(step, unitOf(goal), context.locale));
  const certainty = certaintyText(assessment, goal.population, context.locale);
  const entries: [string, (ReceiptLine | undefined)[]][] = [
    [say.receiptSteps, [...steps, certainty]],
    [say.receiptDefinition, [own(goal.definition)]],
    [say.receiptVerification, [own(goal.verification)]],
    [say.receiptMargins, marginLines(goal, assessment, context.locale)],
    [say.otherRules.receipt, alternativeLines(goal, assessment, context)],
    [say.receiptHistory, historyLines(goal, assessment, context.locale)],
    [say.receiptOriginal, revisionPieces(goal, assessment, context)],
    [say.receiptEvaluator, evaluatorLines(evaluator, goal, say, own)],
    [
      say.receiptForecast,
      forecast ? [say.forecast(say.verdicts[forecast.verdict]), own(forecast.reason)] : [],
    ],
    [
      say.receiptNote,
      [note === evaluator?.reason || note === forecast?.reason ? undefined : own(note)],
    ],
    [say.receiptSource, [own(sourcesOf(goal, assessment))]],
  ];
  const told = entries.map(([name, lines]) => ({ name, lines: linesOf(lines) }));
  const rule = { name: say.receiptRule, lines: ruleLines(assessment, context) };
  const inputs = { name: say.receiptInputs, lines: inputLines(assessment, context) };
  return [rule, ...told, inputs].filter(({ lines }) => lines.length > 0);
}

/** The rule by name; and who set that for several places, where it had a part and the report says who. */
function ruleLines({ receipt }: Assessment, context: ReportContext): Piece[] {
  const { report, locale } = context;
  const by = report.rule?.setBy?.acrossPlaces;
  const hasPlaces = receipt.steps.some(({ step }) => step === 'across-places');
  return [
    {
      type: 'link',
      href: `#${pageParts.rule}`,
      children: [ownWords(context)(receipt.rule) ?? ''],
    },
    ...(by && hasPlaces ? [words(locale).goals.rule.placesSetBy[by]] : []),
  ];
}

/** The rules that would have given another verdict; of the goal as a whole also that there are none. */
function alternativeLines(
  { overall }: PublicGoal,
  assessment: Assessment,
  { report: { rule }, locale }: ReportContext,
): ReceiptLine[] {
  const { otherRules: say } = words(locale).goals;
  const { verdict, alternatives } = assessment;
  if (!rule || !alternatives) return [];
  if (alternatives.length === 0) {
    if (assessment !== overall || !isConclusive(verdict)) return [];
    return [{ type: 'link', href: `#${pageParts.otherRules}`, children: [say.none] }];
  }
  const rows = alternatives.map((one) => ({
    cells: [ruleChangeText(one, rule, locale)],
    verdict: one.verdict,
  }));
  return [{ type: 'table', head: [say.rule], rows }];
}

/** How a target was revised, and the report's reasons for it. */
function revisionPieces(
  goal: PublicGoal,
  assessment: Assessment,
  context: ReportContext,
): (Piece | undefined)[] {
  const reasons = (assessment.revisions ?? []).slice(1).map(({ reason }) => reason);
  return [...revisionLines(goal, assessment, context.locale), ...reasons.map(ownWords(context))];
}

/** What the receipt of a place has beyond the goal's own, under the place's name. */
export function placeReceipt(
  goal: PublicGoal,
  { assessment, place = '' }: Pick<GoalLine, 'assessment' | 'place'>,
  context: ReportContext,
): ReceiptEntry {
  const say = words(context.locale).goals;
  const shared = new Set<string>([
    say.receiptRule,
    say.receiptSource,
    say.receiptDefinition,
    say.receiptVerification,
  ]);
  const known = new Set(goal.overall.receipt.inputs.map(formatReference));
  const inputs = assessment.receipt.inputs.filter((input) => !known.has(formatReference(input)));
  const own = { ...assessment, receipt: { ...assessment.receipt, inputs } };
  const entries = receiptView(goal, own, context).filter(({ name }) => !shared.has(name));
  return { name: place, lang: context.textLang, lines: entries.flatMap(({ lines }) => lines) };
}

/** What the report says, marked with its language. */
function ownWords({ textLang }: ReportContext): (text: string | undefined) => Piece | undefined {
  return (text) => (text ? inLanguage([text], textLang)[0] : undefined);
}

function linesOf(lines: readonly (ReceiptLine | undefined)[]): ReceiptLine[] {
  return lines.flatMap((line) => (line === undefined || line === '' ? [] : [line]));
}

function evaluatorLines(
  evaluator: Assessment['evaluator'],
  { direction }: PublicGoal,
  say: PageWords['goals'],
  own: ReturnType<typeof ownWords>,
): (Piece | undefined)[] {
  if (!evaluator) return [];
  const verdict = `${say.verdicts[evaluator.verdict]}.`;
  if (direction === 'judged') return [own(evaluator.reason)];
  return [`${verdict} ${evaluator.departs ? say.departs : say.agrees}`, own(evaluator.reason)];
}

function sourcesOf({ source }: PublicGoal, { target, result }: Assessment): string {
  const sources = [source, target?.source, result?.source].filter((one) => one !== undefined);
  return [...new Set(sources)].join('; ');
}

/** Each row once, by its content and its address. */
function inputLines({ receipt }: Assessment, context: ReportContext): Piece[] {
  const { report, locale, language } = context;
  const lines = new Map<string, Piece>();
  for (const address of receipt.inputs) {
    const found = findCell(report, address);
    if (!found) continue;
    const title = tableTitle(found.table, language, locale);
    const table = inLanguage([title.text], title.lang);
    // A judged result has no number: its row is named by its table alone.
    const said = isMissing(found.cell)
      ? { lead: table, text: '' }
      : {
          lead: [...table, `, ${columnOf(found, locale)}: `],
          text: valueOf(found, address, context),
        };
    const href = rowAddress(report, address, locale);
    lines.set(formatReference(address), { type: 'bound', ...said, href, marks: [] });
  }
  return [...lines.values()];
}

/** Receipts are based on standard tables, whose columns and codes have words of ours. */
function columnOf({ table, field }: FoundCell, locale: Language): string {
  return columnTitle(table.name, field, locale).toLowerCase();
}

function valueOf(
  { cell, field }: FoundCell,
  address: CellReference,
  { report, locale }: ReportContext,
): string {
  const code =
    field.codes && !isAbsent(cell) && codeWord(field.codes, cell, locale, field.ownUnits);
  return code ? code.toLowerCase() : boundText(report, address, locale, { context: 'table' });
}

function isMissing(cell: Cell): boolean {
  return isAbsent(cell) && cell.absent === 'missing';
}
