import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { linkedText, noLine, publishEntry, withdrawEntry } from '../../../../src/domain/ledger.ts';
import { ledgerAgainstRecords } from '../../../../src/report/publication/ledger/against-records.ts';
import { readLedger } from '../../../../src/report/publication/ledger/read-ledger.ts';
import {
  headOfAll,
  job,
  ledgerFile,
  ledgerLines,
  ledgerText,
  proofOf,
  records,
  sha256,
  skole,
  skoleCorrected,
  tombstoneOf,
  withdrawal,
} from './ledger-cases.ts';
import { said } from '../../../../src/words/said.ts';
import { findKeptHead } from '../../../../src/report/publication/ledger/prove-copy.ts';
import { entriesAfterwards } from '../../../../src/report/publication/ledger/rechain.ts';

const read = (text: string) => readLedger(ledgerFile(text), sha256);
const problemsOf = (text: string, of = records) => {
  const { lines, problems } = read(text);
  return [...problems, ...ledgerAgainstRecords(lines, of)].map(
    ({ code, position }) =>
      `${position.file.split('/').slice(-2).join('/')}:${position.line} ${code}`,
  );
};

describe('a ledger', () => {
  test('is written as by hand', () => {
    const entries = [
      publishEntry(skole),
      publishEntry(job),
      publishEntry(skoleCorrected),
      withdrawEntry(withdrawal),
    ];
    expect(linkedText(entries, noLine, sha256)).toBe(ledgerText);
  });

  test('has the head that sha256sum gives of its last line', () => {
    const answer = execFileSync('sha256sum', { input: ledgerLines.at(-1), encoding: 'utf8' });
    expect(answer.slice(0, 64)).toBe(read(ledgerText).head);
    expect(read('').head).toBe(noLine);
  });

  test('agrees with the records that it was made from', () => {
    expect(problemsOf(ledgerText)).toEqual([]);
    expect(problemsOf('', { published: [], withdrawn: [], unread: [] })).toEqual([]);
  });

  test('may have the line ends and the form of letters of another system', () => {
    expect(problemsOf(ledgerText.replaceAll('\n', '\r\n'))).toEqual([]);
    expect(problemsOf(ledgerText.normalize('NFD'))).toEqual([]);
    expect(read(ledgerText.replaceAll('\n', '\r\n').normalize('NFD')).head).toBe(headOfAll);
  });
});

