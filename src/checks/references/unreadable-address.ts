import type { Position } from '../../domain/problem.ts';
import { parseReference, parseTemplate } from '../../domain/reference.ts';
import { parsePattern } from '../addresses.ts';
import type { Finding, Rule } from '../rule.ts';
import { templatesOf } from '../texts/reader-texts.ts';
import { addressUses, type AddressUse } from './address-uses.ts';

/**
 * An address has the form `table/row/column` or `facts/<id>`, and every brace is closed. In components and
 * in `base` reading sees to it.
 */
export const unreadableAddress: Rule<'unreadable-address'> = {
  code: 'unreadable-address',
  severity: 'error',
  check: (report) => [
    ...templatesOf(report).flatMap(({ text, position }) =>
      unreadableIn(text).map((written) => finding(written, position(0))),
    ),
    ...addressUses(report).flatMap(({ address, position, by }) =>
      isReadable(address, by) ? [] : finding(address, position()),
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

function finding(written: string, position: Position): Finding<'unreadable-address'> {
  return {
    position,
    values: { written },
  };
}
