import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, 'reviewed');

/**
 * What somebody has looked at and found right. A file that is missing is written, to be looked at, but
 * never where `CI` is set. A difference is kept next to the file as `-changed`.
 */
export function reviewedFile(name: string, content: string, ci = process.env['CI']): string {
  const file = path.join(folder, name);
  const changed = file.replace(/(\.\w+)$/, '-changed$1');
  if (!existsSync(file)) {
    if (ci)
      throw new Error(`${name} is missing. Run the tests at home, look at it, and commit it.`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, content);
  }
  const reviewed = readFileSync(file, 'utf8');
  if (reviewed === content) rmSync(changed, { force: true });
  else if (!ci) writeFileSync(changed, content);
  return reviewed;
}
