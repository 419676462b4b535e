/** Pages about the site itself, and what the publisher's settings say in them. */
export const about = {
  accessibility: 'Tilgængelighed',
  privacy: 'Privatliv',
  publisherUnknown: 'Det er ikke oplyst, hvem der udgiver websitet.',
  publishedBy: 'Websitet udgives af',
  sources:
    'Hver rapport siger i sin kolofon, hvem der har udgivet den, og hvilken kilde den er lavet fra.',
  errorTitle: 'Fandt du en fejl?',
  error: 'Fandt du en fejl? Skriv til os',
  noContact: 'Udgiveren har ikke oplyst en adresse at skrive til.',
  contact: 'Skriv til',
  telephone: 'eller ring til',
  statement: 'Læs udgiverens tilgængelighedserklæring',
  noStatement: 'Udgiveren har ikke oplyst adressen på en tilgængelighedserklæring.',
  statementTitle: 'Tilgængelighedserklæring',
  statementLead: 'Her finder du udgiverens erklæring og det, vi ved om websitets tilgængelighed.',
  toAccessibility: 'Om websitets tilgængelighed',
  examples: {
    from: 'Fra rapporten',
    none: 'Der er ingen udgivne rapporter at tage et eksempel fra endnu.',
  },
  placeRules: { title: 'Flere steder: hvad hver regel giver', places: 'Stedernes vurderinger' },
};

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

/** The catalogue of reports: its filters and orders. */
export const catalogue = {
  lead: 'Alle rapporter på siden efter evalueringens år.',
  filters: 'Filtrér rapporterne',
  project: 'Projekt',
  place: 'Kommune',
  foundation: 'Fond',
  evaluator: 'Evaluator',
  targetGroup: 'Målgruppe',
  method: 'Indsats',
  theme: 'Emne',
  verdictByLevel: 'Vurdering efter slags mål',
  year: 'År',
  kind: 'Slags',
  verdict: 'Målopfyldelse (mindst ét mål)',
  order: 'Rækkefølge',
  orders: {
    date: 'Nyeste evaluering',
    version: 'Nyeste version',
    title: 'Titel',
    share: 'Andel af mål, der er opfyldt',
  },
  reset: 'Nulstil',
  sorted: 'Alle år',
  found: (count: number, all: number) => `${count} af ${all} rapporter`,
  foundNone: 'Ingen rapporter passer til alle valgene. Fjern et valg, eller nulstil.',
};

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

/** The page of all publications and withdrawals. */
export const publications = {
  title: 'Udgivelser',
  lead: 'Alt, hvad der er udgivet eller trukket tilbage her. Hver linje i protokollen låser dem før den, så ingen kan ændre en uden at det ses.',
  none: 'Intet er udgivet endnu.',
  newest: 'Den nyeste hash',
  newestUse:
    'Gem denne ene linje tekst, fx i din journal. Så kan du til enhver tid bevise, at intet, der er udgivet til og med i dag, er ændret siden.',
  prove: 'Sådan beviser du det',
  proveOnSite: 'Hele websitet, og at din hash er i protokollen:',
  proveArchive: 'En rapport, du har hentet som ZIP:',
  proveByHand: 'Med hånden, i mappen med den udpakkede ZIP-fil:',
  byHand:
    'Den første er den hash, der står som facts i den sidste linje af ledger.jsonl. Den anden er linjens egen, som står ved versionen herunder.',
  kept: '<din hash>',
  archive: '<arkiv.zip>',
  site: '<adressen på dette website>',
  file: 'Protokollen som fil (JSON Lines)',
  all: 'Alle udgivelser, de nyeste først',
  actions: { publish: 'Udgivet', withdraw: 'Trukket tilbage' },
  version: (version: string) => `version ${version}`,
  approvedBy: { publish: 'Godkendt af', withdraw: 'Besluttet af' },
  afterwards: 'Indført bagefter',
  afterwardsUse: '»Indført bagefter« står ved det, der er udgivet, før protokollen begyndte.',
  line: (number: number) => `Linje ${number}`,
  hash: 'Hash',
};
