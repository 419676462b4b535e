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
};
