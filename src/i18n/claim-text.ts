import type { Language } from '../domain/language.ts';
import {
  comparedAmounts,
  cellsOfClaim,
  portions,
  type Amount,
  type Claim,
  type Comparison,
  type Tolerance,
  type Portion,
  type Term,
} from '../domain/claim.ts';
import { toNumber } from '../domain/fraction.ts';
import { judgeComparison } from '../domain/judge-claim.ts';
import { findCell, rowName, tablesOf, type PublicReport } from '../domain/public-report.ts';
import type { Range } from '../domain/range.ts';
import { formatNumber } from './numbers.ts';
import { columnTitle } from './standard-words.ts';
import { words } from '../words/words.ts';
import type { CellReference, Template } from '../domain/table.ts';

interface Page {
  report: PublicReport;
  /** The language of the words around the numbers. */
  locale: Language;
  organisation: (id: string) => string;
}

/** The arithmetic that a claim rests on, with its cells bound: `24 virksomheder (nu) > 16 virksomheder (før)`. */
export function claimTemplate(claim: Claim, page: Page): Template {
  const { and } = words(page.locale).claims;
  return claim.flatMap((one, index) => [
    ...(index === 0 ? [] : [` ${and} `]),
    ...comparisonRuns(one, page),
  ]);
}

function comparisonRuns(one: Comparison, page: Page): Template {
  const say = words(page.locale).claims;
  const { report } = page;
  const judged = judgeComparison(one, { tables: tablesOf(report), rule: report.rule });
  const sides = 'sides' in judged ? judged.sides : [{}, {}];
  if (one.is === 'extreme') {
    const rival = 'rival' in judged ? judged.rival : undefined;
    const next = rival?.address;
    return [
      ...named(one.cell, one, page),
      ` ${say.extremes[one.extreme]}`,
      ...(next ? [`; ${say.next} `, ...named(next, one, page)] : []),
    ];
  }
  const [left, right] = comparedAmounts(one);
  const [between, after] =
    one.is === 'compared'
      ? [` ${one.sign} `, tolerance(one.within, page.locale)]
      : [' → ', `: ${say.changes[one.change]}${tolerance(one.within, page.locale)}`];
  return [
    ...amountRuns(left, sides[0] ?? {}, one, page),
    between,
    ...amountRuns(right, sides[1] ?? {}, one, page),
    ...(after === '' ? [] : [after]),
  ];
}

/** An amount of several cells, or a portion, with the number that it comes to. */
function amountRuns(
  { portion, terms }: Amount,
  { low, high }: Range,
  one: Comparison,
  page: Page,
): Template {
  const runs = terms.flatMap((term, position) => termRuns(term, position, one, page));
  const isMade = terms.length > 1 || portion !== undefined;
  const ends = low && high ? [...new Set([toNumber(low), toNumber(high)])] : [];
  const range = ends.map((end) => formatNumber(end, page.locale)).join('–');
  const sum = isMade && range !== '' ? [` = ${range}`] : [];
  return [
    ...(portion ? [portionText(portion, terms.length > 0, page.locale)] : []),
    ...runs,
    ...sum,
  ];
}

/** `halvdelen af `, `to gange `, and `halvdelen` of nothing. */
function portionText(portion: Portion, hasTerms: boolean, locale: Language): string {
  const say = words(locale).claims;
  const name = say.portions[portion];
  if (!hasTerms) return name;
  return portions[portion].written.endsWith(' of') ? `${name} ${say.of} ` : `${name} `;
}

function termRuns(term: Term, position: number, one: Comparison, page: Page): Template {
  const sign = term.minus ? '−' : '+';
  const run: Template =
    'cell' in term ? named(term.cell, one, page) : [formatNumber(term.number, page.locale)];
  return position === 0 ? run : [` ${sign} `, ...run];
}

/** A cell with what its row is called; in a row that is compared with itself, what its column is called. */
function named(address: CellReference, one: Comparison, page: Page): Template {
  const beside = cellsOfClaim([one]).some(
    ({ table, row, column }) =>
      table === address.table && row === address.row && column !== address.column,
  );
  const field = beside ? findCell(page.report, address)?.field : undefined;
  const name = field
    ? columnTitle(address.table, field, page.report.metadata.language)
    : rowName(page.report, address, page.organisation);
  return name === undefined ? [address] : [address, ` (${name})`];
}

function tolerance(within: Tolerance | undefined, locale: Language): string {
  if (!within) return '';
  const { within: say } = words(locale).claims;
  return 'percent' in within
    ? ` (${say.percent(formatNumber(within.percent, locale))})`
    : ` (${say.by(formatNumber(within.by, locale))})`;
}
