import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A code that ISO 639 keeps for private use: it is no language of anybody's. */
export const third = 'qps';

/**
 * Adds a language to a copy of the project as somebody would who speaks it: a folder in `words/`, and its line in the
 * registry. Its words are the Danish ones, each text marked `⟦…⟧`.
 */
export function addThirdLanguage(project: string): void {
  const folder = path.join(project, 'src/words', third);
  mkdirSync(path.join(folder, 'prose'), { recursive: true });
  cpSync(
    path.join(import.meta.dirname, 'pseudo-language.ts'),
    path.join(folder, 'pseudo-language.ts'),
  );
  writeFileSync(path.join(folder, 'dictionary.ts'), dictionary);
  for (const file of globSync('src/words/da/prose/*.mdx', { cwd: project })) {
    const text = readFileSync(path.join(project, file), 'utf8');
    writeFileSync(path.join(folder, 'prose', path.basename(file)), markedProse(text));
  }
  edit(project, 'src/domain/language.ts', "['da', 'en']", `['da', 'en', '${third}']`);
  edit(project, 'src/words/words.ts', '{ da, en }', `{ da, en, ${third} }`);
  edit(
    project,
    'src/words/words.ts',
    'import',
    `import { ${third} } from './${third}/dictionary.ts';\nimport`,
  );
}

const dictionary = `import { da, type Dictionary } from '../da/dictionary.ts';
import { pseudoLanguage } from './pseudo-language.ts';

export const ${third}: Dictionary = pseudoLanguage(da);
`;

/** Marks every line that is words, and every property that is. */
function markedProse(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      if (/^(?:---|)$/.test(line)) return line;
      const tag = /^(\s*<[^>]*>)(.*?)(<\/h2>|)$/.exec(line);
      const properties = (part: string): string =>
        part.replace(/\b(lead|text)="([^"]*)"/g, '$1="⟦$2⟧"');
      if (tag?.[1] !== undefined && !line.startsWith('<PageLink'))
        return properties(tag[1]) + (tag[2] ? `⟦${tag[2]}⟧` : '') + (tag[3] ?? '');
      const [, start = '', rest = ''] =
        /^(\s*(?:(?:title|lead): |#+ |- |\d+\. |<\/\w+>)?)(.*)$/.exec(line) ?? [];
      return start + (rest === '' ? '' : `⟦${rest}⟧`);
    })
    .join('\n');
}

function edit(project: string, file: string, from: string, to: string): void {
  const name = path.join(project, file);
  const text = readFileSync(name, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(name, text.replace(from, to));
}
