import { csv, descriptor, figures, ownTable, partsFigure, statusTable } from './overlays.ts';
import type { Overlay } from '../project.ts';

interface ExampleTable {
  name: string;
  fields: Record<string, unknown>[];
  lines: string[];
}

/**
 * A table by its columns and its rows, in which `?` is unknown. A column is its type, and its unit where it has one:
 * `integer persons`, or `number of:enhed` where another column holds each row's. `string in:ja|nej` has categories,
 * `string calendar:week` holds weeks.
 */
export function tableOf(
  name: string,
  columns: Record<string, string>,
  ...lines: string[]
): ExampleTable {
  const fields = Object.entries(columns).map(([column, written]) => {
    const [type, more = ''] = written.split(' ');
    return { name: column, title: column, type, ...propertiesIn(more) };
  });
  return { name, fields, lines };
}

function propertiesIn(more: string): Record<string, unknown> {
  const [word = '', value = ''] = more.split(':');
  if (value === '') return word === '' || word === 'in' ? {} : { unit: word };
  if (word === 'of') return { unitColumn: value };
  if (word === 'calendar') return { calendar: value };
  return { categories: value.split('|').map((one) => ({ value: one, label: one })) };
}

/** A figure that draws the first of some tables; a second one holds the nodes. */
export function drawing(encodings: Record<string, unknown>, ...tables: ExampleTable[]): Overlay {
  const missingValues = [{ value: '?', label: 'unknown' }];
  const [table, nodes] = tables.map(({ name }) => name);
  const ownEncodings = { table, nodes, value: undefined, total: undefined, ...encodings };
  return {
    ...descriptor([
      statusTable,
      ...tables.map(({ name, fields }) => ownTable(name, fields, { missingValues })),
    ]),
    ...figures(partsFigure(ownEncodings)),
    ...Object.fromEntries(tables.flatMap((table) => Object.entries(fileOf(table)))),
  };
}

function fileOf({ name, fields, lines }: ExampleTable): Overlay {
  return csv(name, ['id', ...fields.map((field) => field['name'])].join(';'), ...lines);
}

/** A flow from two entrances through a start to an end, with a node where people leave. */
export function flowOf(...links: string[]): Overlay {
  return drawing(
    { kind: 'flow', from: 'fra', to: 'til', value: 'antal', label: 'navn', losses: ['ude'] },
    tableOf('veje', { fra: 'string', til: 'string', antal: 'number persons' }, ...links),
    tableOf('steder', { navn: 'string' }, 'a;A', 'b;B', 'c;C', 'd;D', 'ude;Ude'),
  );
}

/** A layered diagram in which the links decide the layers, unless `encodings` says otherwise. */
export function layersOf(links: string[], encodings: Record<string, unknown> = {}): Overlay {
  return drawing(
    { kind: 'layered-diagram', from: 'fra', to: 'til', label: 'navn', ...encodings },
    tableOf('pile', { fra: 'string', til: 'string', art: 'string' }, ...links),
    tableOf('kasser', { navn: 'string', lag: 'string' }, 'a;A;et', 'b;B;to', 'c;C;to'),
  );
}

/** A comparison of one group, and the cell that holds how many it is. */
export function groupsOf(base: string): Overlay {
  return drawing(
    { kind: 'grouped-comparison', label: 'svar', groups: [{ column: 'hold', base }] },
    tableOf('svar', { svar: 'string', hold: 'integer persons' }, 'a;Ja;30'),
  );
}

/** Curves with a column on each side of the share: week, share, from, to, and how many stand behind it. */
export function curvesOf(encodings: Record<string, unknown>, ...lines: string[]): Overlay {
  const percent = 'number percent';
  const columns = {
    hold: 'string',
    uge: 'integer week-number',
    andel: percent,
    fra: percent,
    til: percent,
    unge: 'integer persons',
  };
  const curves = { series: 'hold', week: 'uge', share: 'andel', base: 'unge', minimumBase: 5 };
  return drawing(
    { kind: 'follow-up-curves', label: undefined, ...curves, ...encodings },
    tableOf('kurver', columns, ...(lines.length > 0 ? lines : ['a;et;1;40;30;50;9'])),
  );
}

/** What two raters gave, and the signs of `op` and `ned`. */
export function opinionsOf(...lines: string[]): Overlay {
  const signs = { op: 'up', ned: 'down' };
  return drawing(
    { kind: 'directions', label: 'punkt', raters: ['ung', 'vejleder'], signs },
    tableOf('retning', { punkt: 'string', ung: 'string', vejleder: 'string' }, ...lines),
  );
}

/** Lanes from a month to a month. */
export function lanesOf(...lines: string[]): Overlay {
  return drawing(
    { kind: 'timeline', label: 'sted', start: 'start', end: 'slut' },
    tableOf('spor', { sted: 'string', start: 'yearmonth', slut: 'yearmonth' }, ...lines),
  );
}

/** A star about something. */
export function starOf(centre: string): Overlay {
  return drawing(
    { kind: 'star-diagram', label: 'omraade', centre },
    tableOf('omraader', { omraade: 'string' }, 'a;Helbred', 'b;Venner'),
  );
}

/** Parts of parts: `status` with a column for the row that each is part of. */
export function nestedParts(...lines: string[]): Overlay {
  const name = { name: 'status', title: 'Status', type: 'string' };
  const count = { name: 'antal', title: 'Antal', type: 'integer', unit: 'persons' };
  const missingValues = [{ value: '', label: 'not-applicable' }];
  const parent = { name: 'del_af', title: 'Del af', type: 'string', missingValues };
  return {
    ...descriptor([ownTable('status', [name, count, parent])]),
    ...csv('status', 'id;status;antal;del_af', ...lines),
    ...figures(partsFigure({ parent: 'del_af' })),
  };
}

/** Lines over years with an event; `encodings` change what is drawn. */
export function linesOf(encodings: Record<string, unknown>, ...lines: string[]): Overlay {
  const columns = {
    sted: 'string',
    aar: 'year',
    andel: 'number percent',
    lav: 'number percent',
    hoej: 'number percent',
    unge: 'integer persons',
  };
  const drawn = { kind: 'line', label: undefined, time: 'aar', values: ['andel'], series: 'sted' };
  const rows = lines.length > 0 ? lines : ['a;Nord;2014;40;35;45;90', 'b;Nord;2015;45;40;50;88'];
  return drawing({ ...drawn, ...encodings }, tableOf('linjer', columns, ...rows));
}
