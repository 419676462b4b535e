import { canonicalContent, textIn, withLineFeeds } from '../../domain/canonical.ts';
import { compareText } from '../../domain/problem.ts';
import type { Hash, Publication } from '../../domain/publication.ts';
import type { SourceFile } from '../../reading/sources.ts';

/** The hash of what each file of a version says, by its path, in the order of the paths. */
export function hashInputs(files: readonly SourceFile[], hash: Hash): Record<string, string> {
  const sorted = [...files].sort((a, b) => compareText(a.path, b.path));
  return Object.fromEntries(sorted.map(({ path, bytes }) => [path, hash(canonicalContent(bytes))]));
}

/** The paths of files that were changed, added or removed since the version was published. */
export function changedInputs(
  { inputs, format }: Pick<Publication, 'inputs' | 'format'>,
  files: readonly SourceFile[],
  hash: Hash,
): string[] {
  const isHeld = format === 1 ? isHeldByFormat1 : isHeldByText;
  const held = files.filter(({ path, bytes }) => isHeld(bytes, inputs[path], hash));
  const same = new Set(held.map(({ path }) => path));
  const all = new Set([...Object.keys(inputs), ...files.map(({ path }) => path)]);
  return [...all].filter((path) => !same.has(path)).sort(compareText);
}

function isHeldByText(bytes: Uint8Array, published: string | undefined, hash: Hash): boolean {
  return hash(canonicalContent(bytes)) === published;
}

/** Format 1 hashed bytes, whose line ends and letters another checkout may write in the other way. */
function isHeldByFormat1(bytes: Uint8Array, published: string | undefined, hash: Hash): boolean {
  if (hash(bytes) === published) return true;
  const text = textIn(bytes);
  if (text === undefined) return false;
  const lines = withLineFeeds(text);
  return [lines, lines.normalize('NFC'), lines.normalize('NFD')]
    .flatMap((form) => [form, form.replaceAll('\n', '\r\n')])
    .some((form) => hash(form) === published);
}
