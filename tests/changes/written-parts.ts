import type { ChangeView, GroupView, PartView, Said } from '../../src/changes/reader/comparison.ts';
import type { Run } from '../../src/changes/reader/text-runs.ts';

/** What readers see of a difference, as text that somebody can review. */
export function writtenParts(parts: readonly PartView[]): string {
  return parts.map(writtenPart).join('\n');
}

function writtenPart({ heading, groups }: PartView): string {
  return `${heading}\n${groups.map(writtenGroup).join('')}`;
}

function writtenGroup({ title, event, changes, reasons }: GroupView): string {
  const lines = [
    ...(title ? [`  ${said(title)}`] : []),
    ...(event === undefined ? [] : [`    ! ${event}`]),
    ...changes.flatMap(writtenChange).map((line) => `    ${line}`),
    ...reasons.map((reason) => `    fordi: ${reason}`),
  ];
  return `${lines.join('\n')}\n`;
}

function writtenChange(change: ChangeView): string[] {
  const { names, event, before, after, runs = [], cells, uses, reasons } = change;
  const isTurn = before !== undefined || after !== undefined;
  return [
    `* ${names.map(said).join(', ')}`,
    ...(event === undefined ? [] : [`  ! ${event}`]),
    ...(isTurn ? [`  ${said(before)} → ${said(after)}`] : []),
    ...runs.map((run) => `  ${sign(run)} ${run.text}`),
    ...cells.map(({ name, value }) => `  ${said(name)}: ${said(value)}`),
    ...uses.map((use) => `  @ ${said(use)}`),
    ...reasons.map((reason) => `  fordi: ${reason}`),
  ];
}

function sign({ state }: Run): string {
  return { kept: ' ', removed: '−', added: '+' }[state];
}

function said(words: Said | undefined): string {
  if (!words) return '–';
  const lang = words.lang ? `[${words.lang}] ` : '';
  return lang + words.text + (words.href ? ` (${words.href})` : '');
}
