import type { Words } from '../da.ts';

export const front: Words['front'] = {
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
