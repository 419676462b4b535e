import type { Language } from '../domain/language.ts';
import { boundCells, type NumberNode } from '../domain/narrative.ts';
import { type PublicReport, cellAt } from '../domain/public-report.ts';
import type { FoundCell } from '../domain/tables.ts';
import { cellText } from './cells.ts';
import { formatPart, type Context } from './quantities.ts';
import { countDecimals } from './numbers.ts';
import { formatShare } from './shares.ts';
import { numberIn, type Cell, type CellReference, type Template } from '../domain/table.ts';
import type { Reference } from '../domain/metadata.ts';

export type BoundForm = 'number' | 'unit' | 'base';

/** What a bound number reads as in the report: `73 pct.`, `16 virksomheder`, `8 af 11`. */
export function boundText(
  report: PublicReport,
  address: CellReference,
  locale: Language,
  { form, context }: { form?: BoundForm | undefined; context?: Context } = {},
): string {
  const found = cellAt(report, address);
  const part = form === 'base' ? partOf(found, locale) : undefined;
  if (part !== undefined) return part;
  return cellText(found.cell, found.field, locale, {
    unit: found.unit,
    form: form === 'base' ? undefined : form,
    context,
    qualifier: found.qualifier,
    decimals: leastDecimals(found.cell, found.decimals),
  });
}

/** As many decimals as are asked for, and never fewer than the number has; undefined where none are asked for. */
export function leastDecimals(cell: Cell, decimals: number | undefined): number | undefined {
  const number = numberIn(cell);
  return decimals === undefined || number === undefined
    ? undefined
    : Math.max(decimals, countDecimals(number));
}

/**
 * What a component that shows a number reads as: `73 pct.`, `8 af 11`, `73 pct. (8 af 11)`. A share that cannot be
 * computed reads as its numerator does.
 */
export function numberText(report: PublicReport, node: NumberNode, locale: Language): string {
  const cells = boundCells(node);
  if (node.type !== 'share') return boundText(report, cells[0], locale, { form: node.form });
  const [part, whole] = cells.map((address) => numberIn(cellAt(report, address).cell));
  if (part === undefined || whole === undefined) return boundText(report, cells[0], locale);
  return formatShare(part, whole, locale, { decimals: node.decimals ?? 0 });
}

/** A template as plain text, such as for a page's description. */
export function plainText(template: Template, report: PublicReport, locale: Language): string {
  const runs = template.map((run) =>
    typeof run === 'string' ? run : boundText(report, run, locale),
  );
  return runs
    .map((text, index) =>
      typeof template[index] === 'string' ? afterNumber(runs[index - 1], text) : text,
    )
    .join('');
}

/** The words after a number, without their full stop where its unit ends with one: `til 23,7 pct.` ends a sentence. */
export function afterNumber(number: string | undefined, following: string): string {
  return number?.endsWith('.') && /^\.(?!\.)/.test(following) ? following.slice(1) : following;
}

/** Numerator and denominator of a fact: `8 af 11`; else its value and what it is of. */
function partOf(found: FoundCell, locale: Language): string | undefined {
  const numerator = numberIn(found.beside('numerator')) ?? numberIn(found.cell);
  const denominator = numberIn(found.beside('denominator')) ?? numberIn(found.beside('base'));
  if (numerator === undefined || denominator === undefined) return undefined;
  return formatPart(numerator, denominator, locale);
}

/** A work in one line: `Cabi: Ungeanbefalinger til professionelle. Aarhus, 2021.` */
export function referenceText({ authors, title, publisher, year, place }: Reference): string {
  const published = [publisher, year, place].filter((part) => part !== undefined).join(', ');
  return `${authors}: ${title}.${published === '' ? '' : ` ${published}.`}`;
}
