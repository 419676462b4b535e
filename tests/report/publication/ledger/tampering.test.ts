import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledgerAgainstRecords } from '../../../../src/report/publication/ledger/against-records.ts';
import { readLedger } from '../../../../src/report/publication/ledger/read-ledger.ts';
import {
  headOfAll,
  job,
  ledgerFields,
  ledgerFile,
  ledgerLines,
  ledgerText,
  linked,
  records,
  sha256,
  skole,
  skoleCorrected,
} from './ledger-cases.ts';
import { ledgerAgainstBase } from '../../../../src/report/publication/only-added.ts';

const seed = 20261130;

/** What a check tells of a ledger beside the untouched records. */
function told(text: string): string[] {
  const { lines, problems } = readLedger(ledgerFile(text), sha256);
  return [...problems, ...ledgerAgainstRecords(lines, records)].map(({ code }) => code);
}

const [one = '', two = '', three = '', four = ''] = ledgerLines;
const [say1 = '', say2 = '', say3 = '', say4 = ''] = ledgerFields;
const join = (...lines: string[]) => lines.join('');
/** Linked anew by one who does not touch the records. */
const forged = (...fields: string[]) => linked(fields).join('');
const otherHash = (hash: string) => `${hash.startsWith('0') ? '1' : '0'}${hash.slice(1)}`;
const zeros = '0'.repeat(64);
const inFields = (what: string, fields: string[]) => ({ what, text: forged(...fields) });

const ofLines = [
  { what: 'the first line removed', text: join(two, three, four) },
  { what: 'the second line removed', text: join(one, three, four) },
  { what: 'the third line removed', text: join(one, two, four) },
  { what: 'the last line removed', text: join(one, two, three) },
  { what: 'the last two lines removed', text: join(one, two) },
  { what: 'all lines removed', text: '' },
  { what: 'the first two lines swapped', text: join(two, one, three, four) },
  { what: 'two lines in the middle swapped', text: join(one, three, two, four) },
  { what: 'the last two lines swapped', text: join(one, two, four, three) },
  { what: 'all lines turned round', text: join(four, three, two, one) },
  { what: 'the first line twice', text: join(one, one, two, three, four) },
  { what: 'the last line twice', text: join(ledgerText, four) },
  { what: 'the whole ledger twice', text: ledgerText + ledgerText },
  { what: 'an empty line between', text: join(one, '\n', two, three, four) },
  { what: 'an empty line at the end', text: `${ledgerText}\n` },
  {
    what: 'a space at the end of a line',
    text: join(one.replace('}\n', '} \n'), two, three, four),
  },
  { what: 'a space in the last line', text: join(one, two, three, four.replace(':', ': ')) },
  { what: 'the last line cut', text: ledgerText.slice(0, -9) },
  { what: 'the last line end cut', text: ledgerText.slice(0, -1) },
  { what: 'two lines in one', text: join(one.trimEnd(), two, three, four) },
  { what: 'a byte order mark', text: `\uFEFF${ledgerText}` },
  { what: 'a carriage return within', text: ledgerText.replace(',"action"', '\r,"action"') },
  { what: 'a line that is no JSON', text: `${ledgerText}nej\n` },
  { what: 'a line that is a list', text: `${ledgerText}[]\n` },
  { what: 'a line that is null', text: `${ledgerText}null\n` },
];

const ofLinks = [
  { what: 'the first link no longer zeros', text: ledgerText.replace(zeros, otherHash(zeros)) },
  ...[one, two, three].map((line, index) => ({
    what: `the link to line ${index + 1} another`,
    text: ledgerText.replace(
      `{"previous":"${sha256(line)}`,
      `{"previous":"${otherHash(sha256(line))}`,
    ),
  })),
  {
    what: 'all links zeros',
    text: ledgerText.replace(/"previous":"\w+"/g, `"previous":"${zeros}"`),
  },
  { what: 'a link in capitals', text: ledgerText.replace(sha256(one), sha256(one).toUpperCase()) },
  { what: 'a link one digit short', text: ledgerText.replace(sha256(two), sha256(two).slice(1)) },
  { what: 'a link removed', text: ledgerText.replace(`"previous":"${sha256(two)}",`, '') },
];

