import { languages } from '../../domain/language.ts';
import type { Position } from '../../domain/problem.ts';
import type { Located, ReportSource, TextRun } from '../../reading/sources.ts';
import { drawnFigures } from '../figures/drawn-figures.ts';
import { propertyUses } from '../narrative/components.ts';
import { rowsIn, oncePer } from '../rule.ts';

/** How a number can be bound in a text: by a component, by an address in braces, or not at all. */
type Binding = 'component' | 'braces' | 'none';

/** A text that readers see, and how its numbers are bound. */
export interface ReaderText extends TextRun {
  binding: Binding;
}

/** Columns of the standard tables whose texts are read as sentences. */
const sentenceColumns = {
  facts: ['note'],
  goals: ['goal', 'reason', 'note'],
  targets: ['reason'],
  results: ['reason'],
};

/** Every text in which a number must be bound. */
export const readerTexts = oncePer((report: ReportSource): ReaderText[] => [
  ...(report.narrative?.texts ?? []).map((run) => ({ ...run, binding: 'component' as const })),
  ...propertyTexts(report),
  ...templatesOf(report),
  ...centreTexts(report),
  ...changeTexts(report),
  ...tableTexts(report),
]);

/** The texts in YAML in which numbers are written as addresses in braces. */
export const templatesOf = oncePer((report: ReportSource): ReaderText[] => [
  ...metadataTexts(report),
  ...figureTexts(report),
  ...noteTexts(report),
]);

type Path = readonly (string | number)[];

function template<Value>(
  located: Located<Value>,
  text: string | undefined,
  path: Path,
): ReaderText[] {
  if (text === undefined) return [];
  return [{ text, position: () => located.position(path), binding: 'braces' }];
}

function metadataTexts({ metadata }: ReportSource): ReaderText[] {
  if (!metadata) return [];
  const { question, subtitle, abstract, noGoals, assessment } = metadata.value;
  const statement = assessment?.statement;
  return [
    ...template(metadata, question, ['question']),
    ...template(metadata, subtitle, ['subtitle']),
    ...languages.flatMap((language) => [
      ...template(metadata, abstract[language], ['abstract', language]),
      ...template(metadata, noGoals?.[language], ['noGoals', language]),
      ...template(metadata, statement?.[language], ['assessment', 'statement', language]),
    ]),
  ];
}

function figureTexts({ figures }: ReportSource): ReaderText[] {
  const names = ['headline', 'subtitle', 'reading', 'description', 'note'] as const;
  if (!figures) return [];
  return figures.value.flatMap((figure, index) => [
    ...names.flatMap((name) => template(figures, figure[name], [index, name])),
    ...(['references', 'breaks', 'annotations'] as const).flatMap((list) =>
      textsIn(figure, list).flatMap((text, at) =>
        template(figures, text, [index, list, at, 'text']),
      ),
    ),
  ]);
}

/** The words on the marks of a figure: what happened, and what sizes are held against. */
function textsIn(figure: object, list: 'references' | 'breaks' | 'annotations'): string[] {
  const marks = new Map<string, unknown>(Object.entries(figure)).get(list);
  return Array.isArray(marks) ? marks.map(({ text }: { text: string }) => text) : [];
}

/** What stands in the middle of a star. */
function centreTexts(report: ReportSource): ReaderText[] {
  return drawnFigures(report, 'star-diagram').map(({ figure, position }) => ({
    text: figure.centre,
    position: () => position('centre'),
    binding: 'none',
  }));
}

/** Why something was changed. What it was and is, the page says. */
function changeTexts({ metadata }: ReportSource): ReaderText[] {
  if (!metadata) return [];
  return (metadata.value.changeNote.changes ?? []).flatMap(({ reason }, index) =>
    Object.entries<string>(reason).map(([language, text]) => ({
      text,
      position: () => metadata.position(['changeNote', 'changes', index, 'reason', language]),
      binding: 'none' as const,
    })),
  );
}

function noteTexts({ descriptor }: ReportSource): ReaderText[] {
  if (!descriptor) return [];
  return Object.entries(descriptor.value.notes ?? {}).flatMap(([id, { text }]) =>
    template(descriptor, text, ['notes', id, 'text']),
  );
}

function propertyTexts(report: ReportSource): ReaderText[] {
  return propertyUses(report).flatMap(({ kind, text, position }) =>
    kind === 'words' ? { text, position, binding: 'none' as const } : [],
  );
}

function tableTexts(report: ReportSource): ReaderText[] {
  return Object.entries(sentenceColumns).flatMap(([table, columns]) =>
    rowsIn(report, table).flatMap((row) =>
      columns.flatMap((column) => {
        const text = row.text(column);
        return text === undefined
          ? []
          : { text, position: (): Position => row.position(column), binding: 'none' as const };
      }),
    ),
  );
}
