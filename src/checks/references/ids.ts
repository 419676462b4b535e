import type { Position } from '../../domain/problem.ts';
import type { Located, ReportSource } from '../../reading/sources.ts';
import { propertyUses } from '../narrative/components.ts';
import { type IdKind, kinds, knownIds } from './known-ids.ts';
import { rowsIn, oncePer, type Rule } from '../rule.ts';
import { given } from '../../domain/given.ts';
import { nearestName } from '../../domain/identifier.ts';
import type { UnknownName } from '../../words/problem-words.ts';

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

const ofGoals = { goal: 'goal', place: 'organisation' } as const;
/** What the columns of the goal tables name. */
const namedIn = {
  goals: { same_as: 'goal', part_of: 'goal' },
  targets: ofGoals,
  results: ofGoals,
  baselines: ofGoals,
} as const;

function tableIds(report: ReportSource): IdUse[] {
  return Object.entries(namedIn).flatMap(([table, columns]) =>
    rowsIn(report, table).flatMap((row) =>
      Object.entries(columns).flatMap(([column, kind]): IdUse[] => {
        const id = row.text(column);
        return id === undefined ? [] : [{ kind, id, position: () => row.position(column) }];
      }),
    ),
  );
}

function descriptorIds({ descriptor }: ReportSource): IdUse[] {
  if (!descriptor) return [];
  const ofChecks = (descriptor.value.checks ?? []).flatMap(({ note }, index) =>
    note === undefined ? [] : use(descriptor, 'note', note, ['checks', index, 'note']),
  );
  return [...ofChecks, ...notesOfMarks(descriptor)];
}

/** The notes that signs behind values lead to, in a table or in one of its columns. */
function notesOfMarks(descriptor: NonNullable<ReportSource['descriptor']>): IdUse[] {
  return descriptor.value.resources.flatMap(({ schema }, index) => {
    const ofMarks = (marks: Readonly<Record<string, string>> = {}, ...path: (string | number)[]) =>
      Object.entries(marks).map(([mark, note]) =>
        use(descriptor, 'note', note, ['resources', index, 'schema', ...path, 'marks', mark]),
      );
    return [
      ...ofMarks(schema?.marks),
      ...(schema?.fields ?? []).flatMap(({ marks }, field) => ofMarks(marks, 'fields', field)),
    ];
  });
}

function figureIds({ figures }: ReportSource): IdUse[] {
  if (!figures) return [];
  return figures.value.flatMap((figure, index) =>
    'table' in figure
      ? [
          use(figures, 'table', figure.table, [index, 'table']),
          ...('nodes' in figure ? [use(figures, 'table', figure.nodes, [index, 'nodes'])] : []),
          ...('targets' in figure
            ? (figure.targets ?? []).map((goal, at) =>
                use(figures, 'goal', goal, [index, 'targets', at]),
              )
            : []),
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

/** Every id names something that is there. */
export const unknownId: Rule<'unknown-id'> = {
  code: 'unknown-id',
  severity: 'error',
  check: (report, site) =>
    idUses(report).flatMap(({ kind, id, position }) => {
      const known = knownIds(kind, report, site);
      if (!known || known.has(id)) return [];
      return unknownName({ position: position(), name: id, ...kinds[kind], known: known.keys() });
    }),
};

/** A finding of a name that nothing has, with the nearest name that something has. */
interface UnknownNameFinding {
  position: Position;
  values: UnknownName;
  suggestion?: string;
}

/** Says that a name is not known, and which known one is nearest. */
export function unknownName({
  position,
  known,
  ...rest
}: Omit<UnknownName, 'known'> & {
  position: Position;
  known: Iterable<string>;
}): UnknownNameFinding {
  const names = [...known];
  const suggestion = nearestName(rest.name, names);
  const { name, one, home } = rest;
  return {
    position,
    values: { name, one, home, known: names },
    ...given({ suggestion }),
  };
}
