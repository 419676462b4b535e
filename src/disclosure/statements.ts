import type { FigureDeclaration } from '../domain/figure.ts';
import type { DeclaredCheck } from '../domain/descriptor.ts';
import { hidesNumbers, parsePattern, type CellReference } from '../domain/table.ts';
import type { TableModel, Tables } from '../domain/tables.ts';
import { claimStatements } from './claim-statements.ts';
import { resultStatements } from './results.ts';
import { runningSums, runningTotals } from './running-totals.ts';
import { sharesIn } from './shares.ts';
import type { Place, Published, Statement } from './statement.ts';
import { recognisedSums, type Sum } from './totals.ts';

/** Everything that one version says of how its numbers hang together. */
export function statementsIn(published: Published): Statement[] {
  const { tables, checks, figures, claims, rule, version } = published;
  const at = (cell: CellReference): Place => ({ ...cell, version });
  return [
    ...tables.all().flatMap((model) => recognised(model, at)),
    ...sharesIn(tables).map(({ percent, base, numerator, decimals }) => ({
      kind: 'share' as const,
      percent: at(percent),
      base: at(base),
      decimals,
      ...(numerator ? { numerator: at(numerator) } : {}),
    })),
    ...checks.flatMap((check) => declared(check, tables, at)),
    ...figures.flatMap((figure) => flowStatements(figure, tables, at)),
    ...resultStatements(tables, rule, at),
    ...claimStatements(claims, tables, at),
  ];
}

type At = (cell: CellReference) => Place;

/** What a reader sees in a table that nobody declares. */
function recognised(model: TableModel, at: At): Statement[] {
  if (!hidesNumbers(model.table)) return [];
  const { sums, growing } = runningTotals(model);
  return [
    ...[...recognisedSums(model), ...sums].map((sum) => saidSum(sum, at)),
    ...growing.map(([smaller, larger]) => ({
      ...{ kind: 'at-most' as const, smaller: at(smaller), larger: at(larger) },
    })),
  ];
}

function saidSum({ total, parts }: Sum, at: At): Statement {
  return { kind: 'sum', total: at(total), parts: parts.map(at) };
}

/** What a declared check says, for each row where it is made for every row. */
function declared(check: DeclaredCheck, tables: Tables, at: At): Statement[] {
  const cells = (...addresses: string[]): Place[][] => eachRow(addresses, tables, at);
  switch (check.kind) {
    case 'sum':
      return declaredSums(check, tables, at);
    case 'equal':
      return cells(...check.cells).flatMap(([one, ...others]) =>
        one ? others.map((other) => ({ kind: 'equal' as const, one, other })) : [],
      );
    case 'at-most':
      return cells(check.smaller, check.larger).flatMap(([smaller, larger]) =>
        smaller && larger ? [{ kind: 'at-most' as const, smaller, larger }] : [],
      );
    case 'running-total':
      return runningSums(check, tables)
        .filter(({ total, parts }) => [total, ...parts].every((cell) => tables.find(cell)))
        .map((sum) => saidSum(sum, at));
    case 'share':
      return cells(check.numerator, check.denominator, check.percent).flatMap(
        ([numerator, base, percent]) =>
          numerator && base && percent
            ? [{ kind: 'share' as const, numerator, base, percent, decimals: check.decimals }]
            : [],
      );
  }
}

/** Of a total in one cell, `*` among its parts is every other row; of a total in each row, that row. */
function declaredSums(
  check: Extract<DeclaredCheck, { kind: 'sum' }>,
  tables: Tables,
  at: At,
): Statement[] {
  const whole = parsePattern(check.total);
  if (whole?.row === '*') {
    return eachRow([check.total, ...check.parts], tables, at).flatMap(([total, ...parts]) =>
      total ? [{ kind: 'sum' as const, total, parts }] : [],
    );
  }
  if (!whole || !tables.find(whole)) return [];
  const parts = check.parts.flatMap((part) =>
    eachRow([part], tables, at)
      .flat()
      .filter(
        ({ table, row }) => !part.includes('/*/') || table !== whole.table || row !== whole.row,
      ),
  );
  return [{ kind: 'sum', total: at(whole), parts }];
}

/** The cells at some addresses, once for each row where one of them is of every row; none where one leads nowhere. */
function eachRow(addresses: readonly string[], tables: Tables, at: At): Place[][] {
  const patterns = addresses.flatMap((address) => parsePattern(address) ?? []);
  if (patterns.length < addresses.length) return [];
  const starred = patterns.find(({ row }) => row === '*');
  const rows = starred ? (tables.table(starred.table)?.table.rows ?? []) : [{ key: '' }];
  return rows
    .map(({ key }) => patterns.map((one) => (one.row === '*' ? { ...one, row: key } : one)))
    .filter((cells) => cells.every((cell) => tables.find(cell)))
    .map((cells) => cells.map(at));
}

/** As many leave a node of a drawn flow as come to it, where the flow goes on from it. */
function flowStatements(figure: FigureDeclaration, tables: Tables, at: At): Statement[] {
  const links = figure.kind === 'flow' ? tables.table(figure.table) : undefined;
  if (figure.kind !== 'flow' || !links) return [];
  const ends = (column: string): Map<string | undefined, Place[]> =>
    Map.groupBy(
      links.table.rows.map(({ key: row }) =>
        at({ table: figure.table, row, column: figure.value }),
      ),
      ({ row }) => {
        const link = links.row(row);
        return link && links.text(link, column);
      },
    );
  const [into, out] = [ends(figure.to), ends(figure.from)];
  return [...into].flatMap(([node, arriving]) => {
    const leaving = out.get(node);
    return node === undefined || !leaving ? [] : [{ kind: 'flow', into: arriving, out: leaving }];
  });
}
