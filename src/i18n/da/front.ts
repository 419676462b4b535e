/** The front page. */
export const front = {
  news: 'Nyt på siden',
  newsTitle: (kind: string, version: string) => `${kind}, version ${version}`,
  withdrawn: (version: string) => `Version ${version} er trukket tilbage`,
  allChanges: 'Alle versioner og ændringer',
  goals: 'Målene i alle rapporter',
  goalsLead: (goals: number, reports: number) =>
    `${goals} mål i ${reports === 1 ? '1 rapport' : `${reports} rapporter`}, hver i sin nyeste version.`,
  caution:
    'Målene er ikke lige store. Tallene siger, hvor mange der er, og ikke, hvor godt det er gået.',
  stripOf: (report: string) => `Målene i ${report}`,
  entries: 'Find rapporter',
  foundations: 'Fonde',
  municipalities: 'Kommuner',
  themes: 'Emner',
  allFoundations: 'Alle fonde',
  allMunicipalities: 'Alle kommuner',
  allThemes: 'Alle emner',
};
