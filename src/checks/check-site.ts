import type { Project } from '../domain/metadata.ts';
import { isBefore } from '../domain/calendar.ts';
import type { Problem } from '../domain/problem.ts';
import type { Located, SiteSource } from '../reading/sources.ts';
import { toProblem } from './check-report.ts';
import { withoutFollowUps } from './follow-ups.ts';
import { dateOrder, orderFinding, periodPairs } from './dates/date-order.ts';
import { sharedPersonalData } from './persons/personal-data.ts';
import { personRules } from './persons/person-rules.ts';
import { placeKind, placesThatAreNone } from './references/places.ts';
import { kinds } from './references/known-ids.ts';
import { unitClash } from './references/unit-clash.ts';
import {
  missingIn,
  missingLanguage,
  undeclaredIn,
  undeclaredLanguage,
} from './texts/site-languages.ts';
import { isBuiltIn } from '../domain/unit.ts';
import { papers, type SiteSettings, contrast, lightOf } from '../domain/site-settings.ts';
import { at, refusal, warning } from '../reading/message.ts';
import { unknownId, unknownName } from './references/ids.ts';
import { reservedOrganisation, reservedRecipient } from './references/recipients.ts';

/** Every problem in what reports share: organisations, terms and projects. Codes are those of the same rules. */
export function checkSite(site: SiteSource): Problem[] {
  const projects = [...site.projects.values()];
  const shared = [
    ...projects,
    ...site.organisations.values(),
    ...site.glossary.values(),
    ...site.units.values(),
  ];
  return withoutFollowUps([
    ...projects.flatMap((project) => [
      ...unknownOrganisations(project, site),
      ...otherPlaces(project, site),
      ...periodProblems(project),
    ]),
    ...personProblems(site),
    ...[...shared, ...(site.settings ? [site.settings] : [])].flatMap((one) =>
      languageProblems(one, site),
    ),
    ...unknownPublisher(site),
    ...clashingUnits(site),
    ...reservedOrganisation(site.organisations).map((found) => toProblem(found, reservedRecipient)),
    ...colourProblems(site.settings),
  ]);
}

function unknownOrganisations(project: Located<Project>, { organisations }: SiteSource): Problem[] {
  const lists = ['places', 'funders', 'owners'] as const;
  return lists.flatMap((list) =>
    project.value[list].flatMap((name, index) => {
      if (organisations.has(name) || organisations.size === 0) return [];
      const known = organisations.keys();
      const position = project.position([list, index]);
      return toProblem(unknownName({ position, name, ...kinds.organisation, known }), unknownId);
    }),
  );
}

function unknownPublisher({ settings, organisations }: SiteSource): Problem[] {
  const name = settings?.value.publisher ?? '';
  if (!settings || organisations.has(name) || organisations.size === 0) return [];
  const known = organisations.keys();
  const position = settings.position(['publisher']);
  return [toProblem(unknownName({ position, name, ...kinds.organisation, known }), unknownId)];
}

function clashingUnits({ units, unread }: SiteSource): Problem[] {
  if (unread.has('content/units.yaml')) return [];
  return [...units].flatMap(([id, { position }]) =>
    isBuiltIn(id) ? toProblem({ position: position([]), values: { id, by: 'us' } }, unitClash) : [],
  );
}

function otherPlaces(project: Located<Project>, { organisations }: SiteSource): Problem[] {
  return placesThatAreNone(project, organisations).map((finding) => toProblem(finding, placeKind));
}

function periodProblems(project: Located<Project>): Problem[] {
  const pairs = periodPairs(project, project.value.period, ['period']);
  return pairs.flatMap(orderFinding).map((finding) => toProblem(finding, dateOrder));
}

function languageProblems(located: Located<unknown>, site: SiteSource): Problem[] {
  return [
    ...missingIn(located, site).map((finding) => toProblem(finding, missingLanguage)),
    ...undeclaredIn(located, site).map((finding) => toProblem(finding, undeclaredLanguage)),
  ];
}

function personProblems(site: SiteSource): Problem[] {
  return sharedPersonalData(site).map(({ kind, position }) =>
    toProblem({ position }, personRules[kind]),
  );
}

/**
 * A warning where `security.txt` says that its address may no longer be written to (RFC 9116, 2.5.5). `today` is given
 * by whoever asks, and part of nothing that is built.
 */
export function pastContact({ settings }: SiteSource, today: string): Problem[] {
  const until = settings?.value.contact?.securityUntil;
  if (!settings || until === undefined || !isBefore(until, today)) return [];
  return [at(settings.position(['contact', 'securityUntil']), warning('past-contact', { until }))];
}

/** WCAG 2.2, 1.4.3: text of ordinary size. */
const least = 4.5;

/** The publisher's colours must be read on the pages that they stand on. */
function colourProblems(settings: Located<SiteSettings> | undefined): Problem[] {
  const accent = settings?.value.accent;
  if (!settings || !accent) return [];
  return (['light', 'dark'] as const).flatMap((theme) => {
    const ratio = lowestContrast(accent[theme], theme);
    if (ratio >= least) return [];
    return [at(settings.position(['accent', theme]), tooPale(accent[theme], ratio, theme))];
  });
}

function lowestContrast(colour: string, theme: keyof typeof papers): number {
  const grounds = Object.values(papers[theme]);
  return Math.min(...grounds.map((ground) => contrast(lightOf(colour), lightOf(ground))));
}

/** Downwards, so that 4.49 is never told as enough. */
function tooPale(colour: string, ratio: number, theme: keyof typeof papers) {
  const rounded = (Math.floor(ratio * 10) / 10).toFixed(1);
  return refusal('low-contrast', { colour, ratio: rounded, least, theme });
}
