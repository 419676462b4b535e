/** What makes a spreadsheet take a cell for a formula, also in its full-width forms. */
const starters = String.raw`=+\-@|%\t\0＝＋－＠`;
/** What spreadsheets skip before a formula: quotes, and spaces of every width. */
const skipped = String.raw`[" \u00A0\u2000-\u200B\u202F\u3000\uFEFF]*`;

/**
 * Where a reading begins a cell with a formula, or with what a former cell left open: where the text begins, after
 * a delimiter that is not the file's own, and after a line break.
 */
function dangers(otherDelimiter: ',' | ';'): RegExp {
  const atStart = String.raw`(?<=^${skipped})(?='*[${starters}\r\n])`;
  const afterDelimiter = String.raw`(?<=[${otherDelimiter}]${skipped})(?='*(?:[${starters}\r\n]|$))`;
  const afterLineBreak = String.raw`(?<=[\r\n]${skipped})(?='*(?:[${starters}]|$))`;
  return new RegExp([atStart, afterDelimiter, afterLineBreak].join('|'), 'g');
}

const dangersBy = { ',': dangers(','), ';': dangers(';') } as const;

/**
 * A text that no spreadsheet runs, whether the file is read by its own delimiter or by the other one: an
 * apostrophe stands where a formula would begin. Taking one apostrophe away in each of these places gives the
 * text back.
 */
export function harmlessText(text: string, otherDelimiter: ',' | ';'): string {
  return text.replace(dangersBy[otherDelimiter], "'");
}
