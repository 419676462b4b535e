import { expect, test } from 'vitest';

import { readAudit } from '../../src/setup/audit-packages.mjs';

/** What npm 11 prints, as far as it is read. */
const report = (severities: string[]) => {
  const counts = { info: 0, low: 0, moderate: 0, high: 0, critical: 0 };
  const vulnerabilities = Object.fromEntries(
    severities.map((severity, index) => {
      counts[severity as keyof typeof counts] += 1;
      return [`p${index}`, { name: `p${index}`, severity, range: '<1.2.3' }];
    }),
  );
  return JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities,
    metadata: { vulnerabilities: counts },
  });
};

test('no hole', () => {
  expect(readAudit(report([]))).toEqual({ kind: 'none' });
});

test.each([
  [['low', 'moderate'], false],
  [['high'], true],
  [['low', 'critical'], true],
])('%j: grave is %s', (severities, grave) => {
  const lines = severities.map((severity, index) => `${severity}  p${index} <1.2.3`).sort();
  expect(readAudit(report(severities))).toEqual({ kind: 'holes', grave, lines });
});

// As npm 11.19 prints it where a registry refuses the question, and where there is none.
test.each(['{"message":"405 Method Not Allowed","statusCode":405,"error":{}}', '', 'npm error'])(
  '%j is no answer',
  (printed) => {
    expect(readAudit(printed)).toEqual({ kind: 'no-answer' });
  },
);
