import type { Words } from '../da.ts';

export const front: Words['front'] = {
  news: 'New on the site',
  newsTitle: (kind, version) => `${kind}, version ${version}`,
  withdrawn: (version) => `Version ${version} is withdrawn`,
  allChanges: 'All versions and changes',
  goals: 'The goals of all reports',
  goalsLead: (goals, reports) =>
    `${goals} goals in ${reports === 1 ? '1 report' : `${reports} reports`}, each in its newest version.`,
  caution:
    'The goals are not equally large. The numbers say how many there are, and not how well it went.',
  stripOf: (report) => `The goals of ${report}`,
  entries: 'Find reports',
  foundations: 'Foundations',
  municipalities: 'Municipalities',
  themes: 'Themes',
  allFoundations: 'All foundations',
  allMunicipalities: 'All municipalities',
  allThemes: 'All themes',
};
