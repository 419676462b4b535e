import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectFolder as root } from '../../src/setup/project-folder.mjs';
import { run } from '../../src/cli/run.ts';
import { projectFolder } from '../cli/project-folder.ts';

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { steps: { uses?: string; run?: string }[] }>;
}

const files = globSync('.github/workflows/*.yml', { cwd: root }).sort();
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

describe.each(files)('%s', (file) => {
  const workflow = parse(readFileSync(path.join(root, file), 'utf8')) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  // The rules for what runs a stranger's files: a fixed version of every action, and no right to write.
  test('names every action by its whole hash', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.filter((uses) => !/^[\w./-]+@[0-9a-f]{40}$/.test(uses))).toEqual([]);
  });

  test('may read and no more, and never runs with the rights of the branch that it is held against', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });

  test('runs scripts and commands that there are, with options that they know', async () => {
    const lines = steps.flatMap(({ run: text }) => text?.split('\n') ?? []);
    const called = lines.flatMap((line) => /npm run --silent (\S+)(?: -- (.*))?/.exec(line) ?? []);
    for (let at = 0; at < called.length; at += 3) {
      const [script = '', words = ''] = called.slice(at + 1, at + 3);
      expect(Object.keys(scripts)).toContain(script);
      if (!/setup\/main\.mjs/.test(scripts[script] ?? '')) continue;
      const command = script === 'maalestok' ? words : `${script} ${words}`;
      const [name = '', ...options] = command.split(' ').filter(Boolean);
      const project = projectFolder();
      expect(await run([name, '--help'], project), command).toBe(0);
      const known = project.printed.join('');
      const unknown = options.filter(
        (word) => word.startsWith('--') && !known.includes(`${word} `),
      );
      expect(unknown, command).toEqual([]);
      project.remove();
    }
  });
});
