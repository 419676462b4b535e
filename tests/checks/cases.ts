import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, fixtures, projectWith, type Files } from './project.ts';

/** A folder of files laid over the small valid project, and every problem that they must give. */
export interface Case {
  name: string;
  files: Files;
  problems: [code: string, file: string, line: number, column: number][];
}

interface Expected {
  /** Files to take away. */
  removed?: string[];
  problems: Case['problems'];
}

/** The cases below `tests/fixtures/<kind>`. */
export function casesOf(kind: 'bad' | 'good'): Case[] {
  return readdirSync(path.join(fixtures, kind))
    .sort()
    .map((name) => readCase(kind, name));
}

function readCase(kind: string, name: string): Case {
  const folder = path.join(fixtures, kind, name);
  const overlay = new Map<string, Uint8Array | null>(filesBelow(folder));
  overlay.delete('expected.json');
  const text = readFileSync(path.join(folder, 'expected.json'), 'utf8');
  const { removed = [], problems } = JSON.parse(text) as Expected;
  for (const file of removed) overlay.set(file, null);
  return { name, files: projectWith(overlay), problems };
}
