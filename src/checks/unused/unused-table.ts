import type { ReportSource } from '../../reading/sources.ts';
import { declaredFigures } from '../figures/declared-figures.ts';
import { shownIds } from '../narrative/property-uses.ts';
import { parsePattern } from '../addresses.ts';
import { addressUses } from '../references/address-uses.ts';
import type { Rule } from '../rule.ts';
import { unused } from './unused.ts';

/** Every table of the report's own is shown, by itself or by a figure, or the text uses its cells. */
export const unusedTable: Rule = {
  code: 'unused-table',
  severity: 'error',
  check: (report) => {
    const { descriptor: declared } = report;
    if (!declared || !report.narrative || !declaredFigures(report)) return [];
    const used = usedTables(report);
    return declared.value.resources.flatMap(({ name, schema }, index) =>
      !schema || used.has(name)
        ? []
        : unused(
            declared.place(['resources', index, 'name']),
            { da: `Tabellen "${name}"`, en: `The table "${name}"` },
            {
              da: `Sæt <Table id="${name}" /> ind i report.mdx, eller slet tabellen her.`,
              en: `Put <Table id="${name}" /> into the narrative, or delete it here.`,
            },
          ),
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
