import { describe, expect, test } from 'vitest';
import { linkedText, publishEntry } from '../../../../src/domain/ledger.ts';
import { readLedger } from '../../../../src/report/publication/ledger/read-ledger.ts';
import { rechain } from '../../../../src/report/publication/ledger/rechain.ts';
import {
  headOfAll,
  ledgerFile,
  ledgerLines,
  ledgerText,
  proofOf,
  sha256,
  skole,
} from './ledger-cases.ts';
import { ledgerAgainstBase } from '../../../../src/report/publication/only-added.ts';

const ours = publishEntry(proofOf('vores', '1.0', '2017-09-01'));
const theirs = publishEntry(proofOf('deres', '1.0', '2017-09-02'));
const base = ledgerText + linkedText([theirs], headOfAll, sha256);
const branch = ledgerText + linkedText([ours], headOfAll, sha256);
const merged = ledgerText + linkedText([theirs, ours], headOfAll, sha256);
const rechained = (text: string, on = base) => rechain(ledgerFile(text), ledgerFile(on), sha256);

describe('lines that are not on the base are linked anew', () => {
  const [ownLine = '', theirLine = ''] = [branch, base].map((text) =>
    text.slice(ledgerText.length),
  );

  test.each([
    ['on a branch that has not met the base', branch],
    ['after a merge that kept both', ledgerText + theirLine + ownLine],
    ['after one that kept ours first', ledgerText + ownLine + theirLine],
    [
      'in a file with marks of a merge',
      `${ledgerText}<<<<<<< HEAD\n${ownLine}||||||| 1a2b\n=======\n${theirLine}>>>>>>> main\n`,
    ],
    ['with the line ends of Windows', branch.replaceAll('\n', '\r\n')],
    ['where lines of the base are missing', ownLine],
    ['where they are right already', merged],
  ])('%s', (_what, text) => {
    expect(rechained(text)).toEqual({ text: merged, added: 1, problems: [] });
    expect(readLedger(ledgerFile(merged), sha256).problems).toEqual([]);
    expect(ledgerAgainstBase(ledgerFile(merged), ledgerFile(base))).toEqual([]);
  });

  test('and no others', () => {
    expect(rechained(ledgerText)).toEqual({ text: base, added: 0, problems: [] });
    expect(rechained(branch, '').text).toBe(branch);
  });
});

describe('what cannot be linked anew is refused', () => {
  test.each([
    [
      'another word of a version that is on the base',
      linkedText([{ ...publishEntry(skole), facts: 'f'.repeat(64) }], headOfAll, sha256),
      'ledger-rewritten',
    ],
    ['a line that cannot be read', 'nej\n', 'ledger-line-unreadable'],
  ])('%s', (_what, line, code) => {
    const { text, problems } = rechained(ledgerText + line);
    expect(text).toBeUndefined();
    expect(problems.map((one) => [one.code, one.position.line])).toEqual([[code, 5]]);
  });

  test('a base whose own chain is broken', () => {
    const { text, problems } = rechained(branch, ledgerLines.slice(1).join(''));
    expect(text).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(['ledger-chain-broken']);
  });
});

describe('a ledger that does not begin with the lines of the base', () => {
  const told = (text: string | undefined) =>
    ledgerAgainstBase(
      text === undefined ? undefined : ledgerFile(text),
      ledgerFile(ledgerText),
    ).map(({ code, position }) => [code, position.line]);

  test('is told at the first line that differs', () => {
    const rewritten = linkedText(
      [{ ...publishEntry(skole), date: '2017-05-03' }],
      '0'.repeat(64),
      sha256,
    );
    expect(told(rewritten)).toEqual([['ledger-rewritten', 1]]);
    expect(told(ledgerLines.slice(0, 3).join(''))).toEqual([['ledger-rewritten', 4]]);
    expect(told('')).toEqual([['ledger-rewritten', 1]]);
    expect(told(undefined)).toEqual([['ledger-rewritten', 1]]);
  });

  test('or does, is not', () => {
    expect(told(ledgerText)).toEqual([]);
    expect(told(branch.replaceAll('\n', '\r\n'))).toEqual([]);
    expect(ledgerAgainstBase(undefined, undefined)).toEqual([]);
  });
});
