import type { Rule } from '../rule.ts';
import { readerTexts } from '../texts/reader-texts.ts';

/** A numbered name that no text holds could only hide a number one day. */
export const unusedNumberedName: Rule<'unused-numbered-name'> = {
  code: 'unused-numbered-name',
  severity: 'warning',
  check: (report) => {
    const { metadata } = report;
    const names = metadata?.value.numberedNames ?? [];
    if (!metadata || !report.narrative || names.length === 0) return [];
    const texts = readerTexts(report).map(({ text }) => text);
    return names.flatMap((name, index) =>
      texts.some((text) => text.includes(name))
        ? []
        : { position: metadata.position(['numberedNames', index]), values: { name } },
    );
  },
};
