import type { Located, ReportSource } from '../../reading/sources.ts';
import type { Finding, Rule } from '../rule.ts';

/** No two figures and no two checks share an id, and a list names nothing twice. */
export const duplicateId: Rule<'duplicate-id'> = {
  code: 'duplicate-id',
  severity: 'error',
  check: ({ figures: declared, descriptor, metadata }: ReportSource) => [
    ...(declared ? repeated(declared, idsOf(declared.value), (index) => [index, 'id']) : []),
    ...(descriptor
      ? repeated(descriptor, idsOf(descriptor.value.checks), (index) => ['checks', index, 'id'])
      : []),
    ...(metadata
      ? (['keyFigures', 'places'] as const).flatMap((list) =>
          repeated(metadata, metadata.value[list], (index) => [list, index]),
        )
      : []),
  ],
};

function idsOf(list: { id: string }[] = []): string[] {
  return list.map(({ id }) => id);
}

function repeated<Value>(
  located: Located<Value>,
  ids: string[],
  pathOf: (index: number) => (string | number)[],
): Finding<'duplicate-id'>[] {
  const firsts = new Map<string, number>();
  return ids.flatMap((id, index) => {
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, index);
    if (first === undefined) return [];
    return {
      position: located.position(pathOf(index)),
      values: { id },
      related: [located.position(pathOf(first))],
    };
  });
}
