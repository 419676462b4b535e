import type { Message } from './message.ts';
import * as components from './component-problems.ts';
import * as say from './narrative-problems.ts';

export interface ParseFailure {
  offset: number;
  said: Message;
}

/** Why the parser stopped, and where, from its message: `3:1: Expected a closing tag for …`. */
export function parseFailure(message: string, source: string): ParseFailure {
  const [, line = '1', column = '1'] = /^(\d+):(\d+): /.exec(message) ?? [];
  const offset = offsetOf(source, Number(line), Number(column));
  const brace = message.includes('expression') ? source.lastIndexOf('{', offset) : -1;
  return brace === -1
    ? { offset, said: cause(message, source.slice(offset, offset + 40)) }
    : { offset: brace, said: say.expression(/^[^}\n]*/.exec(source.slice(brace + 1))?.[0] ?? '') };
}

function cause(message: string, rest: string): Message {
  const tag = /closing tag (?:for )?`(<[^`]*>)`/.exec(message)?.[1];
  if (tag !== undefined) return components.unclosedComponent(tag);
  const property = /^<[A-Za-z]+[^<>]*? ([A-Za-z]+)=(?:[^"'{\s])/.exec(rest)?.[1];
  if (property !== undefined) return components.propertyQuotes(property);
  return rest.startsWith('<!--') ? say.notAllowed('comment') : say.notMdx(rest);
}

function offsetOf(source: string, line: number, column: number): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) start = source.indexOf('\n', start) + 1;
  return Math.min(source.length, start + column - 1);
}
