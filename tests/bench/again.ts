import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { addDraft, draftFacts, replaceIn, writeCorpus } from './write-corpus.ts';

/** What one command cost. */
interface Cost {
  seconds: number;
  /** Of the processors, in the command's own process and its threads. */
  processor: number;
  megabytes: number;
}

/**
 * `npm run bench -- again 60`: what a site of so many published reports and a draft costs the first time and again,
 * each beside the first, so that the ratios can be repeated on any machine.
 */
export function benchAgain(reports: number): void {
  const folder = mkdtempSync(path.join(import.meta.dirname, '../../.cache/again-'));
  const at = (name: string): string => path.join(folder, name);
  try {
    writeCorpus(at('input'), reports);
    addDraft(at('input'));
    const build = (...words: string[]): Cost =>
      cost('site', at('input'), at('site'), '--drafts', '--store', at('store'), ...words);
    const cold = build();
    const print = (name: string, one: Cost): void => printCost(name, one, cold);
    print('built the first time', cold);
    print('nothing changed', build());
    rmSync(at('site'), { recursive: true });
    print('put together from the store', build());
    replaceIn(path.join(at('input'), draftFacts), /;(\d+);persons/, ';6;persons');
    print('one cell of a draft changed', build());
    replaceIn(path.join(at('input'), 'content/organisations.yaml'), 'name: ', 'name: Ny ');
    print('an organisation renamed', build());
    rmSync(at('store'), { recursive: true });
    for (const share of ['1/2', '2/2'])
      print(
        `share ${share}`,
        cost('make', at('input'), '', '--drafts', '--share', share, '--store', at('store')),
      );
    print('a build from the shares', build());
    const check = (): Cost => cost('check', at('input'), '');
    print('checked', check());
    print('checked again', check());
    replaceIn(path.join(at('input'), draftFacts), ';6;persons', ';7;persons');
    print('checked, one cell changed', check());
    print(`checked alone`, cost('check', at('input'), '', 'kladde'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function cost(what: string, input: string, out: string, ...words: string[]): Cost {
  const program = path.join(import.meta.dirname, 'run-once.ts');
  const started = performance.now();
  const child = spawnSync(
    process.execPath,
    [...process.execArgv, program, what, input, out, ...words],
    {
      encoding: 'utf8',
    },
  );
  const seconds = (performance.now() - started) / 1000;
  if (child.status !== 0) throw new Error(`${what} ${words.join(' ')}: ${child.stderr}`);
  const [megabytes = 0, processor = 0] = (child.stdout.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  return { seconds, processor, megabytes };
}

function printCost(name: string, { seconds, processor, megabytes }: Cost, first: Cost): void {
  const columns = [
    `${seconds.toFixed(1)} s`,
    `${processor.toFixed(1)} s of processors`,
    `${(processor / first.processor).toFixed(3)} of the first`,
    `${megabytes} MB`,
  ];
  console.log(`${name.padEnd(30)}${columns.map((column) => column.padStart(24)).join('')}`);
}
