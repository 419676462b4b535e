/** Pages that gather several reports: projects, organisations and recommendations. */
export const portfolio = {
  timeline: 'Rapporter over tid',
  period: 'Dækker',
  people: 'Forfatter',
  goalsOverTime: 'Målene fra nulpunkt til nu',
  goalsOverTimeLead:
    'Et resultat er det, som rapporten selv angiver. Et mål på flere steder har et resultat for hvert sted; her står vurderingen samlet.',
  goalsOfReports: 'Mål',
  goalsLead: (goals: number, reports: number) =>
    `${goals} mål i ${reports === 1 ? '1 rapport' : `${reports} rapporter`}.`,
  goalsCaution:
    'Målene er ikke lige store. Tallene siger, hvor mange der er, og ikke, hvor godt det er gået.',
  withoutGoals: (count: number) =>
    count === 1
      ? '1 rapport har ingen mål at måle mod.'
      : `${count} rapporter har ingen mål at måle mod.`,
  projects: 'Projekter',
  learnt: 'Hvad rapporterne fandt',
  learntLead: 'Hver linje fører til stedet i rapporten.',
  findings: 'Konklusioner',
  recommendations: 'Anbefalinger',
  conclusionsOf: (findings: number, recommendations: number) =>
    [
      findings > 0 && (findings === 1 ? '1 konklusion' : `${findings} konklusioner`),
      recommendations > 0 &&
        (recommendations === 1 ? '1 anbefaling' : `${recommendations} anbefalinger`),
    ]
      .filter(Boolean)
      .join(', '),
  pages: 'Sider',
  page: (page: number, last: number) => `Side ${page} af ${last}`,
  previous: 'Forrige side',
  next: 'Næste side',
  recommendationsTitle: 'Anbefalinger',
  recommendationsLead:
    'Anbefalingerne fra den nyeste version af hver rapport, delt efter hvem de er til. Hvad der siden er sket, står ved dem, hvor en senere version fortæller det.',
  recommendationsTo: (name: string) => `Anbefalinger til ${name}`,
  recommendationsToAll: 'Anbefalinger uden modtager',
  addressees: 'Modtagere',
  noAddressee: 'Uden modtager',
  noRecommendations: 'Der er ingen anbefalinger endnu.',
  count: (count: number) => (count === 1 ? '1 anbefaling' : `${count} anbefalinger`),
  noState: 'Ingen af anbefalingerne er fulgt op i en senere version endnu.',
  since: (version: string) => `fra version ${version}`,
};
