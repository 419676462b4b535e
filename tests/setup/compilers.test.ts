import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

import { projectFolder } from '../../src/setup/project-folder.mjs';
import { node24 } from '../../src/setup/run.mjs';

const modules = path.join(projectFolder, 'node_modules');
const compilers = {
  javaScript: path.join(modules, 'typescript/bin/tsc'),
  native: path.join(modules, 'typescript-native/bin/tsc'),
};

/** A fault a line, and the code that TypeScript's own list of messages gives it (`diagnosticMessages.json`). */
const faults: readonly [code: string, line: string][] = [
  ['TS2322', 'export const text: string = 1 as number;'],
  ['TS2882', "import './nowhere.ts';"],
  ['TS2532', 'export const first = ([1] as number[])[0].toFixed();'],
  ['TS2375', 'export const optional: { a?: number } = { a: undefined as number | undefined };'],
  ['TS4111', 'export const dotted = ({} as Record<string, number>).a;'],
  ['TS7006', 'export const untyped = (value) => value;'],
  ['TS7030', 'export function sometimes(a: boolean): number | undefined { if (a) return 1; }'],
  ['TS7029', 'export function falls(a: number): void { switch (a) { case 1: a += 1; case 2: } }'],
  ['TS7027', 'export function never(): number { return 1; return 2; }'],
  ['TS6133', 'const unused = 1;'],
  ['TS1294', 'export enum Kind { One }'],
  ['TS1484', "import { Shape } from './shape.ts'; export type Form = Shape;"],
  ['TS2741', "export const shape: import('./shape.ts').Shape = {};"],
  ['TS2366', "export function all(a: 'x' | 'y'): number { switch (a) { case 'x': return 1; } }"],
  ['TS4114', 'export class Over extends Error { message = super.name; }'],
  ['TS2584', 'export const page = document;'],
  ['TS2591', 'export const folder = process.cwd();'],
  ['TS2345', 'export const parsed = JSON.parse(1 as unknown as number);'],
  ['TS18048', 'export const maybe = (value?: string): number => value.length;'],
  ['TS2578', '// @ts-expect-error nothing is wrong here'],
];

/** What a compiler says of the seeded project: `seeded.ts:3 TS2532`. */
function faultsFoundBy(compiler: string, folder: string): string[] {
  const { stdout } = spawnSync(node24, [compiler, '-p', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return [...stdout.matchAll(/^(\w+\.ts)\((\d+),\d+\): error (TS\d+)/gm)]
    .map(([, file, line, code]) => `${file}:${line} ${code}`)
    .sort();
}

test('both compilers find every seeded fault under the settings of the pure rooms, and no other', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'maalestok-faults-'));
  try {
    writeFileSync(path.join(folder, 'seeded.ts'), faults.map(([, line]) => `${line}\n`).join(''));
    writeFileSync(path.join(folder, 'shape.ts'), 'export interface Shape { size: number }\n');
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
    const base = path.join(projectFolder, 'tsconfig.base.json');
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ extends: base }));
    const expected = faults.map(([code], index) => `seeded.ts:${index + 1} ${code}`).sort();
    expect(faultsFoundBy(compilers.javaScript, folder)).toEqual(expected);
    expect(faultsFoundBy(compilers.native, folder)).toEqual(expected);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
