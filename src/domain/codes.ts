import {
  accumulations,
  bases,
  directions,
  evidences,
  levels,
  populations,
  verdicts,
} from './goal.ts';
import { qualifiers, units } from './unit.ts';
import type { Cell } from './table.ts';

/** The closed lists of codes that columns of the standard tables hold. Their words are in `i18n`. */
export const codeLists = {
  unit: units,
  direction: directions,
  verdict: verdicts,
  qualifier: qualifiers,
  population: populations,
  level: levels,
  evidence: evidences,
  basis: bases,
  accumulation: accumulations,
} as const;

export type CodeList = keyof typeof codeLists;

export const codeListNames = [
  'unit',
  'direction',
  'verdict',
  'qualifier',
  'population',
  'level',
  'evidence',
  'basis',
  'accumulation',
] as const satisfies readonly CodeList[];

export type Code<List extends CodeList> = (typeof codeLists)[List][number];

/** The code of a list that a cell holds; undefined where it holds anything else. */
export function codeIn<List extends CodeList>(
  list: List,
  cell: Cell | undefined,
): Code<List> | undefined {
  const codes: readonly Code<List>[] = codeLists[list];
  return codes.find((code) => code === cell);
}
