import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'src/decisions';
const files = readdirSync(folder)
  .filter((name) => name !== 'README.md')
  .toSorted();
const numbers = files.map((name) => Number(name.slice(0, 4)));

/** The front part: `# 12. Title`, a blank line, `Date: …`, `Status: accepted | superseded by 34`. */
const front =
  /^# (?<number>\d+)\. (?<title>.+)\n\nDate: \d{4}-\d{2}-\d{2}\nStatus: (?:accepted|superseded by (?<successor>\d+))\n/;

function read(file: string): { number?: string; title?: string; successor?: string } {
  return front.exec(readFileSync(`${folder}/${file}`, 'utf8'))?.groups ?? {};
}

describe('the decisions', () => {
  it('are numbered from 1 without a gap', () => {
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(files.filter((name) => !/^\d{4}-[a-z0-9-]+\.md$/.test(name))).toEqual([]);
  });

  it('are listed in the index in order, superseded ones with their successor', () => {
    const line = (file: string): string => {
      const { number, title, successor } = read(file);
      const end = successor === undefined ? '' : ` (superseded by ${successor})`;
      return `${number}. [${title}](${file})${end}`;
    };
    const listed = readFileSync(`${folder}/README.md`, 'utf8').match(/^\d+\. .+$/gm);
    expect(listed).toEqual(files.map(line));
  });

  it.each(files)('%s has its parts, and points on where it is superseded', (file) => {
    const { number, successor } = read(file);
    expect(Number(number)).toBe(Number(file.slice(0, 4)));
    if (successor !== undefined) {
      expect(numbers).toContain(Number(successor));
      expect(Number(successor)).toBeGreaterThan(Number(number));
    }
    const parts = readFileSync(`${folder}/${file}`, 'utf8').match(/(?<=^## ).+$/gm);
    expect(parts?.slice(0, 3)).toEqual(['Context', 'Decision', 'Consequence']);
    expect(parts?.slice(3).filter((part) => part !== 'Measured')).toEqual([]);
  });
});
