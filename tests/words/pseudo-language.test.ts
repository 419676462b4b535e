import { describe, expect, test, vi } from 'vitest';
import { formatAnnotations } from '../../src/checks/format-annotations.ts';
import { formatProblems } from '../../src/checks/format-problems.ts';
import { commands } from '../../src/cli/commands.ts';
import { maskPersonalData } from '../../src/domain/mask.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { dictionaries } from '../../src/words/words.ts';
import { casesOf } from '../checks/cases.ts';
import { problemsOf } from '../checks/project.ts';
import { unmarked } from './pseudo-language.ts';

vi.mock('../../src/words/words.ts', async (importOriginal) => {
  const { pseudoLanguage } = await import('./pseudo-language.ts');
  const { da } = await import('../../src/words/da/dictionary.ts');
  const { en } = await import('../../src/words/en/dictionary.ts');
  const dictionaries = { da: pseudoLanguage(da), en: pseudoLanguage(en) };
  return {
    ...(await importOriginal<object>()),
    ...{ dictionaries, words: (language: 'da' | 'en') => dictionaries[language].pages },
  };
});

/** What a report of a problem holds that is no word: its code, and what comes from the input. */
function withoutData(text: string, { code, position, suggestion, related = [] }: Problem): string {
  const files = [position, ...related].flatMap(({ file, cell = '' }) => [file, cell]);
  const data = [...files, suggestion ?? '', code]
    .map(maskPersonalData)
    .sort((a, b) => b.length - a.length);
  return data.reduce((left, part) => (part === '' ? left : left.replaceAll(part, '')), text);
}

describe('no word of a problem is outside the dictionaries', () => {
  test.each(casesOf('bad'))('$name', ({ files }) => {
    for (const problem of problemsOf(files)) {
      const told = formatProblems([problem], 'da', false);
      expect(withoutData(unmarked(told), problem)).not.toMatch(/\p{L}/u);
      const annotated = formatAnnotations([problem], 'en').replace(
        /^::\w+ file=.*?,line=\d+,col=\d+,title=/,
        '',
      );
      expect(withoutData(unmarked(annotated.replace(/%0A/g, '')), problem)).not.toMatch(/\p{L}/u);
    }
  });
});

test('no word of the help is outside the dictionaries', () => {
  const silent = () => undefined;
  const effects = {
    ...{ root: '', colour: false, tool: '', print: silent, printError: silent },
    ...{ today: () => '', salt: () => '' },
  };
  const context = { say: dictionaries.da.cli.help, lang: 'da' as const, effects, end: silent };
  const program = commands(context);
  const all = [program, ...program.commands, ...program.commands.flatMap((one) => one.commands)];
  expect(all.length).toBeGreaterThan(10);
  const names = all
    .flatMap((one) => [one.name(), ...one.registeredArguments.map((argument) => argument.name())])
    .join('|');
  for (const command of all) {
    const left = unmarked(command.helpInformation())
      .replace(/-[-a-z]*(?: <[^>]*>)?/g, '')
      .replace(/<[^>]*>|\[[^\]]*\]/g, '')
      .replace(new RegExp(`(?<!\\p{L})(?:${names}|help)(?!\\p{L})`, 'gu'), '')
      .replace(/"(?:da|en|dist|\d+)"/g, '');
    expect(left).not.toMatch(/\p{L}/u);
  }
});