describe('a line that the records do not bear out is told at its place', () => {
  const lines = [...ledgerLines];
  const [first = '', second = '', third = '', fourth = ''] = lines;
  const relinked = (...entries: Parameters<typeof linkedText>[0]) =>
    linkedText(entries, noLine, sha256);

  test.each([
    ['a version without a line', first, ['1.1/published.json:1 ledger-line-missing']],
    [
      'a withdrawal without a line',
      first + second + third,
      ['1.0/withdrawn.json:1 ledger-line-missing'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(problemsOf(text)).toEqual(expect.arrayContaining(expected));
  });

  test('each kind alone', () => {
    const other = proofOf('anden', '1.0', '2017-05-02');
    const all = { published: [skole], withdrawn: [], unread: [] };
    expect(problemsOf(relinked(publishEntry(skole), publishEntry(other)), all)).toEqual([
      'data/ledger.jsonl:2 ledger-line-without-version',
    ]);
    expect(problemsOf(relinked(publishEntry(skole), publishEntry(skole)), all)).toEqual([
      'data/ledger.jsonl:2 ledger-line-repeated',
    ]);
    const gone = withdrawEntry(tombstoneOf(skole, '2017-09-01'));
    expect(problemsOf(relinked(publishEntry(skole), gone), all)).toEqual([
      'data/ledger.jsonl:2 ledger-withdrawn-stands',
    ]);
    const both = { published: [skole, skoleCorrected], withdrawn: [], unread: [] };
    expect(problemsOf(relinked(publishEntry(skoleCorrected), publishEntry(skole)), both)).toEqual([
      'data/ledger.jsonl:2 ledger-order',
    ]);
    const withdrawnOnly = { published: [], withdrawn: [withdrawal], unread: [] };
    expect(problemsOf(relinked(withdrawEntry(withdrawal)), withdrawnOnly)).toEqual([
      'data/ledger.jsonl:1 ledger-order',
    ]);
    expect(
      problemsOf(relinked(withdrawEntry(withdrawal), publishEntry(job)), withdrawnOnly),
    ).toEqual(['data/ledger.jsonl:1 ledger-order']);
    expect(problemsOf(relinked(withdrawEntry(withdrawal, 'afterwards')), withdrawnOnly)).toEqual(
      [],
    );
  });

  test.each(['factsHash', 'inputsHash', 'date', 'approvedBy'] as const)('another %s', (field) => {
    const changed = { ...skole, [field]: field === 'date' ? '2017-05-02' : 'a'.repeat(64) };
    const all = { published: [skole], withdrawn: [], unread: [] };
    expect(problemsOf(relinked(publishEntry(changed)), all)).toEqual([
      'data/ledger.jsonl:1 ledger-line-differs',
    ]);
    const { approvedBy: _, ...unapproved } = skole;
    expect(
      problemsOf(relinked(publishEntry(skole)), {
        published: [unapproved],
        withdrawn: [],
        unread: [],
      }),
    ).toEqual(['data/ledger.jsonl:1 ledger-line-differs']);
  });

  test('the day on which a withdrawn version was published, or was withdrawn, or by whom', () => {
    const of = { published: [], withdrawn: [withdrawal], unread: [] };
    const said = [publishEntry(job), withdrawEntry(withdrawal)] as const;
    expect(problemsOf(relinked(...said), of)).toEqual([]);
    expect(problemsOf(relinked({ ...said[0], date: '2017-06-02' }, said[1]), of)).toEqual([
      'data/ledger.jsonl:1 ledger-line-differs',
    ]);
    for (const other of [{ date: '2017-08-02' }, { approvedBy: 'Andre' }])
      expect(problemsOf(relinked(said[0], { ...said[1], ...other }), of)).toEqual([
        'data/ledger.jsonl:2 ledger-line-differs',
      ]);
  });

  test('and every message is there in both languages', () => {
    const { lines, problems } = read(`${fourth}{}\nnej\n{"a" :1}\n${first.trimEnd()}`);
    const told = [...problems, ...ledgerAgainstRecords(lines, records)];
    expect(told.length).toBeGreaterThan(5);
    for (const problem of told)
      for (const language of ['da', 'en'] as const) {
        const { found, expected, advice } = said(problem, language);
        for (const words of [found, expected, advice]) expect(words).not.toBe('');
      }
  });
});

describe('what is entered afterwards', () => {
  test('comes in the order of dates, says so, and then nothing is missing', () => {
    const entries = entriesAfterwards([], records);
    expect(entries.map(({ action, report, version }) => `${action} ${report} ${version}`)).toEqual([
      'publish skole 1.0',
      'publish skole 1.1',
      'withdraw job 1.0',
    ]);
    const text = linkedText(entries, noLine, sha256);
    expect(text.match(/"entered":"afterwards"\}\n/g)).toHaveLength(3);
    expect(problemsOf(text)).toEqual([]);
    expect(entriesAfterwards(read(text).lines, records)).toEqual([]);
  });

  test('is only what has no line', () => {
    const { lines } = read(ledgerLines.slice(0, 2).join(''));
    expect(entriesAfterwards(lines, records).map(({ action, date }) => [action, date])).toEqual([
      ['publish', '2017-07-01'],
      ['withdraw', '2017-08-01'],
    ]);
  });

  test('may be a version before one that is there', () => {
    const later = linkedText([publishEntry(skoleCorrected)], noLine, sha256);
    const { lines, head } = read(later);
    const text = later + linkedText(entriesAfterwards(lines, records), head, sha256);
    expect(problemsOf(text)).toEqual([]);
  });
});

describe('a kept head', () => {
  const { lines } = read(ledgerText);
  test('proves all up to its line', () => {
    expect(findKeptHead(lines, headOfAll)).toEqual({ line: 4, since: 0 });
    expect(findKeptHead(lines, sha256(ledgerLines[1] ?? ''))).toEqual({ line: 2, since: 2 });
    expect(findKeptHead(lines, noLine)).toEqual({ line: 0, since: 4 });
  });

  test('of another ledger is not found', () => {
    expect(findKeptHead(lines, sha256('another'))).toBeUndefined();
  });
});
