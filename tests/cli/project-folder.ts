import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Effects } from '../../src/cli/effects.ts';

/** A copy of the small valid project on disk, with texts laid over it, and what a command printed there. */
export interface ProjectFolder extends Effects {
  printed: string[];
  errors: string[];
  remove(): void;
}

export function projectFolder(overlay: Record<string, string> = {}): ProjectFolder {
  const root = mkdtempSync(path.join(tmpdir(), 'maalestok-'));
  cpSync(path.join(import.meta.dirname, '../fixtures/project'), root, { recursive: true });
  for (const [name, text] of Object.entries(overlay)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  const printed: string[] = [];
  const errors: string[] = [];
  return {
    root,
    colour: false,
    tool: '0.1.0',
    salt: () => '0123456789abcdef0123456789abcdef',
    today: () => '2026-11-22',
    printed,
    errors,
    print: (text) => void printed.push(text),
    printError: (text) => void errors.push(text),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
