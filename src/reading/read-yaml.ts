import type * as z from 'zod';
import { load, type YAMLException, FAILSAFE_SCHEMA, Type, types } from 'js-yaml';
import { at, notice, refusal, warning } from './message.ts';
import { readText } from './read-text.ts';
import { isFreeText, schemaProblems } from './schema-problems.ts';
import type { Located, Reading, SourceFile } from './sources.ts';
import type { Problem } from '../domain/problem.ts';
import { isReservedName } from '../domain/identifier.ts';
import { forbiddenCharacters, nameOfCharacter } from './forbidden-characters.ts';
import { mostNesting, notYamlAt } from './refused-yaml.ts';
import { YamlPositions } from './yaml-positions.ts';

/** Reads a YAML file by a schema. All that is wrong comes at once: as YAML, or by the schema where it is YAML. */
export function readYaml<Value>(
  file: SourceFile,
  schema: z.ZodType<Value>,
  limit: number,
): Reading<Located<Value>> {
  const { value: text, problems } = readText(file, limit);
  if (text === undefined) return { problems };
  const { value: yaml, problems: wrong } = parseYaml(file.path, text);
  problems.push(...wrong);
  if (!yaml) return { problems };
  const { value, positions } = yaml;
  if (value === undefined || value === null) {
    problems.push(at(positions.of([]), refusal('yaml-empty')));
    return { problems };
  }
  const checked = schema.safeParse(value);
  if (!checked.success) {
    problems.push(...schemaProblems(checked.error.issues, value, schema, positions));
    return { problems };
  }
  if (commentBehind.test(text)) problems.push(...cutTexts(positions, schema, value));
  return {
    value: { value: checked.data, file: file.path, position: (path) => positions.of(path) },
    problems,
  };
}

/** A comment behind something or indented: `title: Slutevaluering #2` is `Slutevaluering` to YAML. */
const commentBehind = /[ \t]#/;

/** Comments behind texts, since YAML leaves them out without a word. Where quotation marks end a text, none is cut. */
function cutTexts(positions: YamlPositions, schema: z.ZodType, value: unknown): Problem[] {
  return positions
    .comments()
    .filter(({ path }) => isFreeText(schema, path, value))
    .map(({ comment, isQuoted, position }) =>
      at(position, (isQuoted ? notice : warning)('comment-behind-text', { comment })),
    );
}

/**
 * Anchors, aliases and tags; directives, documents and TABs at the start of a line; merge keys, explicit keys and
 * collections as keys; comments without a space; blank lines before a block's first, which may be indented further than
 * it, so that js-yaml takes `#` for a comment. A text that only looks like one of them costs time and nothing else.
 */
const suspect =
  /(?:^|[\s,[{])[&*!](?:\S|$)|^%|^---|^\.\.\.|^ *\t|<<|(?:^|[\s,[{-])\?\s|[\]}]\s*:(?:\s|$)|[\]}\"']#|[|>][-+\d]* *\n\n* +\n/m;

interface Yaml {
  value: unknown;
  positions: YamlPositions;
}

/**
 * YAML to plain values. js-yaml reads them, ten times faster than the parser that knows positions; that one is run
 * only where something is wrong, may be wrong, or a position is asked for. A test holds the two against each other.
 */
export function parseYaml(file: string, text: string): Reading<Yaml> {
  const positions = new YamlPositions(file, text);
  const parsed = parseValues(text);
  if ('failedAt' in parsed) return { problems: whyNot(parsed, positions, text) };
  const problems = suspect.test(text) ? positions.problems() : [];
  if (problems.length > 0) return { problems };
  const { value } = parsed;
  return { value: { value, positions }, problems: badTexts(value, positions, text.includes('\\')) };
}

interface Failure {
  failedAt: number;
  tooDeep: boolean;
}

function parseValues(text: string): { value: unknown } | Failure {
  try {
    return { value: load(text, { schema: coreSchema, maxDepth: mostNesting }) };
  } catch (failure) {
    const { mark, reason = '' } = failure as YAMLException;
    return { failedAt: mark?.position ?? 0, tooDeep: reason.includes('maxDepth') };
  }
}

/** The careful parser tells what it is and finds more than one; deep nesting it would only follow down. */
function whyNot({ failedAt, tooDeep }: Failure, positions: YamlPositions, text: string): Problem[] {
  if (tooDeep) return [at(positions.at(failedAt), refusal('yaml-nesting', { most: mostNesting }))];
  const problems = positions.problems();
  return problems.length > 0
    ? problems
    : [at(positions.at(failedAt), notYamlAt(text, '', failedAt))];
}

/** Names that every object answers to, keys that are nothing (`~:`), and characters that were hidden behind `\u` in a quoted text. */
function badTexts(value: unknown, positions: YamlPositions, hasEscapes: boolean): Problem[] {
  const problems: Problem[] = [];
  const walk = (part: unknown, path: (string | number)[]): void => {
    if (typeof part === 'string' && hasEscapes) {
      const [offset] = forbiddenCharacters(part);
      if (offset !== undefined)
        problems.push(
          at(
            positions.of(path),
            refusal('control-character', { name: nameOfCharacter(part, offset) }),
          ),
        );
    }
    if (typeof part !== 'object' || part === null) return;
    for (const [key, child] of Object.entries(part)) {
      const here = [...path, key];
      if (isReservedName(key) || key === 'null')
        problems.push(
          at(positions.ofKey(here), refusal('reserved-name', { name: key, of: 'key' })),
        );
      walk(child, here);
    }
  };
  walk(value, []);
  return problems;
}

/** A whole number as YAML 1.2 writes it. js-yaml's own takes `0b1` for one too, which YAML 1.2 does not. */
const integer = new Type('tag:yaml.org,2002:int', {
  kind: 'scalar',
  resolve: (text) => text !== null && /^(?:[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+)$/.test(text),
  construct: Number,
});

/** YAML 1.2's core schema: no dates, no merge keys, no types of JavaScript. */
const coreSchema = FAILSAFE_SCHEMA.extend({
  implicit: [types.null, types.bool, integer, types.float],
});
