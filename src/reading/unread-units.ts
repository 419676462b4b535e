import { forEachLanguage } from '../domain/language.ts';
import type { UnitDeclaration } from '../domain/metadata.ts';
import { fileStart } from './group-paths.ts';
import { readText, sizeLimits } from './read-text.ts';
import type { Located, SourceFile } from './sources.ts';

/**
 * Every key in a file that declares units and could not be read, as if it were a unit: columns in a unit of its are
 * not wrong too.
 */
export function unitsNamedIn(file: SourceFile): Map<string, Located<UnitDeclaration>> {
  const { value: text = '' } = readText(file, sizeLimits.data);
  return new Map(
    [...text.matchAll(/(?<![\w-])([\w-]+)["']?:/g)].map(([, key = '']) => {
      const name = forEachLanguage(() => key);
      const { path } = file;
      return [
        key,
        { value: { one: name, other: name }, file: path, position: () => fileStart(path) },
      ];
    }),
  );
}
