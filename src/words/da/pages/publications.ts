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
