import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import type { Organisation, Project, Term } from '../domain/metadata.ts';
import { readSharedFiles } from '../files/read-inputs.ts';
import { readSite } from '../reading/read-site.ts';
import type { Located, SiteSource } from '../reading/sources.ts';
import { inputRoot, onChange } from './input-root.ts';

/** The `organisations` collection. What is wrong with the input, the `reports` collection tells. */
export function organisationsLoader(): Loader {
  return sharedLoader('organisations', z.custom<Organisation>());
}

export function projectsLoader(): Loader {
  return sharedLoader('projects', z.custom<Project>());
}

export function glossaryLoader(): Loader {
  return sharedLoader('glossary', z.custom<Term>());
}

function sharedLoader(part: 'organisations' | 'projects' | 'glossary', schema: z.ZodType): Loader {
  return {
    name: `maalestok-${part}`,
    schema,
    load: (context) => {
      onChange(context, () => fill(context, part));
      fill(context, part);
      return Promise.resolve();
    },
  };
}

function fill({ store, config }: LoaderContext, part: Exclude<keyof SiteSource, 'versions'>): void {
  const { value: site } = readSite(readSharedFiles(inputRoot(config)), []);
  const entries: Map<string, Located<object>> = site[part];
  store.clear();
  for (const [id, { value }] of entries) store.set({ id, data: { ...value } });
}