const ofFields = [
  ...[skole, skoleCorrected].flatMap(({ factsHash, inputsHash, version }) =>
    [factsHash, inputsHash].map((hash, index) => ({
      what: `another hash of ${index === 0 ? 'facts' : 'inputs'} of ${version}, linked as before`,
      text: ledgerText.replace(hash, otherHash(hash)),
    })),
  ),
  ...[skole, skoleCorrected].flatMap(({ factsHash, inputsHash, version }) =>
    [factsHash, inputsHash].map((hash, index) => ({
      what: `another hash of ${index === 0 ? 'facts' : 'inputs'} of ${version}, linked anew`,
      text: forged(...ledgerFields.map((one) => one.replace(hash, otherHash(hash)))),
    })),
  ),
  inFields('facts and inputs changed about', [
    say1
      .replace(skole.factsHash, 'x')
      .replace(skole.inputsHash, skole.factsHash)
      .replace('x', skole.inputsHash),
    ...[say2, say3, say4],
  ]),
  inFields('the facts of another version', [
    say1.replace(skole.factsHash, skoleCorrected.factsHash),
    ...[say2, say3, say4],
  ]),
  inFields('another day', [say1.replace('2017-05-01', '2017-05-11'), say2, say3, say4]),
  inFields('a day that is none', [say1, say2, say3, say4.replace('2017-08-01', '2017-02-30')]),
  inFields('another approver', [say1.replace('Anna', 'Anne'), say2, say3, say4]),
  inFields('no approver', [say1.replace('"approvedBy":"Anna Prøve",', ''), say2, say3, say4]),
  inFields('an empty approver', [say1.replace('Anna Prøve', ''), say2, say3, say4]),
  inFields('another who decided', [say1, say2, say3, say4.replace('Foreningen', 'Forening')]),
  inFields('another day of withdrawal', [say1, say2, say3, say4.replace('08-01', '08-02')]),
  inFields('another report', [say1.replace('skole', 'skolen'), say2, say3, say4]),
  inFields('another version', [say1, say2, say3.replace('"1.1"', '"1.2"'), say4]),
  inFields('a version that is no number', [say1, say2, say3.replace('"1.1"', '"1.1a"'), say4]),
  inFields('a path for a report', [say1.replace('skole', '../skole'), say2, say3, say4]),
  inFields('an action that nobody knows', [say1, say2, say3, say4.replace('withdraw', 'delete')]),
  inFields('a field that nobody knows', [`${say1},"note":"x"`, say2, say3, say4]),
  inFields('a hash in a withdrawal', [say1, say2, say3, `${say4},"facts":"${job.factsHash}"`]),
  inFields('a publication without inputs', [
    say1.replace(`,"inputs":"${skole.inputsHash}"`, ''),
    ...[say2, say3, say4],
  ]),
  inFields('a withdrawal entered in another word', [say1, say2, say3, `${say4},"entered":"later"`]),
  inFields('a field twice', [`${say1},"inputs":"${skole.inputsHash}"`, say2, say3, say4]),
  inFields('the fields in another order', [
    `"report":"skole",${say1.replace('"report":"skole",', '')}`,
    ...[say2, say3, say4],
  ]),
  inFields('a letter written as its code', [say1.replace('ø', '\\u00f8'), say2, say3, say4]),
  inFields('a withdrawal of a version that stands', [
    ...[say1, say2, say3, say4],
    say4.replace('job', 'skole'),
  ]),
  inFields('a publication of what was withdrawn taken out', [say1, say3, say4]),
  inFields('a withdrawal before its publication', [say1, say4, say2, say3]),
  inFields('a correction before what it corrects', [say3, say1, say2, say4]),
  inFields('a withdrawn version published again', [say1, say2, say3, say4, say2]),
  inFields('a line of a version that never was', [
    ...[say1, say2, say3, say4],
    say1.replace('skole', 'spoegelse'),
  ]),
];

const all = [...ofLines, ...ofLinks, ...ofFields];

test('there are more than sixty', () => {
  expect(told(ledgerText)).toEqual([]);
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(60);
});

test.each(all)('$what is refused', ({ text }) => {
  expect(text).not.toBe(ledgerText);
  expect(told(text)).not.toEqual([]);
});

describe('one byte of a ledger', () => {
  const bytes = new TextEncoder().encode(ledgerText);
  const anyByte = fc.record({
    at: fc.nat(bytes.length - 1),
    flip: fc.integer({ min: 1, max: 255 }),
  });

  test('is refused, whatever it becomes', () => {
    fc.assert(
      fc.property(anyByte, ({ at, flip }) => {
        const changed = new Uint8Array(bytes);
        changed[at] = (changed[at] ?? 0) ^ flip;
        const { lines, problems } = readLedger({ bytes: changed }, sha256);
        const all = [...problems, ...ledgerAgainstRecords(lines, records)];
        expect(all).not.toEqual([]);
      }),
      { seed, numRuns: 400 },
    );
  });
});

describe('what no record can tell, the branch that is published from tells', () => {
  const last = linked([`${say4},"entered":"afterwards"`], sha256(three)).join('');

  test.each([
    ['a last line that says it was entered afterwards', join(one, two, three, last)],
    [
      'a ledger whose every line says so',
      forged(...ledgerFields.map((s) => `${s},"entered":"afterwards"`)),
    ],
    ['one without its last line', join(one, two, three)],
  ])('%s', (_what, text) => {
    const problems = ledgerAgainstBase(ledgerFile(text), ledgerFile(ledgerText));
    expect(problems.map(({ code }) => code)).toEqual(['ledger-rewritten']);
    expect(readLedger(ledgerFile(text), sha256).head).not.toBe(headOfAll);
  });
});
