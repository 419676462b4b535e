import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { markdownToHtml } from 'satteri';

/**
 * The floor: the same input read and the same pages written by string templates, with nothing checked,
 * nothing bound and nothing drawn. No site generator can be cheaper than this for the same files.
 */
export function buildFloor(input: string, out: string): void {
  const reports = path.join(input, 'content', 'reports');
  for (const report of readdirSync(reports)) {
    const narrative = readFileSync(path.join(reports, report, '1.0', 'report.mdx'), 'utf8');
    const tables = tablesOf(path.join(input, 'data', report, '1.0'));
    const prose = markdownToHtml(narrative.replace(/<(\w+)[^>]*\/>/g, ' $1 ')).html;
    const list = tables.join('\n');
    for (const address of [`${report}`, `${report}/v1.0`])
      write(out, address, page(report, prose + list));
    write(out, `${report}/v1.0/data`, page(report, list));
  }
}

function tablesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => tableOf(readFileSync(path.join(folder, name), 'utf8')));
}

function tableOf(text: string): string {
  const { data } = Papa.parse(text, { header: false, delimiter: ';', newline: '\r\n' });
  const rows = data.map(
    (row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`,
  );
  return `<table>${rows.join('\n')}</table>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}

function write(out: string, address: string, html: string): void {
  const folder = path.join(out, 'rapporter', address);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), html);
}
