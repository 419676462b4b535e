import { CommanderError } from 'commander';
import { maskPersonalData } from '../domain/mask.ts';
import { isRefusedInput } from '../report/refused-input.ts';
import { dictionaries } from '../words/words.ts';
import { commands, languageOf } from './commands.ts';
import type { Effects, ExitCode } from './effects.ts';

/**
 * Runs the command that the words name. A refusal of the input is 1, a fault of our own 2, and so is told.
 * Words that name no command are refused too, by the command line's library.
 */
export async function run(words: string[], given: Effects): Promise<ExitCode> {
  const effects = masked(given);
  let code: ExitCode = 0;
  const end = (ended: ExitCode) => {
    code = ended;
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

/** Whatever a command says, nothing of it says anything of a single person. */
function masked(effects: Effects): Effects {
  return {
    ...effects,
    print: (text) => effects.print(maskPersonalData(text)),
    printError: (text) => effects.printError(maskPersonalData(text)),
  };
}
