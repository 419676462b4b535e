import type { ReportSource } from '../../reading/sources.ts';
import { declaredFigures } from '../figures/declared-figures.ts';
import { shownIds } from '../narrative/property-uses.ts';
import { parsePattern } from '../addresses.ts';
import { addressUses } from '../references/address-uses.ts';
import type { Rule } from '../rule.ts';

/** Every table of the report's own is shown, by itself or by a figure, or the text uses its cells. */
export const unusedTable: Rule<'unused-table'> = {
  code: 'unused-table',
  severity: 'error',
  check: (report) => {
    const { descriptor: declared } = report;
    if (!declared || !report.narrative || !declaredFigures(report)) return [];
    const used = usedTables(report);
    return declared.value.resources.flatMap(({ name, schema }, index) =>
      !schema || used.has(name)
        ? []
        : { position: declared.position(['resources', index, 'name']), values: { id: name } },
    );
  },
};

function usedTables(report: ReportSource): Set<string> {
  const inFigures = report.figures?.value.flatMap((figure) => [
    ...('table' in figure ? [figure.table] : []),
    ...('nodes' in figure ? [figure.nodes] : []),
  ]);
  const inTexts = addressUses(report).flatMap(({ address, by }) =>
    by === 'pattern' ? [] : (parsePattern(address)?.table ?? []),
  );
  const shown = report.narrative ? shownIds(report.narrative, 'table') : [];
  return new Set([...shown, ...(inFigures ?? []), ...inTexts]);
}
