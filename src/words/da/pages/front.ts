/** The front page. */
export const front = {
  news: 'Nyt på siden',
  newsTitle: (kind: string, version: string) => `${kind}, version ${version}`,
  withdrawn: (version: string) => `Version ${version} er trukket tilbage`,
  goals: 'Målene i alle rapporter',
  entries: 'Find rapporter',
  foundations: 'Fonde',
  municipalities: 'Kommuner',
  themes: 'Emner',
  allFoundations: 'Alle fonde',
  allMunicipalities: 'Alle kommuner',
  allThemes: 'Alle emner',
};
