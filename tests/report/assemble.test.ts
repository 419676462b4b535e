import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PublicReport } from '../../src/domain/public-report.ts';
import { readInputs } from '../../src/files/read-inputs.ts';
import { sha256 } from '../../src/files/sha256.ts';
import { makeSite } from '../../src/report/make-site.ts';

const reports: PublicReport[] = [];
makeSite(readInputs(path.join(import.meta.dirname, '../fixtures/project')), sha256, ({ report }) =>
  reports.push(report),
);
const [report] = reports;
if (!report) throw new Error('the fixture gives no report');

describe('the public report', () => {
  it('is plain and serialisable: nothing is lost on the way through JSON', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('holds every table of the descriptor', () => {
    expect(report.tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['facts', 'goals', 'targets', 'results', 'status']),
    );
  });

  it('numbers tables and figures in the order in which the narrative shows them', () => {
    const numbers = (items: { number?: number }[]) =>
      items.flatMap(({ number }) => number ?? []).sort((a, b) => a - b);
    const shown = JSON.stringify(report.narrative.blocks);
    const count = (type: string) => shown.split(`"type":"${type}"`).length - 1;
    expect(numbers(report.tables)).toEqual(
      Array.from({ length: count('table') }, (_, index) => index + 1),
    );
    expect(numbers(report.figures)).toEqual(
      Array.from({ length: count('figure') }, (_, index) => index + 1),
    );
  });

  it('gives every goal a verdict with a receipt', () => {
    expect(report.goals.length).toBeGreaterThan(0);
    for (const { overall } of report.goals) {
      expect(overall.receipt.rule).toBe(report.rule?.name);
      expect(overall.receipt.steps).not.toEqual([]);
    }
  });

  it('holds no organisation but by id', () => {
    expect(JSON.stringify(report)).not.toContain('Nordby Kommune');
  });
});
