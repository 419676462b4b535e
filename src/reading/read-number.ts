import type { DecimalMark } from './column.ts';
import { type Message, refusal } from './message.ts';

/** How the numbers of a column are written. */
export interface NumberStyle {
  mark: DecimalMark;
  /** The descriptor, or the `;` or TAB of a Danish Excel, says so; otherwise `1.234` has two meanings. */
  certain: boolean;
  /** `45,7 %` may be written with its sign. */
  percent: boolean;
  integer: boolean;
}

interface Forms {
  plain: RegExp;
  grouped: RegExp;
}

const forms: Record<DecimalMark, Forms> = {
  ',': {
    plain: /^-?(?:0|[1-9]\d*)(?:,\d+)?$/,
    grouped: /^-?[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:[ \xa0\u202f]\d{3})+)(?:,\d+)?$/,
  },
  '.': {
    plain: /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/,
    grouped: /^-?[1-9]\d{0,2}(?:(?:,\d{3})+|(?:[ \xa0\u202f]\d{3})+)(?:\.\d+)?$/,
  },
};

const twoMeanings = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
const percentSign = /[ \xa0\u202f]?(?:%|pct\.?)$/;
const mostDigits = 15;

/** A number as Danish Excel and Danish people write it, or what is wrong with it. Never a guess. */
export function readNumber(written: string, style: NumberStyle): number | Message {
  const text = withoutSigns(written, style);
  if (!style.certain && twoMeanings.test(text) && !isGroupedInteger(text, style)) {
    return refusal('ambiguous-number', { text: written, bare: text });
  }
  const { plain, grouped } = forms[style.mark];
  if (!plain.test(text) && !grouped.test(text)) return whyNoNumber(written, text, style);
  return valueOf(written, text, style);
}

/** True where marks between groups of three digits were taken away: `1.404` was read as 1404. */
export function isGrouped(text: string, mark: DecimalMark): boolean {
  return forms[mark].grouped.test(text);
}

function withoutSigns(written: string, { percent }: NumberStyle): string {
  const text = written.replace(/^\u2212/, '-');
  return percent ? text.replace(percentSign, '') : text;
}

/** `1,234` under a decimal point: as an integer it can only be 1234. */
function isGroupedInteger(text: string, { integer, mark }: NumberStyle): boolean {
  return integer && !text.includes(mark);
}

function valueOf(written: string, text: string, { mark, integer }: NumberStyle): number | Message {
  const digits = text
    .replace(mark === ',' ? /[. \xa0\u202f]/g : /[, \xa0\u202f]/g, '')
    .replace(',', '.');
  if (digits.replace(/\D/g, '').length > mostDigits)
    return refusal('too-many-digits', { text: written, most: mostDigits });
  const value = Number(digits) + 0;
  return integer && !Number.isInteger(value) ? refusal('not-an-integer', { text: written }) : value;
}

/** The causes that are worth a message of their own, the surest first. */
function whyNoNumber(written: string, text: string, { mark, percent }: NumberStyle): Message {
  if (/^-?\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(text)) return refusal('exponent', { text: written });
  if (/^[-\d.,oO]+$/.test(text) && /\d/.test(text) && /[oO]/.test(text)) {
    return refusal('letter-in-number', { text: written }, written.replace(/[oO]/g, '0'));
  }
  if (/\p{Nd}/u.test(text.replace(/[0-9]/g, '')))
    return refusal('foreign-digits', { text: written });
  if (!percent && percentSign.test(text)) return refusal('percent-sign', { text: written });
  if (/^-?0\d+/.test(text)) return refusal('leading-zero', { text: written });
  if (/^-?\d+[.,]\d+$/.test(text))
    return refusal(
      'decimal-mark',
      { text: written, mark },
      mark === ',' ? written.replace('.', ',') : written.replace(',', '.'),
    );
  if (/^-?[\d.,\s]*\d$/.test(text)) return refusal('digit-groups', { text: written, mark });
  return refusal('not-a-number', { text: written, mark });
}
