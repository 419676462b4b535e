import * as z from 'zod';

/** Spaces of every kind, the characters that Unicode lets programs ignore, and the blank of braille. */
const visible = /[^\s\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether a text shows a reader anything at all. */
export function isVisible(text: string): boolean {
  return visible.test(text);
}

/** The form of a text that editors write: one of blanks alone is as empty as none. */
export const visibleText = z.string().min(1, { abort: true }).refine(isVisible, 'text');
