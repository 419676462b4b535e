import { given } from '../../domain/given.ts';
import { anchorOf } from '../../domain/anchors.ts';
import type { Position } from '../../domain/problem.ts';
import type { ReportSource, SiteSource } from '../../reading/sources.ts';
import { isUnread } from '../references/known-ids.ts';
import { kinds, projectIds } from '../references/known-ids.ts';
import { type Finding, type Rule, rowsIn, oncePer } from '../rule.ts';
import { propertyUses, shownIds } from './components.ts';
import { nearestName } from '../../domain/identifier.ts';

/** Every link and cross-reference leads somewhere: to an element of this report or to a page of the site. */
export const deadLink: Rule<'dead-link'> = {
  code: 'dead-link',
  severity: 'error',
  check: (report, site) => {
    const source = report.narrative;
    if (!source) return [];
    const anchors = anchorsOf(report);
    const refs = propertyUses(report).flatMap(({ kind, text, position }) =>
      kind === 'anchor' ? { anchor: text, position: position() } : [],
    );
    const links = source.links.flatMap(({ href, position }) =>
      href.startsWith('#') ? { anchor: href.slice(1), position } : [],
    );
    return [
      ...[...refs, ...links].flatMap((link) =>
        isUnread(report, 'goals') || anchors.has(link.anchor) ? [] : deadAnchor(link, anchors),
      ),
      ...source.links.flatMap(({ href, position }) => deadPage(href, position, site)),
    ];
  },
};

interface Link {
  anchor: string;
  position: Position;
}

/** The ids of the elements that the report's page has. */
function anchorsOf(report: ReportSource): Set<string> {
  const source = report.narrative;
  const shown = (kind: 'figure' | 'table' | 'recommendation') =>
    source ? [...shownIds(source, kind)].map((id) => anchorOf(kind, id)) : [];
  return new Set([
    ...(source?.narrative.sections ?? []).map(({ id }) => id),
    ...shown('figure'),
    ...shown('table'),
    ...shown('recommendation'),
    ...rowsIn(report, 'goals').map(({ key }) => anchorOf('goal', key)),
  ]);
}

function deadAnchor({ anchor, position }: Link, anchors: Set<string>): Finding<'dead-link'> {
  const suggestion = nearestName(anchor, anchors);
  return {
    position,
    values: { kind: 'anchor', to: anchor },
    ...given({ suggestion }),
  };
}

function deadPage(href: string, position: Position, site: SiteSource): Finding<'dead-link'>[] {
  const paths = pagePaths(site);
  const path = href.split(/[?#]/)[0] ?? '';
  const inDanish = path.replace(/^\/en\//, '/');
  if (!/^\/(?!\/)/.test(href) || paths.has(inDanish)) return [];
  if (inDanish.startsWith('/organisationer/') && site.unread.has(kinds.organisation.home))
    return [];
  const suggestion = nearestName(path, paths);
  return [
    {
      position,
      values: { kind: 'page', to: path },
      ...given({ suggestion }),
    },
  ];
}

const fixed = [
  'rapporter',
  'projekter',
  'organisationer',
  'sammenlign',
  'metode',
  'ordliste',
  'om',
  'redaktion',
];

/** The addresses of the site's pages: the contract with readers in the design. English ones begin with `/en`. */
const pagePaths = oncePer((site: SiteSource): Set<string> => {
  return new Set([
    '/',
    ...fixed.map((name) => `/${name}/`),
    ...[...projectIds(site)].map((id) => `/projekter/${id}/`),
    ...[...site.organisations.keys()].map((id) => `/organisationer/${id}/`),
    ...site.versions.flatMap(({ report, version }) => [
      `/rapporter/${report}/`,
      `/rapporter/${report}/aendringer/`,
      `/rapporter/${report}/v${version}/`,
    ]),
  ]);
});
