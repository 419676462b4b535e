import { expect, test } from 'vitest';
import { publicationRows } from '../../../src/components/publications/publication-rows.ts';
import type { LedgerLine } from '../../../src/domain/ledger.ts';

const hash = 'a'.repeat(64);
const version = { previous: hash, report: 'skole', version: '1.1', date: '2017-03-01' };
const published: LedgerLine = {
  entry: { ...version, action: 'publish', facts: hash, inputs: hash, entered: 'afterwards' },
  ...{ number: 7, hash },
};
const withdrawn: LedgerLine = {
  entry: { ...version, action: 'withdraw', approvedBy: 'Ny Start' },
  ...{ number: 8, hash },
};
const called = () => ({ title: 'Flere i skole', language: 'da' as const });

test('a line says what happened, when, to what and by whom', () => {
  expect(publicationRows([withdrawn], called, 'da')).toEqual([
    {
      ...{ id: 'linje-8', line: 'Linje 8', hash, action: 'Trukket tilbage', afterwards: false },
      ...{ date: '1. marts 2017', day: '2017-03-01', title: 'Flere i skole', titleLang: undefined },
      ...{ version: 'version 1.1', href: '/rapporter/skole/v1.1/' },
      approval: 'Besluttet af Ny Start',
    },
  ]);
});

test('in English, with the title in its own language, and what was entered afterwards', () => {
  expect(publicationRows([published, withdrawn], called, 'en')).toMatchObject([
    {
      ...{ action: 'Published', titleLang: 'da', href: '/en/rapporter/skole/v1.1/' },
      ...{ approval: undefined, afterwards: true },
    },
    { action: 'Withdrawn', approval: 'Decided by Ny Start', afterwards: false },
  ]);
});
