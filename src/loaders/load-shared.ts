import type { Loader, LoaderContext } from 'astro/loaders';
import * as z from 'zod';
import type { LedgerLine } from '../domain/ledger.ts';
import type { Organisation, Project, Term } from '../domain/metadata.ts';
import type { Tombstone } from '../domain/publication.ts';
import { areDraftsIncluded, readInputs } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import { emptyLedger, readLedger } from '../report/publication/ledger/read-ledger.ts';
import { readTombstone } from '../report/publication/read-record.ts';
import { isOfVersion, isRecord, isTombstone } from '../reading/group-paths.ts';
import type { Located } from '../reading/sources.ts';
import { empty, inputRoot, onChange } from './input-root.ts';
import { sharedSite } from './shared-site.ts';

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

/** What is left of the withdrawn versions of one report. */
export interface Withdrawn {
  tombstones: Tombstone[];
}

/** The `withdrawn` collection: an entry for every report of the site, empty for most. */
export function withdrawnLoader(): Loader {
  return {
    name: 'maalestok-withdrawn',
    schema: z.custom<Withdrawn>(),
    load: (context) => {
      onChange(context, (files) => {
        if (files.some(isRecordOrLedger)) fillWithdrawn(context);
      });
      fillWithdrawn(context);
      return Promise.resolve();
    },
  };
}

function fillWithdrawn({ store, config }: LoaderContext): void {
  const { versions, withdrawn } = readInputs(inputRoot(config));
  const tombstones = withdrawn.flatMap((file) => readTombstone(file, sha256).value ?? []);
  const shown = versions.filter(({ isDraft }) => !isDraft || areDraftsIncluded());
  const reports = new Set([...shown, ...tombstones].map(({ report }) => report));
  empty(store);
  for (const id of reports)
    store.set({ id, data: { tombstones: tombstones.filter(({ report }) => report === id) } });
}

/** The `ledger` collection: one entry, since the order of the lines is what it says. */
export function ledgerLoader(): Loader {
  return {
    name: 'maalestok-ledger',
    schema: z.custom<{ lines: LedgerLine[] }>(),
    load: (context) => {
      onChange(context, (files) => {
        if (files.some(isRecordOrLedger)) fillLedger(context);
      });
      fillLedger(context);
      return Promise.resolve();
    },
  };
}

function fillLedger({ store, config }: LoaderContext): void {
  const { ledger = emptyLedger } = readInputs(inputRoot(config));
  store.clear();
  store.set({ id: 'ledger', data: { lines: readLedger(ledger, sha256).lines } });
}

function isRecordOrLedger(path: string): boolean {
  return isRecord({ path }) || isTombstone({ path }) || !isOfVersion(path);
}

type SharedPart = 'organisations' | 'projects' | 'glossary';

function sharedLoader(part: SharedPart, schema: z.ZodType): Loader {
  return {
    name: `maalestok-${part}`,
    schema,
    load: (context) => {
      onChange(context, (files) => {
        if (!files.every(isOfVersion)) fill(context, part);
      });
      fill(context, part);
      return Promise.resolve();
    },
  };
}

function fill({ store, config }: LoaderContext, part: SharedPart): void {
  const entries: Map<string, Located<object>> = sharedSite(inputRoot(config))[part];
  store.clear();
  for (const [id, { value }] of entries) store.set({ id, data: { ...value } });
}
