import type { Language } from '../domain/language.ts';
import type { Dictionary } from '../words/da/dictionary.ts';

/** What a command may touch; a test passes its own. */
export interface Effects {
  /** The project's folder: `content/` and `data/` are in it. */
  root: string;
  print: (text: string) => void;
  printError: (text: string) => void;
  /** Whether the terminal shows colours. */
  colour: boolean;
  /** Målestok's own version. */
  tool: string;
  /** 32 hexadecimal digits, drawn by chance: what makes the hashes of a version impossible to guess from. */
  salt: () => string;
  /** The day, as `2026-11-22`: proposed to editors, and never part of what is built. */
  today: () => string;
}

/** 0: well. 1: the input is refused. 2: our own fault. */
export type ExitCode = 0 | 1 | 2;

/** What every command is given: the words of its help, the language that it answers in, and how to end. */
export interface CommandContext {
  say: Dictionary['cli']['help'];
  lang: Language;
  effects: Effects;
  end: (code: ExitCode) => void;
}
