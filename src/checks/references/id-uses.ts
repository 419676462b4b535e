import type { Position } from '../../domain/problem.ts';
import type { Located, ReportSource } from '../../reading/sources.ts';
import { propertyUses } from '../narrative/property-uses.ts';
import { oncePer } from '../once-per.ts';
import { rowsOf } from '../rows.ts';
import type { IdKind } from './known-ids.ts';

/** A position where an id is written. */
export interface IdUse {
  kind: IdKind;
  id: string;
  /** Found when asked for: to find a position in YAML takes parsing it again. */
  position: () => Position;
}

type Path = readonly (string | number)[];

/** Every id that the version writes, with its position, in no particular order. */
export const idUses = oncePer((report: ReportSource): IdUse[] => [
  ...metadataIds(report),
  ...tableIds(report),
  ...descriptorIds(report),
  ...figureIds(report),
  ...componentIds(report),
]);

function use<Value>(located: Located<Value>, kind: IdKind, id: string, path: Path): IdUse {
  return { kind, id, position: () => located.position(path) };
}

function metadataIds({ metadata }: ReportSource): IdUse[] {
  if (!metadata) return [];
  const { project, authors, places, keyFigures } = metadata.value;
  const roles = ['evaluator', 'commissioner', 'publisher'] as const;
  return [
    use(metadata, 'project', project, ['project']),
    ...roles.map((role) => use(metadata, 'organisation', metadata.value[role], [role])),
    ...authors.flatMap(({ organisation }, index) =>
      organisation === undefined
        ? []
        : use(metadata, 'organisation', organisation, ['authors', index, 'organisation']),
    ),
    ...places.map((id, index) => use(metadata, 'organisation', id, ['places', index])),
    ...keyFigures.map((id, index) => use(metadata, 'fact', id, ['keyFigures', index])),
  ];
}

function tableIds(report: ReportSource): IdUse[] {
  const rows = [...rowsOf(report, 'targets'), ...rowsOf(report, 'results')];
  const columns = { goal: 'goal', place: 'organisation' } as const;
  return rows.flatMap((row) =>
    (['goal', 'place'] as const).flatMap((column) => {
      const id = row.text(column);
      return id === undefined
        ? []
        : { kind: columns[column], id, position: () => row.position(column) };
    }),
  );
}

function descriptorIds({ descriptor }: ReportSource): IdUse[] {
  if (!descriptor) return [];
  return (descriptor.value.checks ?? []).flatMap(({ note }, index) =>
    note === undefined ? [] : use(descriptor, 'note', note, ['checks', index, 'note']),
  );
}

function figureIds({ figures }: ReportSource): IdUse[] {
  if (!figures) return [];
  return figures.value.flatMap((figure, index) =>
    'table' in figure
      ? [
          use(figures, 'table', figure.table, [index, 'table']),
          ...('nodes' in figure ? [use(figures, 'table', figure.nodes, [index, 'nodes'])] : []),
        ]
      : figure.goals.map((goal, at) => use(figures, 'goal', goal, [index, 'goals', at])),
  );
}

/** What properties name. Whom a recommendation is for, a rule of its own looks at. */
function componentIds(report: ReportSource): IdUse[] {
  return propertyUses(report).flatMap(({ kind, value, names, ids, position }): IdUse[] => {
    if (kind === 'category') return [{ kind, id: value, position }];
    return names ? ids.map((id) => ({ kind: names, id, position })) : [];
  });
}
