import type { Translated } from './translated.ts';

/** The address of one cell: `status/fgu/antal`. A fact's value is written `facts/<id>`. */
export interface CellReference {
  table: string;
  row: string;
  column: string;
}

const part = /^[A-Za-z0-9_-]+(?:[.][A-Za-z0-9_-]+)*$/;

/** Reads `table/row/column` or `facts/<id>`; undefined where the text is neither. */
export function parseReference(text: string): CellReference | undefined {
  const [table, row, column, ...rest] = text.split('/');
  if (rest.length > 0 || !table || !row || !part.test(table) || !part.test(row)) return undefined;
  if (column === undefined) return table === 'facts' ? { table, row, column: 'value' } : undefined;
  return part.test(column) ? { table, row, column } : undefined;
}

export function formatReference({ table, row, column }: CellReference): string {
  return table === 'facts' && column === 'value' ? `facts/${row}` : `${table}/${row}/${column}`;
}

/**
 * A text for readers in which every number is bound: plain runs and references to cells.
 * In YAML it is written `{facts/startede} unge, heraf {status/fgu/antal} på FGU`.
 */
export type Template = (string | CellReference)[];

/** A template in the languages that editors wrote it in. */
export type LocalisedTemplate = Translated<Template>;

/** Splits a text at `{…}`. What stands in braces and is no reference is given back in `unreadable`. */
export function parseTemplate(text: string): { template: Template; unreadable: string[] } {
  const template: Template = [];
  const unreadable: string[] = [];
  text.split(/\{([^{}]*)\}/).forEach((run, index) => {
    if (index % 2 === 0) {
      if (run !== '') template.push(run);
      return;
    }
    const reference = parseReference(run.trim());
    if (reference) template.push(reference);
    else unreadable.push(run);
  });
  return { template, unreadable };
}

/** The references in a template, in order. */
export function referencesIn(template: Template): CellReference[] {
  return template.filter((run): run is CellReference => typeof run !== 'string');
}
