import { defineCollection } from 'astro:content';
import { reportsLoader } from './loaders/load-reports.ts';
import { glossaryLoader, organisationsLoader, projectsLoader } from './loaders/load-shared.ts';

/** Everything that pages show comes through these. Only `reports` tells what is wrong with the input. */
export const collections = {
  reports: defineCollection({ loader: reportsLoader() }),
  projects: defineCollection({ loader: projectsLoader() }),
  organisations: defineCollection({ loader: organisationsLoader() }),
  glossary: defineCollection({ loader: glossaryLoader() }),
};
