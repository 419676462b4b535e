import { walk, type BlockComponent, type Narrative } from '../../domain/narrative.ts';
import { commonSubsequence } from './common-subsequence.ts';
import { conclusionName } from './conclusion-changes.ts';
import type { Named, SectionChange } from './difference.ts';
import { blockTexts, writtenText, splitSentences } from './narrative-text.ts';

/** A sentence and the section that it stands in. An empty text is the end of a paragraph. */
interface Sentence {
  section: Named;
  text: string;
}

/**
 * The sentences that are gone and those that are new, by section; none of either where only the paragraphs are
 * cut otherwise. A conclusion is told elsewhere: here it is its place alone.
 */
export function sectionChanges(before: Narrative, after: Narrative): SectionChange[] {
  const known = new Set(conclusionNames(before));
  const placed = new Set(conclusionNames(after).filter((name) => known.has(name)));
  const [old, now] = [sentencesOf(before, placed), sentencesOf(after, placed)];
  const shared = commonSubsequence(old.map(textOf), now.map(textOf));
  const changes = new Map<string, SectionChange>();
  const of = ({ section }: Sentence) => {
    const change = changes.get(section.id) ?? { ...section, removed: [], added: [] };
    changes.set(section.id, change);
    return change;
  };
  const told = (list: string[], { text }: Sentence) => text !== '' && list.push(text);
  now.forEach((item, index) => shared.after.has(index) || told(of(item).added, item));
  old.forEach((item, index) => shared.before.has(index) || told(of(item).removed, item));
  return [...changes.values()];
}

function textOf({ text }: Sentence): string {
  return text;
}

function conclusionNames({ blocks }: Narrative): string[] {
  return [...walk(blocks)].flatMap((node) => conclusionName(node) ?? []);
}

/** All sentences in the order of reading, the footnotes last. */
function sentencesOf({ blocks, footnotes }: Narrative, placed: ReadonlySet<string>): Sentence[] {
  let section: Named = { id: '', name: '' };
  const body = blocks.flatMap((block) => {
    if (block.type === 'heading') section = { id: block.id, name: writtenText(block.children) };
    return sentences(
      blockTexts([block], (node) => placeOf(node, placed)),
      section,
    );
  });
  const notes = footnotes.flatMap(({ id, children }) => {
    const mark = `[^${id}]`;
    return sentences([`${mark}:`, ...blockTexts(children)], { id: mark, name: mark });
  });
  return [...body, ...notes];
}

function sentences(paragraphs: string[], section: Named): Sentence[] {
  return paragraphs.flatMap((paragraph) =>
    [...splitSentences(paragraph), ''].map((text) => ({ section, text })),
  );
}

/** A conclusion in both versions is its place; one in a single version is told as such, and is nothing here. */
function placeOf(node: BlockComponent, placed: ReadonlySet<string>): string[] | undefined {
  const name = conclusionName(node);
  if (name === undefined) return undefined;
  return placed.has(name) ? [`<${name} />`] : [];
}
