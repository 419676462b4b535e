import type { Position } from '../../domain/problem.ts';
import type { DeclaredCheck, FieldDescriptor } from '../../domain/descriptor.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { propertyUses } from '../narrative/components.ts';
import { cellsOfClaim } from '../../domain/claim.ts';
import { claimUses } from '../texts/claims.ts';
import { templatesOf } from '../texts/reader-texts.ts';
import { oncePer, rowsIn } from '../rule.ts';
import { referenceIn } from '../../reading/referred-facts.ts';
import { parseTemplate, formatReference, referencesIn } from '../../domain/table.ts';

/** A position where a cell's address is written. */
export interface AddressUse {
  address: string;
  /** Found when asked for: to find a position in YAML takes parsing it again. */
  position: () => Position;
  /** What writes it. In a check's, a note's or the policy's, `*` may stand for rows. */
  by: 'text' | 'component' | 'claim' | 'fact' | 'pattern' | 'policy' | 'base' | 'figure';
}

/** Every address of a cell that the version writes, with its position. */
export const addressUses = oncePer((report: ReportSource): AddressUse[] => [
  ...templatesOf(report).flatMap(({ text, position }) =>
    addressesInText(text).map((address) => ({
      address,
      position: () => position(0),
      by: 'text' as const,
    })),
  ),
  ...inComponents(report),
  ...inClaims(report),
  ...inFacts(report),
  ...inDescriptor(report),
  ...inFigures(report),
  ...inPolicy(report),
]);

/** An address that a text holds twice is told once. */
function addressesInText(text: string): string[] {
  return [...new Set(referencesIn(parseTemplate(text).template).map(formatReference))];
}

function inComponents(report: ReportSource): AddressUse[] {
  return propertyUses(report).flatMap(({ kind, text, position }) =>
    kind === 'cell' ? { address: text, position, by: 'component' as const } : [],
  );
}

function inClaims(report: ReportSource): AddressUse[] {
  return claimUses(report).flatMap(({ claim, position }) =>
    cellsOfClaim(claim).map((cell) => ({
      address: formatReference(cell),
      position,
      by: 'claim' as const,
    })),
  );
}

/** The cells that facts point at. */
function inFacts(report: ReportSource): AddressUse[] {
  return rowsIn(report, 'facts').flatMap((row) => {
    const cell = referenceIn(row.raw('value'));
    if (!cell) return [];
    return {
      address: formatReference(cell),
      position: () => row.position('value'),
      by: 'fact' as const,
    };
  });
}

function inDescriptor({ descriptor }: ReportSource): AddressUse[] {
  if (!descriptor) return [];
  const { checks = [], notes = {}, resources } = descriptor.value;
  const at = (address: string, by: AddressUse['by'], ...path: (string | number)[]): AddressUse => ({
    address,
    position: () => descriptor.position(path),
    by,
  });
  return [
    ...checks.flatMap((check, index) =>
      addressesIn(check).map(({ address, path }) =>
        at(address, 'pattern', 'checks', index, ...path),
      ),
    ),
    ...Object.entries(notes).flatMap(([id, { cells = [] }]) =>
      cells.map((address, index) => at(address, 'pattern', 'notes', id, 'cells', index)),
    ),
    ...resources.flatMap(({ schema }, table) =>
      (schema?.fields ?? []).flatMap((field, index) =>
        baseAddress(field).map((address) =>
          at(address, 'base', 'resources', table, 'schema', 'fields', index, 'base'),
        ),
      ),
    ),
  ];
}

/** The cells that hold how many each group of a comparison is, and the sizes that others are held against. */
function inFigures({ figures }: ReportSource): AddressUse[] {
  const by = 'figure' as const;
  return (figures?.value ?? []).flatMap((figure, index) => {
    const use = (address: string | undefined, ...path: (string | number)[]): AddressUse[] =>
      address === undefined || !figures
        ? []
        : [{ address, position: () => figures.position([index, ...path]), by }];
    const groups = figure.kind === 'grouped-comparison' ? figure.groups : [];
    const references = 'references' in figure ? (figure.references ?? []) : [];
    return [
      ...groups.flatMap(({ base }, at) => use(base, 'groups', at, 'base')),
      ...references.flatMap(({ value, to }, at) => [
        ...use(value, 'references', at, 'value'),
        ...use(to, 'references', at, 'to'),
      ]),
    ];
  });
}

/** The cells that the report's own disclosure policy leaves alone. */
function inPolicy({ metadata }: ReportSource): AddressUse[] {
  if (!metadata) return [];
  const policy = metadata.value.disclosure ?? {};
  const at = (address: string, ...path: (string | number)[]): AddressUse => ({
    address,
    position: () => metadata.position(['disclosure', ...path]),
    by: 'policy',
  });
  return [
    ...(['published', 'harmless'] as const).flatMap((list) =>
      (policy[list] ?? []).flatMap(({ cells }, index) =>
        cells.map((address, cell) => at(address, list, index, 'cells', cell)),
      ),
    ),
    ...(policy.sameAs ?? []).map(({ cells }, index) => at(cells, 'sameAs', index, 'cells')),
  ];
}

/** A base with `/` is a cell's address; one without is a column. */
function baseAddress({ base }: FieldDescriptor): string[] {
  return base?.includes('/') ? [base] : [];
}

/** The addresses that a declared check names, and where in it. */
export function addressesIn(
  check: DeclaredCheck,
): { address: string; path: (string | number)[] }[] {
  const one = (name: string, address: string) => ({ address, path: [name] });
  const each = (name: string, cells: string[]) =>
    cells.map((address, index) => ({ address, path: [name, index] }));
  switch (check.kind) {
    case 'sum':
      return [...each('parts', check.parts), one('total', check.total)];
    case 'equal':
      return each('cells', check.cells);
    case 'at-most':
      return [one('smaller', check.smaller), one('larger', check.larger)];
    case 'running-total':
      return (['totals', 'steps', 'by'] as const).flatMap((name) =>
        check[name] === undefined ? [] : one(name, `${check.table}/*/${check[name]}`),
      );
    case 'share':
      return [
        one('numerator', check.numerator),
        one('denominator', check.denominator),
        one('percent', check.percent),
      ];
  }
}
