import { refusal, type Message } from './message.ts';

/** Something of Markdown or MDX that a narrative does not hold. */
export function notAllowed(type: string): Message {
  return refusal('not-allowed', { wrong: 'not-allowed', type });
}

export function expression(text: string): Message {
  return refusal('expression', { text });
}

export function notMdx(found: string): Message {
  return refusal('mdx-syntax', { found });
}

export function firstLevelHeading(): Message {
  return refusal('heading-depth', { wrong: 'first-level-heading' });
}

export function headingDepth(depth: number, allowed: number): Message {
  return refusal('heading-depth', { wrong: 'heading-depth', depth, allowed });
}

export function headingPosition(): Message {
  return refusal('heading-place');
}

export function headingContent(): Message {
  return refusal('heading-content', { wrong: 'heading-content' });
}

export function emptyHeading(): Message {
  return refusal('heading-content', { wrong: 'empty-heading' });
}

export function linkAddress(href: string): Message {
  const secure = /^(?:http:\/\/|www\.)/.test(href)
    ? href.replace(/^(?:http:\/\/)?/, 'https://')
    : undefined;
  return refusal('link-address', { href }, secure);
}

export function unknownFootnote(id: string): Message {
  return refusal('unknown-footnote', { id });
}

export function unusedFootnote(id: string): Message {
  return refusal('unused-footnote', { id });
}

export function repeatedFootnote(id: string): Message {
  return refusal('repeated-footnote', { id });
}

export function nestedFootnote(): Message {
  return refusal('not-allowed', { wrong: 'nested-footnote' });
}

export function paragraphTooLong(length: number, most: number): Message {
  return refusal('paragraph-too-long', { length, most });
}

export function tooDeep(most: number): Message {
  return refusal('nesting', { most });
}

export function emptyNarrative(): Message {
  return refusal('empty-narrative');
}
