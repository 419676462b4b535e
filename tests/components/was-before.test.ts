import { describe, expect, it } from 'vitest';
import { earlierVersion } from '../../src/changes/earlier-version.ts';
import { boundText } from '../../src/i18n/bound-text.ts';
import { pairs } from '../changes/difference/pairs.ts';
import { wasBefore, type Was } from '../../src/components/changes/difference-parts.ts';
import type { CellReference } from '../../src/domain/table.ts';

/** The mark at a number in prose of the later version of a pair. */
function markAt(name: string, address: CellReference): Was | undefined {
  const pair = pairs.find((one) => one.name === name);
  if (!pair) throw new Error(`no pair ${name}`);
  const { before, after } = pair;
  const earlier = earlierVersion(before, after, []);
  const place = { version: '1.1', status: 'draft', hasHistory: true, earlier } as const;
  const write = (version: typeof after): string => boundText(version, address, 'da');
  return wasBefore(write(after), [address], { language: 'da', locale: 'da', place }, write);
}

const at = (row: string, column: string): CellReference => ({ table: 'status', row, column });

describe('the mark at a number', () => {
  it('says what it was, in which version, and leads to the changes', () => {
    // pairs.ts: `andet;Andet;12;15` became `andet;Andet;10;12,5`.
    expect(markAt('value', at('andet', 'antal'))).toEqual({
      text: 'før 12',
      version: 'i version 1.0',
      href: '/rapporter/ny-start-slut/aendringer/#version-1-1',
    });
  });

  it('is not there where nothing is another', () => {
    expect(markAt('value', at('job', 'antal'))).toBeUndefined();
  });

  it('is not there where the number is new', () => {
    expect(markAt('row-with-values', at('flyttet', 'antal'))).toBeUndefined();
  });

  it('tells nothing of what is suppressed now, nor of the sum that would give it away', () => {
    expect(markAt('suppressed-cell', at('ukendt', 'antal'))).toBeUndefined();
    expect(markAt('suppressed-cell', at('i-alt', 'antal'))).toBeUndefined();
  });
});
