import type { SiteSource } from '../../reading/sources.ts';
import { oncePer } from '../once-per.ts';

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
export const pagePaths = oncePer((site: SiteSource): Set<string> => {
  return new Set([
    '/',
    ...fixed.map((name) => `/${name}/`),
    ...[...site.projects.keys()].map((id) => `/projekter/${id}/`),
    ...[...site.organisations.keys()].map((id) => `/organisationer/${id}/`),
    ...site.versions.flatMap(({ report, version }) => [
      `/rapporter/${report}/`,
      `/rapporter/${report}/aendringer/`,
      `/rapporter/${report}/v${version}/`,
    ]),
  ]);
});
