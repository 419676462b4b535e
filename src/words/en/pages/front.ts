import type { PageWords } from '../../da/pages/pages.ts';

export const front: PageWords['front'] = {
  news: 'New on the site',
  newsTitle: (kind, version) => `${kind}, version ${version}`,
  withdrawn: (version) => `Version ${version} is withdrawn`,
  goals: 'The goals of all reports',
  entries: 'Find reports',
  foundations: 'Foundations',
  municipalities: 'Municipalities',
  themes: 'Themes',
  allFoundations: 'All foundations',
  allMunicipalities: 'All municipalities',
  allThemes: 'All themes',
};
