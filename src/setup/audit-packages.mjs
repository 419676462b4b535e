import { fileURLToPath } from 'node:url';

import { runNpm } from './npm.mjs';

/** @typedef {Record<'critical' | 'high' | 'moderate' | 'low' | 'info', number>} Counts */

/**
 * What npm says of known holes in the packages.
 * @typedef {{kind: 'none'} | {kind: 'no-answer'} | {kind: 'holes', grave: boolean, lines: string[]}} Audit
 */

/**
 * Reads the JSON that `npm audit` prints. The registry may not answer, or not to this machine; that is no hole.
 * @param {string} printed
 * @returns {Audit}
 */
export function readAudit(printed) {
  const report = parsed(printed);
  if (!report?.vulnerabilities || !report.metadata?.vulnerabilities) return { kind: 'no-answer' };
  const lines = Object.values(report.vulnerabilities)
    .map(({ name, severity, range }) => `${severity}  ${name} ${range}`)
    .sort();
  if (lines.length === 0) return { kind: 'none' };
  const { critical, high } = report.metadata.vulnerabilities;
  return { kind: 'holes', grave: critical + high > 0, lines };
}

/**
 * @param {string} text
 * @returns {{
 *   vulnerabilities?: Record<string, {name: string, severity: string, range: string}>,
 *   metadata?: {vulnerabilities?: Counts},
 * } | undefined}
 */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Asks the registry for known holes. Fails for those that are high or critical, and says so where nobody answers. */
async function auditPackages() {
  let printed = '';
  await runNpm(['audit', '--json', '--loglevel=silent'], (chunk) => (printed += chunk));
  const audit = readAudit(printed);
  if (audit.kind === 'no-answer')
    console.log('The registry did not answer: known holes in the packages are not checked.');
  if (audit.kind === 'none') console.log('No known holes in the packages.');
  if (audit.kind === 'holes') console.log(audit.lines.join('\n'));
  return audit.kind === 'holes' && audit.grave ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await auditPackages();
