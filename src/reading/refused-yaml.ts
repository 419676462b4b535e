import { isAlias, isMap, isScalar, isSeq, visit, type Document, type Node, type Pair } from 'yaml';
import { type Message, refusal } from './message.ts';

export const mostNesting = 16;
export const mostProblems = 20;

/** What is refused, and where it begins in the text. */
export type Found = [offset: number, said: Message];

/** What YAML allows and our files may not hold: aliases, tags, deep nesting, keys that are no text or come twice. */
export function refusedNodes(document: Document.Parsed, text: string): Found[] {
  const wrong: Found[] = [];
  visit(document, {
    Node: (_key, node, ancestors) => {
      if (wrong.length > mostProblems) return visit.BREAK;
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) wrong.push([offset, refusal('yaml-alias')]);
      else if (node.anchor !== undefined)
        wrong.push([startOfMarks(text, offset), refusal('yaml-alias')]);
      else if (node.tag !== undefined)
        wrong.push([startOfMarks(text, offset), refusal('yaml-tag', { name: node.tag })]);
      if (ancestors.filter((other) => isMap(other) || isSeq(other)).length < mostNesting)
        return undefined;
      wrong.push([offset, refusal('yaml-nesting', { most: mostNesting })]);
      return visit.SKIP;
    },
    Map: (_key, { items }) => void wrong.push(...refusedKeys(items, text)),
  });
  return wrong;
}

function refusedKeys(pairs: Pair[], text: string): Found[] {
  const seen = new Set<string>();
  const wrong: Found[] = [];
  for (const { key } of pairs) {
    const name = textOf(key);
    const offset = startOf(key) ?? 0;
    if (!isScalar(key) || key.value === null)
      wrong.push([offset, notYamlAt(text, 'NON_STRING_KEY', offset)]);
    else if (name === '<<') wrong.push([offset, refusal('yaml-alias')]);
    else if (seen.has(name)) wrong.push([offset, refusal('yaml-duplicate-key', { key: name })]);
    seen.add(name);
  }
  return wrong;
}

/** Where the anchor and the tag before a value begin; a node's range leaves them out. */
function startOfMarks(text: string, value: number): number {
  const before = text.slice(Math.max(0, value - 100), value);
  // eslint-disable-next-line maalestok/slow-pattern -- 100 characters
  return value - (/(?:^|[\s,[{])([&!]\S*\s+(?:[&!]\S*\s+)?)$/.exec(before)?.[1]?.length ?? 0);
}

/** What the parser could not read, with the line that it stands on. */
export function notYamlAt(text: string, code: string, offset: number): Message {
  return refusal('yaml-syntax', { code, line: lineAt(text, offset) });
}

/** The line that an offset is on, from its start to its end. */
export function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^.*/.exec(text.slice(start))?.[0] ?? '';
}

/** Where a node begins; undefined where there is none. */
export function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

/** What a key says; nothing where it is no text. */
export function textOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}
