import { refusal } from './message.ts';
import type { Inline } from '../domain/narrative.ts';
import { componentNames } from '../domain/narrative-components.ts';
import { isVisible } from '../domain/visible-text.ts';
import { forbiddenCharacters, nameOfCharacter } from './forbidden-characters.ts';
import { startOffset, type MarkdownNode } from './markdown-node.ts';
import { readEach, tell, type Walk } from './narrative-walk.ts';
import { readTextComponent } from './read-component.ts';

type Reader = (node: MarkdownNode, walk: Walk) => Inline[];

/** What may stand in a line of text; everything else is refused. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['text', readWords],
  [
    'emphasis',
    (node, walk) => [{ type: 'emphasis', children: readInlines(node.children ?? [], walk) }],
  ],
  [
    'strong',
    (node, walk) => [{ type: 'strong', children: readInlines(node.children ?? [], walk) }],
  ],
  ['link', readLink],
  ['footnoteReference', readFootnoteReference],
  ['break', () => [{ type: 'line-break' }]],
  ['mdxJsxTextElement', (node, walk) => readTextComponent(node, walk, readInlines)],
  ['mdxJsxFlowElement', (node, walk) => readTextComponent(node, walk, readInlines)],
]);

export function readInlines(nodes: MarkdownNode[], walk: Walk): Inline[] {
  return readEach(nodes, walk, readRun);
}

function readRun(nodes: MarkdownNode[], walk: Walk): Inline[] {
  return nodes.flatMap((node) => {
    const reader = readers.get(node.type);
    if (reader) return reader(node, walk);
    const isExpression = node.type === 'mdxTextExpression';
    tell(
      walk,
      startOffset(node),
      isExpression
        ? refusal('expression', { text: node.value ?? '' })
        : refusal('not-allowed', { wrong: 'not-allowed', type: node.type }),
    );
    return [];
  });
}

function readWords(node: MarkdownNode, walk: Walk): Inline[] {
  const text = node.value ?? '';
  const offsets = sourceOffsets(text, walk.source, startOffset(node));
  for (const hidden of hiddenIn(text, walk)) {
    tell(
      walk,
      offsets(hidden),
      refusal('control-character', { name: nameOfCharacter(text, hidden) }),
    );
  }
  if (/[<‹＜〈=]/.test(text))
    for (const { index, 1: name = '' } of text.matchAll(lostComponent))
      tell(walk, offsets(index), refusal('component-as-text', { name }));
  if (text.includes('[^')) tellLostReferences(text, offsets, walk);
  walk.texts.push({
    text,
    ...(walk.within.length > 0 ? { within: walk.within } : {}),
    position: (offset) => walk.position(offsets(offset)),
  });
  return [text];
}

/** A component that is text to the parser, because of a space behind its bracket or of another bracket. */
const lostComponent = new RegExp(
  String.raw`[<‹＜〈]\s*(?:/\s*)?(${componentNames.join('|')})(?!\p{L})|(?<!\p{L})(?:${componentNames.join('|')})\s+[a-z]+\s*=\s*["'”“’]`,
  'gu',
);

/** Without its footnote a reference is text for the parser. With an escape it is text for the author too. */
function tellLostReferences(text: string, offsets: (offset: number) => number, walk: Walk): void {
  for (const { index, 1: id = '' } of text.matchAll(/\[\^([^\][\s]+)\]/g)) {
    const offset = offsets(index);
    if (walk.source[offset] === '[') tell(walk, offset, refusal('unknown-footnote', { id }));
  }
}

/** Only an entity can bring a hidden character in here: the file itself has been searched. */
function hiddenIn(text: string, walk: Walk): number[] {
  return walk.hasEntities ? forbiddenCharacters(text) : [];
}

/** As in the schemas: an https address, or one within the site, of visible ASCII alone. */
const address =
  /^(?:https:\/\/[a-z0-9.-]+(?::\d+)?(?:[/?#][\x21-\x7e]*)?|#[a-z0-9-]+|\/(?:[\w.~%-][\x21-\x7e]*)?)$/;

function readLink(node: MarkdownNode, walk: Walk): Inline[] {
  const href = node.url ?? '';
  if (!address.test(href))
    tell(
      walk,
      startOffset(node),
      refusal(
        'link-address',
        { href },
        /^(?:http:\/\/|www\.)/.test(href) ? href.replace(/^(?:http:\/\/)?/, 'https://') : undefined,
      ),
    );
  if (typeof node.title === 'string')
    tell(walk, startOffset(node), refusal('not-allowed', { wrong: 'not-allowed', type: 'title' }));
  walk.links.push({ href, position: walk.position(startOffset(node)) });
  const children = readInlines(node.children ?? [], walk);
  if (isBlank(children)) tell(walk, startOffset(node), refusal('empty-link', { href }));
  return [{ type: 'link', href, children }];
}

/** Whether words in a line show a reader nothing. */
export function isBlank(children: readonly Inline[]): boolean {
  return children.every((child) => {
    if (typeof child === 'string') return !isVisible(child);
    if (child.type === 'emphasis' || child.type === 'strong') return isBlank(child.children);
    return child.type === 'line-break';
  });
}

function readFootnoteReference(node: MarkdownNode, walk: Walk): Inline[] {
  const id = node.identifier ?? '';
  if (walk.inFootnote) {
    tell(walk, startOffset(node), refusal('not-allowed', { wrong: 'nested-footnote' }));
    return [];
  }
  const number = walk.footnotes.get(id) ?? walk.footnotes.size + 1;
  walk.footnotes.set(id, number);
  return [{ type: 'footnote-reference', id, number }];
}

const entity = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]*));/y;

/**
 * Where each character of a Markdown text stands in the source, which may write it with an escape (`\*`), an entity
 * (`&amp;`), or with a list's indentation and a quote's `>` after a line break. Gives offsets into the source.
 */
function sourceOffsets(value: string, source: string, start: number): (offset: number) => number {
  if (source.startsWith(value, start)) return (offset) => start + offset;
  let offsets: number[] | undefined;
  return (offset) => {
    offsets ??= align(value, source, start);
    return offsets[Math.min(offset, value.length - 1)] ?? start;
  };
}

function align(value: string, source: string, start: number): number[] {
  const offsets: number[] = [];
  let at = start;
  for (let index = 0; index < value.length; index += 1) {
    const character = value[index];
    if (value[index - 1] === '\n') at += spaceAt(source, at, /[ \t>]*/y);
    if (character === '\n') at += spaceAt(source, at, /[ \t]*/y);
    const { length, units } = writtenAt(source, at, value, index);
    for (let unit = 0; unit < units; unit += 1) offsets[index + unit] = at;
    index += units - 1;
    at += length;
  }
  return offsets;
}

function spaceAt(source: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0].length ?? 0;
}

/** How many characters of the source write how many UTF-16 units of the value. */
function writtenAt(
  source: string,
  at: number,
  value: string,
  index: number,
): { length: number; units: number } {
  if (
    source[at] === '\\' &&
    source[at + 1] === value[index] &&
    /[!-/:-@[-`{-~]/.test(value[index] ?? '')
  ) {
    return { length: 2, units: 1 };
  }
  entity.lastIndex = at;
  const match = source[at] === '&' ? entity.exec(source) : null;
  if (!match) return { length: 1, units: 1 };
  const [whole, decimal, hexadecimal, name] = match;
  if (name !== undefined && name !== 'amp' && value.startsWith(whole, index))
    return { length: 1, units: 1 };
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '0', 16) : Number(decimal);
  return { length: whole.length, units: code > 0xffff && name === undefined ? 2 : 1 };
}
