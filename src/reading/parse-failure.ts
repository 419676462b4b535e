import type { Message } from './message.ts';
import * as say from './narrative-problems.ts';

/** Why the parser stopped, and where, from its message: `3:1: Expected a closing tag for …`. */
export function parseFailure(message: string, source: string): { offset: number; said: Message } {
  const [, line = '1', column = '1'] = /^(\d+):(\d+): /.exec(message) ?? [];
  const offset = offsetOf(source, Number(line), Number(column));
  return { offset, said: cause(message, source, offset) };
}

function cause(message: string, source: string, offset: number): Message {
  const rest = source.slice(offset, offset + 40).split('\n')[0] ?? '';
  const tag = /(?:closing tag for|closing tag) `(<[^`]*>)`/.exec(message)?.[1];
  if (tag !== undefined) return say.unclosedComponent(tag);
  if (rest.startsWith('<!--')) return say.notAllowed('comment');
  const brace = /expression/.test(message) ? source.lastIndexOf('{', offset) : -1;
  return brace === -1
    ? say.notMdx(rest)
    : say.expression(source.slice(brace + 1, offset).split(/[}\n]/)[0] ?? '');
}

function offsetOf(source: string, line: number, column: number): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) start = source.indexOf('\n', start) + 1;
  return Math.min(source.length, start + column - 1);
}
