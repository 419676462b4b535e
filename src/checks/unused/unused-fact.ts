import { parsePattern } from '../addresses.ts';
import { oncePer } from '../once-per.ts';
import { addressUses } from '../references/address-uses.ts';
import { idUses } from '../references/id-uses.ts';
import type { Rule } from '../rule.ts';
import { rowsOf } from '../rows.ts';
import type { ReportSource } from '../../reading/sources.ts';

/** A fact is a number that something uses: the prose, a text in YAML, a key figure, a check or a base. */
export const unusedFact: Rule<'unused-fact'> = {
  code: 'unused-fact',
  severity: 'error',
  check: (report) => {
    if (!report.narrative || !report.metadata || !report.descriptor) return [];
    const used = usedFacts(report);
    return rowsOf(report, 'facts').flatMap((row) =>
      used.has(row.key) ? [] : { position: row.position('id'), values: { id: row.key } },
    );
  },
};

const usedFacts = oncePer((report: ReportSource): Set<string> => {
  const ids = idUses(report).flatMap(({ kind, id }) => (kind === 'fact' ? id : []));
  const cells = addressUses(report).flatMap(({ address }) => {
    const reference = parsePattern(address);
    return reference?.table === 'facts' ? reference.row : [];
  });
  return new Set([...ids, ...cells]);
});
