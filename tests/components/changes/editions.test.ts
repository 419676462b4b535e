import { expect, test } from 'vitest';
import { reportColumns, versionColumns } from '../../../src/components/changes/verdict-rows.ts';
import { summary } from '../report-summaries.ts';

const first = summary('a', { version: '1.0' });
const later = summary('a', { version: '2.0', judging: 2 });

test('versions judged by different editions of the rules say by which', () => {
  expect(versionColumns([first, later], 'da').map(({ note }) => note)).toEqual([
    'Vurderet efter udgave 1 af reglerne',
    'Vurderet efter udgave 2 af reglerne',
  ]);
  expect(reportColumns([first, later], 'en').map(({ note }) => note)).toEqual([
    expect.stringMatching(/\. Judged by edition 1 of the rules$/),
    expect.stringMatching(/\. Judged by edition 2 of the rules$/),
  ]);
});

test('versions of one edition say nothing of it', () => {
  expect(versionColumns([first, { ...later, judging: 1 }], 'da')).toEqual([
    expect.not.objectContaining({ note: expect.anything() as unknown }),
    expect.not.objectContaining({ note: expect.anything() as unknown }),
  ]);
});
