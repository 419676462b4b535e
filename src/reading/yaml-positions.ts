import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml';
import { mostRelated, type Position, type Problem } from '../domain/problem.ts';
import { lineIndex, type PositionAt } from './line-index.ts';
import { at } from './message.ts';
import {
  lineAt,
  mostProblems,
  notYamlAt,
  refusedNodes,
  startOf,
  textOf,
  type Found,
} from './refused-yaml.ts';

const tab = 'TAB_AS_INDENT';

type Path = readonly (string | number)[];
type Parsed = Document.Parsed;
type ParseFault = Parsed['errors'][number];

interface Fault {
  code: string;
  offset: number;
}

/** What YAML leaves out behind a value. */
export interface CommentBehind {
  /** Where the value is. */
  path: Path;
  comment: string;
  /** Whether quotation marks say where the value ends. */
  isQuoted: boolean;
  /** Where the comment begins. */
  position: Position;
}

/** Where the keys and values of a YAML text stand. The text is parsed when the first position is asked for. */
export class YamlPositions {
  readonly #position: PositionAt;
  readonly #text: string;
  #parsed: Parsed | undefined;

  constructor(file: string, text: string) {
    this.#position = lineIndex(file, text);
    this.#text = text;
  }

  /** Position of a value; of the innermost part around it that is there. */
  of(path: Path): Position {
    return this.#position(this.#find(path).value);
  }

  /** Position of the key that leads to a value. */
  ofKey(path: Path): Position {
    return this.#position(this.#find(path).key);
  }

  /** What is wrong with the text as YAML, and what is YAML but not read here. */
  problems(): Problem[] {
    const document = this.#document();
    const faults = untilNoNews(onceEach(document.errors).map((error) => this.#faultOf(error)));
    const wrong = faults
      .slice(0, mostProblems)
      .map(({ code, offset }) => this.#notYaml(code, this.#startOfError(code, offset)));
    if (this.#text.startsWith('%')) wrong.push(this.#notYaml('BAD_DIRECTIVE', 0));
    if (faults.at(-1)?.code !== tab) wrong.push(...refusedNodes(document, this.#text));
    return foldFaults(
      wrong.slice(0, mostProblems).map(([offset, said]) => at(this.#position(offset), said)),
    );
  }

  /** The comments behind values on their lines, and those below that are indented as if they went on with them. */
  comments(): CommentBehind[] {
    const found: CommentBehind[] = [];
    visit(this.#document(), {
      Scalar: (key, { type = '', comment, range }, ancestors) => {
        if (key === 'key' || typeof comment !== 'string' || type.startsWith('BLOCK')) return;
        const end = range?.[1] ?? 0;
        const offset = this.#text.indexOf('#', end);
        const isQuoted = type.startsWith('QUOTE');
        if (isQuoted && this.#text.slice(end, offset).includes('\n')) return;
        const path = ancestors.flatMap((node, depth) => stepIn(node, ancestors[depth + 1], key));
        const [line = ''] = comment.split('\n');
        found.push({ path, comment: `#${line}`, isQuoted, position: this.#position(offset) });
      },
    });
    return found;
  }

  /** Position of a character, by its offset. */
  at(offset: number): Position {
    return this.#position(offset);
  }

  /** Where a line begins with a TAB, that is what is wrong, whatever the parser took it for. */
  #faultOf({ code, pos: [offset, end] }: ParseFault): Fault {
    if (code === deeper) return { code, offset: startOfLine(this.#text, end) };
    return { code: /^ *\t/.test(lineAt(this.#text, offset)) ? tab : code, offset };
  }

  #notYaml(code: string, offset: number): Found {
    return [offset, notYamlAt(this.#text, code, offset)];
  }

  #document(): Parsed {
    this.#parsed ??= parseDocument(this.#text, {
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
      strict: true,
    });
    return this.#parsed;
  }

  /** What has no end is shown where it begins, and a second document at its mark. */
  #startOfError(code: string, offset: number): number {
    if (code === 'MULTIPLE_DOCS') return this.#text.search(/\n---/) + 1;
    return code === 'MISSING_CHAR' ? startOfUnclosed(this.#document(), offset) : offset;
  }

  #find(path: Path): { key: number; value: number } {
    let node: unknown = this.#document().contents;
    let found = { key: 0, value: startOf(node) ?? 0 };
    for (const step of path) {
      const next = childOf(node, step);
      if (!next) break;
      const key = startOf(next.key) ?? startOf(next.value) ?? found.key;
      found = { key, value: isEmptyScalar(next.value) ? key : (startOf(next.value) ?? key) };
      node = next.value;
    }
    return found;
  }
}

/** What the parser calls a line that is indented deeper than the one before: it goes on there, with a key. */
const deeper = 'MULTILINE_IMPLICIT_KEY';

/** Such a line is told once, and not again as a second colon on the line before. */
function onceEach(errors: readonly ParseFault[]): ParseFault[] {
  const lines = new Set(errors.filter(({ code }) => code === deeper).map(({ pos }) => pos[0]));
  return errors.filter(({ code, pos }) => code === deeper || !lines.has(pos[0]));
}

/** What is no YAML at all is told once, where it begins: what the parser meets behind it may only follow from it. */
function foldFaults(problems: Problem[]): Problem[] {
  const [first, ...others] = problems.filter(({ code }) => code === 'yaml-syntax');
  if (!first || others.length === 0) return problems;
  const related = others.map(({ position }) => position).slice(0, mostRelated);
  return problems.flatMap((problem) => {
    if (problem === first) return { ...first, related };
    return problem.code === 'yaml-syntax' ? [] : problem;
  });
}

/** The first character of the line that an offset is on, behind its indentation. */
function startOfLine(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start + text.slice(start).search(/\S|$/);
}

/** What has no end swallows the rest of the file, a TAB upsets it, and what is found after them is no news. */
function untilNoNews(faults: readonly Fault[]): readonly Fault[] {
  const last = faults.findIndex(({ code }) => code === 'MISSING_CHAR' || code === tab);
  return last === -1 ? faults : faults.slice(0, last + 1);
}

function childOf(
  node: unknown,
  step: string | number,
): { key?: unknown; value: unknown } | undefined {
  if (isMap(node)) return node.items.find(({ key }) => textOf(key) === String(step));
  if (!isSeq(node)) return undefined;
  const value = node.items[Number(step)];
  return value === undefined ? undefined : { value };
}

/** The step from a node to what is inside it: a key of a mapping, or a number in a list. */
function stepIn(node: unknown, inside: unknown, last: unknown): (string | number)[] {
  if (isPair(node)) return [textOf(node.key)];
  if (!isSeq(node)) return [];
  return [inside === undefined ? Number(last) : node.items.indexOf(inside)];
}

function isEmptyScalar(node: unknown): boolean {
  return isScalar(node) && node.source === '' && node.type === 'PLAIN';
}

function startOfUnclosed(document: Parsed, offset: number): number {
  let start = offset;
  visit(document, {
    Node: (_key, node) => {
      const [from, to] = [node.range?.[0] ?? 0, node.range?.[2] ?? 0];
      const hasEnd = isScalar(node) ? node.type?.startsWith('QUOTE') : !isAlias(node) && node.flow;
      if (hasEnd && from <= offset && offset <= to) start = from;
    },
  });
  return start;
}
