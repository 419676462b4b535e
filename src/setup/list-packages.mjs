import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { runNpm } from './npm.mjs';
import { projectFolder } from './project-folder.mjs';

/**
 * @typedef {object} Listing what of a CycloneDX document is changed here
 * @property {string} [serialNumber]
 * @property {{timestamp?: string, tools?: unknown, component: {name: string}}} metadata
 */

/**
 * The list of packages (CycloneDX) that npm prints, without what changes from run to run: a number drawn by chance,
 * the time, npm's own version, and the name of the folder that it ran in. Equal locks have equal lists.
 * @param {string} printed
 * @returns {string}
 */
export function steadyListing(printed) {
  /** @type {Listing} */
  const listing = JSON.parse(printed);
  const { serialNumber: _number, metadata, ...rest } = listing;
  const { timestamp: _time, tools: _tools, component, ...about } = metadata;
  const steady = { ...about, component: { ...component, name: ownName() } };
  return `${JSON.stringify({ ...rest, metadata: steady }, null, 2)}\n`;
}

/** @returns {string} */
const ownName = () =>
  JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8')).name;

/** Writes the list of all packages with their versions, hashes and licences, from the lock alone. */
async function listPackages(file = path.join(projectFolder, 'sbom.cdx.json')) {
  let printed = '';
  const words = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--loglevel=silent'];
  const exitCode = await runNpm(words, (chunk) => (printed += chunk));
  if (exitCode !== 0) return exitCode;
  writeFileSync(file, steadyListing(printed));
  console.log(file);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await listPackages();
