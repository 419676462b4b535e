import { createRequire } from 'node:module';
import { defineCollection } from 'astro:content';
import type * as reports from './loaders/load-reports.ts';
import type * as shared from './loaders/load-shared.ts';

/**
 * Loaders are run by Node as they stand. Imported, each of their hundred and fifty modules would be transformed by
 * Vite first, which takes a second at every start.
 */
const load = createRequire(import.meta.url);
const { reportsLoader } = load('./loaders/load-reports.ts') as typeof reports;
const { glossaryLoader, organisationsLoader, ledgerLoader, projectsLoader, withdrawnLoader } = load(
  './loaders/load-shared.ts',
) as typeof shared;

/** Everything that pages show comes through these. Only `reports` tells what is wrong with the input. */
export const collections = {
  reports: defineCollection({ loader: reportsLoader() }),
  projects: defineCollection({ loader: projectsLoader() }),
  organisations: defineCollection({ loader: organisationsLoader() }),
  glossary: defineCollection({ loader: glossaryLoader() }),
  withdrawn: defineCollection({ loader: withdrawnLoader() }),
  ledger: defineCollection({ loader: ledgerLoader() }),
};
