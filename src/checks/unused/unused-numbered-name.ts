import type { Rule } from '../rule.ts';
import { readerTexts } from '../texts/reader-texts.ts';
import { unused } from './unused.ts';

/** A numbered name that no text holds could only hide a number one day. */
export const unusedNumberedName: Rule = {
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
        : unused(
            metadata.place(['numberedNames', index]),
            { da: `Navnet "${name}"`, en: `The name "${name}"` },
            {
              da: 'Skriv det som i teksten, eller slet det her.',
              en: 'Write it as the text does, or delete it here.',
            },
          ),
    );
  },
};
