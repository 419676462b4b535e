import type { Language } from '../../src/domain/language.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceParts } from '../../src/components/changes/difference-parts.ts';
import { reportContext } from '../../src/components/report-context.ts';
import type { PublicReport } from '../../src/domain/public-report.ts';
import { sampleNames } from '../components/preview/sample-names.ts';
import { editedReports } from './difference/generated-edits.ts';
import { pairs } from './difference/pairs.ts';
import { writtenParts } from './written-parts.ts';

function readersText(before: PublicReport, after: PublicReport, locale: Language): string {
  const [old, now] = [before, after].map((report) => reportContext(report, sampleNames, locale));
  if (!old || !now) throw new Error('two versions were expected');
  return writtenParts(differenceParts(old, now, [after.metadata.changeNote], []));
}

describe.each(pairs)('what readers see of $name', ({ name, before, after }) => {
  it('reads as somebody has reviewed it', async () => {
    await expect(readersText(before, after, 'da')).toMatchFileSnapshot(`reviewed/${name}.txt`);
  });

  it('says in English as much as in Danish', () => {
    const lines = (locale: Language): string[] => readersText(before, after, locale).split('\n');
    expect(lines('en')).toHaveLength(lines('da').length);
  });

  it('holds no address, no component and no mark of an editor', () => {
    const text = readersText(before, after, 'da').replace(/\((\/[^)]*)\)/g, '');
    expect(text).not.toMatch(/\{[^}]*\}|<\/?[A-Z]\w*|\*\*|\[\^/);
  });
});

describe('a version', () => {
  it('has nothing to tell of itself', () => {
    fc.assert(fc.property(editedReports, (report) => readersText(report, report, 'da') === ''));
  });
});
