/** Pages about the site itself, and what the publisher's settings say in them. */
export const about = {
  accessibility: 'Tilgængelighed',
  privacy: 'Privatliv',
  publisherUnknown: 'Det er ikke oplyst, hvem der udgiver websitet.',
  publishedBy: 'Websitet udgives af',
  feedback: 'Er der noget, du ikke kan læse eller bruge? Skriv til',
  noContact: 'Udgiveren har ikke oplyst en adresse at skrive til.',
  contact: 'Skriv til',
  telephone: 'eller ring til',
  statement: 'Læs udgiverens tilgængelighedserklæring',
  noStatement: 'Udgiveren har ikke oplyst adressen på en tilgængelighedserklæring.',
  statementTitle: 'Tilgængelighedserklæring',
  statementLead: 'Her finder du udgiverens erklæring og det, vi ved om websitets tilgængelighed.',
  toAccessibility: 'Om websitets tilgængelighed',
  examples: {
    of: (report: string) => `Fra rapporten ${report}`,
    see: 'Se målet i rapporten',
    arithmetic: 'Beregning',
    rule: 'Regel',
    none: 'Der er ingen udgivne rapporter at tage et eksempel fra endnu.',
  },
};
