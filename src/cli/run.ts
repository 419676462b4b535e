import { CommanderError } from 'commander';
import { isRefusedInput } from '../report/refused-input.ts';
import { dictionaries } from '../words/words.ts';
import { commands, languageOf } from './commands.ts';
import type { Effects, ExitCode } from './effects.ts';

/**
 * Runs the command that the words name. A refusal of the input is 1, a fault of our own 2, and so is told.
 * Words that name no command are refused too, by the command line's library.
 */
export async function run(words: string[], effects: Effects): Promise<ExitCode> {
  let code: ExitCode = 0;
  const end = (given: ExitCode) => {
    code = given;
  };
  const lang = languageOf(words);
  const context = { say: dictionaries[lang].cli.help, lang, effects, end };
  try {
    await commands(context).parseAsync(words, { from: 'user' });
    return code;
  } catch (fault) {
    if (fault instanceof CommanderError) return fault.exitCode === 0 ? 0 : 1;
    if (isRefusedInput(fault)) {
      effects.printError(fault.message);
      return 1;
    }
    const told = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    effects.printError(`${dictionaries[lang].cli.fault}\n${told}`);
    return 2;
  }
}
