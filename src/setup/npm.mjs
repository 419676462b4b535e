import { run } from './run.mjs';

/**
 * Runs npm: the one that started this command, else the one on the path.
 * @param {string[]} words
 * @param {(chunk: string) => void} [say] what takes its output; it is printed where nothing does
 * @returns {Promise<number>} its exit code
 */
export function runNpm(words, say) {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  if (npm?.endsWith('npm-cli.js')) return run(node ?? process.execPath, [npm, ...words], { say });
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', words, { say });
}
