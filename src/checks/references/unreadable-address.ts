import type { Place } from '../../domain/problem.ts';
import { parseReference, parseTemplate } from '../../domain/reference.ts';
import { parsePattern } from '../addresses.ts';
import type { Finding, Rule } from '../rule.ts';
import { templatesOf } from '../texts/reader-texts.ts';
import { addressUses, type AddressUse } from './address-uses.ts';

/**
 * An address has the form `table/row/column` or `facts/<id>`, and every brace is closed. In components and
 * in `base` reading sees to it.
 */
export const unreadableAddress: Rule = {
  code: 'unreadable-address',
  severity: 'error',
  check: (report) => [
    ...templatesOf(report).flatMap(({ text, place }) =>
      unreadableIn(text).map((written) => finding(written, place(0))),
    ),
    ...addressUses(report).flatMap(({ address, place, by }) =>
      isReadable(address, by) ? [] : finding(address, place()),
    ),
  ],
};

/** Only checks and notes may write `*` for a row. */
function isReadable(address: string, by: AddressUse['by']): boolean {
  if (by === 'pattern') return parsePattern(address) !== undefined;
  return by !== 'figure' || parseReference(address) !== undefined;
}

/** What stands in braces and is no address, and a brace without its fellow. */
function unreadableIn(text: string): string[] {
  const { template, unreadable } = parseTemplate(text);
  const loose = template.flatMap((run) =>
    typeof run === 'string' ? (/[{}]/.exec(run) ?? []) : [],
  );
  return [...unreadable.map((run) => `{${run}}`), ...loose];
}

function finding(written: string, place: Place): Finding {
  return {
    place,
    found: { da: `"${written}"`, en: `"${written}"` },
    expected: {
      da: 'En adresse på en celle: tabel/række/kolonne eller facts/nøgle',
      en: 'The address of a cell: table/row/column or facts/key',
    },
    advice: {
      da: 'Skriv tabellens navn, rækkens nøgle og kolonnens navn med skråstreg imellem. I tekster står adressen i {…}.',
      en: 'Write the table’s name, the row’s key and the column’s name with slashes between them. In texts the address stands in {…}.',
    },
  };
}
