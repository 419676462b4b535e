import * as z from 'zod';
import { isIdentifier } from '../domain/identifier.ts';
import {
  organisationSchema,
  projectSchema,
  termSchema,
  unitSchema,
  type UnitDeclaration,
} from '../domain/metadata.ts';
import { siteSchema, type SiteSettings } from '../domain/site-settings.ts';
import { compareProblems, type Problem } from '../domain/problem.ts';
import { fileStart } from './group-paths.ts';
import { at, refusal } from './message.ts';
import { sizeLimits } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import type { Located, Reading, SiteSource, SourceFile, Logo } from './sources.ts';
import { readLogo } from './read-logo.ts';
import { unitsNamedIn } from './unread-units.ts';

const id = z.string().refine(isIdentifier, 'identifier');
const organisations = z.record(id, organisationSchema);
const glossary = z.record(id, termSchema);
const units = z.record(id, unitSchema);
const organisationsPath = 'content/organisations.yaml';

const projectPath = /^content\/projects\/([^/]+)\.yaml$/;

/** Reads what reports share. `versions` are those that the folders hold. The value is always there. */
export function readSite(
  files: readonly SourceFile[],
  versions: SiteSource['versions'],
): Reading<SiteSource> & { value: SiteSource } {
  const problems: Problem[] = [];
  const unread = new Set<string>();
  const site: SiteSource = {
    organisations: new Map(),
    glossary: new Map(),
    units: new Map(),
    projects: new Map(),
    versions: versions.map(({ report, version }) => ({ report, version })),
    files,
    unread,
  };
  const read = <Value>(file: SourceFile, schema: z.ZodType<Value>, limit: number) => {
    const reading = readYaml(file, schema, limit);
    problems.push(...reading.problems);
    if (!reading.value) unread.add(file.path);
    return reading.value;
  };
  for (const file of files) {
    const project = projectPath.exec(file.path)?.[1];
    if (file.path === 'content/site.yaml') {
      const settings = read(file, siteSchema, sizeLimits.metadata);
      if (settings) site.settings = settings;
    } else if (file.path === organisationsPath) {
      site.organisations = entriesOf(read(file, organisations, sizeLimits.data));
    } else if (file.path === 'content/glossary.yaml') {
      site.glossary = entriesOf(read(file, glossary, sizeLimits.data));
    } else if (file.path === 'content/units.yaml') {
      site.units = unitsOf(read(file, units, sizeLimits.data), file);
    } else if (project !== undefined) {
      setRead(site.projects, project, read(file, projectSchema, sizeLimits.metadata));
    }
  }
  const { value, problems: ofLogo } = withLogo(site, files);
  const all = problems.concat(withoutOrganisations(files), ofLogo);
  return { value, problems: all.sort(compareProblems) };
}

function setRead<Value>(map: Map<string, Value>, key: string, value: Value | undefined): void {
  if (value !== undefined) map.set(key, value);
}

function withoutOrganisations(files: readonly SourceFile[]): Problem[] {
  if (files.some(({ path }) => path === organisationsPath)) return [];
  const missing = refusal('missing-file', { name: 'organisations.yaml' });
  return [at(fileStart(organisationsPath), missing)];
}

function unitsOf(
  declared: Located<Record<string, UnitDeclaration>> | undefined,
  file: SourceFile,
): SiteSource['units'] {
  return declared ? entriesOf(declared) : unitsNamedIn(file);
}

/** Each entry of a mapping by itself, with positions that begin at the entry. */
function entriesOf<Value>(
  located: Located<Record<string, Value>> | undefined,
): Map<string, Located<Value>> {
  if (!located) return new Map();
  const { value, file, position } = located;
  return new Map(
    Object.entries(value).map(([key, entry]) => [
      key,
      {
        value: entry,
        file,
        position: (path: readonly (string | number)[]) => position([key, ...path]),
      },
    ]),
  );
}

const logoPath = /^content\/(logo\.(?:svg|png))$/;

/** What reports share with the logo that the settings name. */
function withLogo(
  site: SiteSource,
  files: readonly SourceFile[],
): { value: SiteSource; problems: Problem[] } {
  const { value: logo, problems } = namedLogo(files, site.settings);
  return { value: logo ? { ...site, logo } : site, problems };
}

/** One that is missing is told, and so is one that nobody names. */
function namedLogo(
  files: readonly SourceFile[],
  settings: Located<SiteSettings> | undefined,
): Reading<Logo> {
  const named = settings?.value.logo?.file;
  const logos = files.flatMap((file) => {
    const [, name] = logoPath.exec(file.path) ?? [];
    return name === undefined ? [] : [{ file, name }];
  });
  const used = logos.find(({ name }) => name === named);
  const unused = logos.filter((logo) => logo !== used);
  const told = unused.map(({ file, name }) =>
    at(fileStart(file.path), refusal('unused-logo', { name })),
  );
  if (settings && named !== undefined && !used)
    return {
      problems: [
        ...told,
        at(settings.position(['logo', 'file']), refusal('missing-logo', { name: named })),
      ],
    };
  const reading: Reading<Logo> = used ? readLogo(used.file) : { problems: [] };
  return { ...reading, problems: [...told, ...reading.problems] };
}
