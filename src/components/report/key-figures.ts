import { formatDate } from '../../i18n/dates.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { formatPart } from '../../i18n/quantities.ts';
import { formatUncertainty } from '../../i18n/shares.ts';
import { words } from '../../words/words.ts';
import { type Piece, boundPiece } from '../inline/piece.ts';
import type { ReportContext } from '../report-context.ts';
import { numberIn, textIn } from '../../domain/table.ts';
import { cellAt } from '../../domain/public-report.ts';
import { populationOf } from '../../domain/tables.ts';

/** A large number, with what it is and its base. */
export interface KeyFigure {
  value: Piece[];
  label: string;
  /** Base, uncertainty and date. */
  details: string[];
}

export function keyFigure(
  fact: string,
  { report, locale, place, judging }: ReportContext,
): KeyFigure {
  const address = { table: 'facts', row: fact, column: 'value' };
  const found = cellAt(report, address);
  const number = (column: string): number | undefined => numberIn(found.beside(column));
  const [numerator, denominator, base] = [
    number('numerator'),
    number('denominator'),
    number('base'),
  ];
  const date = textIn(found.beside('date'));
  const isShare = numerator !== undefined && denominator !== undefined;
  const uncertainty = isShare
    ? formatUncertainty(
        numerator,
        denominator,
        { population: populationOf(found), judging },
        locale,
      )
    : undefined;
  const stands = isShare
    ? formatPart(numerator, denominator, locale)
    : base && formatNumber(base, locale);
  return {
    value: [boundPiece(report, address, { language: locale, locale, place })],
    label: textIn(found.beside('label')) ?? '',
    details: [
      ...(stands ? [words(locale).report.base(stands)] : []),
      ...(uncertainty === undefined ? [] : [words(locale).goals.uncertainty(uncertainty)]),
      ...(date === undefined ? [] : [formatDate(date, locale)]),
    ],
  };
}
