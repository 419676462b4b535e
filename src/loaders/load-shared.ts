import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import type { Organisation, Project, Term } from '../domain/metadata.ts';
import type { Tombstone } from '../domain/publication.ts';
import { readInputs, readSharedFiles } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import { readTombstone } from '../report/publication/read-record.ts';
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

/** The `tombstones` collection: an entry `<report>/<version>` for every version that is withdrawn. */
export function tombstonesLoader(): Loader {
  return {
    name: 'maalestok-tombstones',
    schema: z.custom<Tombstone>(),
    load: (context) => {
      onChange(context, () => fillTombstones(context));
      fillTombstones(context);
      return Promise.resolve();
    },
  };
}

function fillTombstones({ store, config }: LoaderContext): void {
  store.clear();
  for (const file of readInputs(inputRoot(config)).withdrawn) {
    const { value } = readTombstone(file, sha256);
    if (value) store.set({ id: `${value.report}/${value.version}`, data: { ...value } });
  }
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
