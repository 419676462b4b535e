import type { Problem } from '../domain/problem.ts';
import type { SiteSettings } from '../domain/site-settings.ts';
import { startOf } from './group-paths.ts';
import * as say from './logo-problems.ts';
import { at } from './message.ts';
import { readLogo } from './read-logo.ts';
import type { Located, Logo, Reading, SiteSource, SourceFile } from './sources.ts';

const logoPath = /^content\/(logo\.(?:svg|png))$/;

/** What reports share with the logo that the settings name. */
export function withLogo(
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
  const told = unused.map(({ file, name }) => at(startOf(file.path), say.unusedLogo(name)));
  if (settings && named !== undefined && !used)
    return { problems: [...told, at(settings.place(['logo', 'file']), say.missingLogo(named))] };
  const reading: Reading<Logo> = used ? readLogo(used.file) : { problems: [] };
  return { ...reading, problems: [...told, ...reading.problems] };
}
