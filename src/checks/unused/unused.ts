import { parsePattern } from '../../domain/table.ts';
import { addressUses } from '../references/address-uses.ts';
import { idUses } from '../references/ids.ts';
import { type Rule, rowsIn, oncePer, type RowView } from '../rule.ts';
import type { ReportSource, ComponentUse } from '../../reading/sources.ts';
import { shownIds } from '../narrative/components.ts';
import { drawnFigures, declaredFigures } from '../figures/drawn-figures.ts';
import { figureLinks } from '../figures/figure-rows.ts';
import { readerTexts } from '../texts/reader-texts.ts';

/** A fact is a number that something uses: the prose, a text in YAML, a key figure, a check or a base. */
export const unusedFact: Rule<'unused-fact'> = {
  code: 'unused-fact',
  severity: 'error',
  check: (report) => {
    if (!report.narrative || !report.metadata || !report.descriptor) return [];
    const used = usedFacts(report);
    return rowsIn(report, 'facts').flatMap((row) =>
      used.has(row.key) ? [] : { position: row.position('id'), values: { id: row.key } },
    );
  },
};

const usedFacts = oncePer((report: ReportSource): Set<string> => {
  const ids = idUses(report).flatMap(({ kind, id }) => (kind === 'fact' ? id : []));
  const cells = addressUses(report).flatMap(({ address, by }) => {
    const reference = by === 'policy' ? undefined : parsePattern(address);
    return reference?.table === 'facts' ? reference.row : [];
  });
  return new Set([...ids, ...cells]);
});

/** Every figure stands in the narrative. */
export const unusedFigure: Rule<'unused-figure'> = {
  code: 'unused-figure',
  severity: 'error',
  check: ({ figures: declared, narrative: source }) => {
    if (!declared || !source) return [];
    const shown = shownIds(source, 'figure');
    return declared.value.flatMap(({ id }, index) =>
      shown.has(id) ? [] : { position: declared.position([index, 'id']), values: { id } },
    );
  },
};

/** Every goal stands in a goal table, a matrix or a figure: a goal that was not reached is not left out. */
export const unusedGoal: Rule<'unused-goal'> = {
  code: 'unused-goal',
  severity: 'error',
  check: (report) => {
    if (!report.narrative || !declaredFigures(report)) return [];
    const shows = shownGoals(report);
    return rowsIn(report, 'goals').flatMap((row) =>
      shows(row.key, row.text('category'))
        ? []
        : { position: row.position('id'), values: { id: row.key } },
    );
  },
};

function shownGoals({ narrative: source, figures }: ReportSource) {
  const uses = (source?.components ?? []).filter(showsGoals);
  const ids = new Set([
    ...uses.flatMap(({ properties }) => properties.goals ?? []),
    ...(figures?.value ?? []).flatMap((figure) => ('goals' in figure ? figure.goals : [])),
  ]);
  const categories = new Set(uses.flatMap(categoryOf));
  const all = uses.some(({ properties }) => Object.keys(properties).length === 0);
  return (id: string, category: string | undefined) =>
    all || ids.has(id) || (category !== undefined && categories.has(category));
}

type GoalsUse = Extract<ComponentUse, { type: 'goal-table' | 'goal-matrix' }>;

function showsGoals(use: ComponentUse): use is GoalsUse {
  return use.type === 'goal-table' || use.type === 'goal-matrix';
}

function categoryOf(use: GoalsUse): string[] {
  const { category } = use.type === 'goal-table' ? use.properties : {};
  return category === undefined ? [] : [category];
}

/** A flow draws the nodes that its links join, and leaves the others out. A layered diagram draws all boxes. */
export const unusedNode: Rule<'unused-node'> = {
  code: 'unused-node',
  severity: 'warning',
  check: (report) => {
    const boxes = new Set(
      drawnFigures(report, 'layered-diagram').map(({ figure }) => figure.nodes),
    );
    const flows = drawnFigures(report, 'flow').filter(({ figure }) => !boxes.has(figure.nodes));
    return [...Map.groupBy(flows, ({ figure }) => figure.nodes)].flatMap(([nodes, sharing]) =>
      unjoined(nodes, sharing, report).map((row) => ({
        position: row.position(row.source.table.keyColumn),
        values: { id: row.key },
      })),
    );
  },
};

/** The nodes that no link of some flows joins. Where a link leads nowhere, that is told instead. */
function unjoined(
  nodes: string,
  flows: ReturnType<typeof drawnFigures<'flow'>>,
  report: ReportSource,
): RowView[] {
  const links = flows.flatMap((flow) => figureLinks(flow, report));
  const written = flows.flatMap(({ view }) => view.rows);
  const joined = new Set(links.flatMap(({ from, to }) => [from, to]));
  return links.length < written.length
    ? []
    : rowsIn(report, nodes).filter(({ key }) => !joined.has(key));
}

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

/** Every work in the list of references is cited. */
export const unusedReference: Rule<'unused-reference'> = {
  code: 'unused-reference',
  severity: 'error',
  check: ({ metadata, narrative: source }) => {
    if (!metadata || !source) return [];
    const cited = shownIds(source, 'cite');
    return Object.keys(metadata.value.references ?? {}).flatMap((id) =>
      cited.has(id) ? [] : { position: metadata.position(['references', id]), values: { id } },
    );
  },
};

/** Every sign is one that a rater gave. */
export const unusedSign: Rule<'unused-sign'> = {
  code: 'unused-sign',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'directions').flatMap(({ figure, view, position }) => {
      if (figure.raters.some((rater) => !view.columns.has(rater))) return [];
      const given = new Set(
        figure.raters.flatMap((rater) => view.rows.flatMap((row) => row.text(rater) ?? [])),
      );
      // `figure-without-data` reports a figure without data.
      if (given.size === 0) return [];
      return Object.keys(figure.signs).flatMap((sign) =>
        given.has(sign)
          ? []
          : { position: position('signs', sign), values: { sign, home: view.source.table.path } },
      );
    }),
};

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
    by === 'pattern' || by === 'policy' ? [] : (parsePattern(address)?.table ?? []),
  );
  const shown = report.narrative ? shownIds(report.narrative, 'table') : [];
  return new Set([...shown, ...(inFigures ?? []), ...inTexts]);
}
