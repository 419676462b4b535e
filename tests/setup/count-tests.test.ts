import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

import { countTests } from '../../src/setup/count-tests.mjs';

const file = path.join(mkdtempSync(path.join(tmpdir(), 'maalestok-')), 'count.json');
writeFileSync(file, JSON.stringify({ numPassedTests: 12, numFailedTests: 2, numPendingTests: 5 }));

test('a step without a count of its own is one test', () => {
  expect(countTests(undefined, 0)).toEqual({ passed: 1, failed: 0, notRun: 0 });
  expect(countTests(undefined, 1)).toEqual({ passed: 0, failed: 1, notRun: 0 });
});

test('a step with a count gives it', () => {
  expect(countTests(file, 1)).toEqual({ passed: 12, failed: 2, notRun: 5 });
});

test('a step that died before it counted has failed', () => {
  expect(countTests('/nowhere/count.json', 1)).toEqual({ passed: 0, failed: 1, notRun: 0 });
});
