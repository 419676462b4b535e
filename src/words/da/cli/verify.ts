type Kind = 'archive' | 'site' | 'repository';

/** What `verify` says. */
export interface VerifyWords {
  states: Record<
    'intact' | 'changed' | 'absent' | 'unreachable' | 'withdrawn' | 'not-in-ledger',
    (line: number | undefined) => string
  >;
  wrongSum: string;
  ledger: (lines: number, head: string) => string;
  noHead: string;
  notInChain: Record<Kind, string>;
  inChain: (line: number, since: number) => string;
  later: (versions: string, isArchive: boolean) => string;
  unchecked: Record<Kind, string>;
  proved: string;
  notProved: string;
  noHash: string;
  noNewer: (named: string) => string;
  noTarget: (named: string) => string;
  noLedger: Record<Exclude<Kind, 'repository'>, string>;
  archives: Record<'no-archive' | 'too-large' | 'unsafe-name', (named: string) => string>;
}

export const verify: VerifyWords = {
  states: {
    intact: (line) => `uændret siden udgivelsen (linje ${line})`,
    changed: (line) => `ÆNDRET siden udgivelsen (linje ${line})`,
    absent: (line) => `MANGLER, men er udgivet (linje ${line})`,
    unreachable: (line) => `kunne ikke hentes, så den er ikke tjekket (linje ${line})`,
    withdrawn: (line) => `udgivet (linje ${line}), og trukket tilbage siden`,
    'not-in-ledger': () => 'vises som udgivet, men STÅR IKKE i protokollen',
  },
  wrongSum: 'passer IKKE med SHA256SUMS',
  ledger: (lines, head) =>
    `Protokollen har ${lines} ${lines === 1 ? 'linje' : 'linjer'}. Den nyeste hash er\n${head}`,
  noHead:
    'Protokollen er kun holdt mod sig selv. Har du gemt en hash tidligere, så hold den mod den: --head <hash>. Først da ses den, der har regnet alle linjer om.',
  notInChain: {
    archive:
      'Den gemte hash er IKKE en linje i protokollen. Et arkiv har kun linjerne til og med sin egen version. Er hashen gemt senere, så hent den nyeste ledger.jsonl fra websitet, og tjek igen med --ledger <fil eller adresse>. Ellers er noget ændret.',
    site: 'Den gemte hash er IKKE en linje i protokollen. Noget er ændret, siden den blev gemt.',
    repository:
      'Den gemte hash er IKKE en linje i protokollen. Noget er ændret, siden den blev gemt, eller mappen er ældre end den.',
  },
  inChain: (line, since) =>
    `Den gemte hash er linje ${line}. Intet til og med den er ændret, og ${since} ${since === 1 ? 'linje' : 'linjer'} er kommet til siden.`,
  later: (versions, isArchive) =>
    `Den siger intet om det, der er udgivet senere: ${versions}.${isArchive ? ' Tjek med en nyere hash.' : ''}`,
  unchecked: {
    archive:
      'Ikke tjekket: om de andre filer er lavet af facts.json. SHA256SUMS, som enhver kan regne om, siger kun, at de er hele. Datafilerne, som facts.json er lavet af, er ikke i arkivet.',
    site: 'Ikke tjekket: sider, tabeller og figurer, som er lavet af facts.json, og datafilerne, som den er lavet af.',
    repository: 'Ikke tjekket: kladder. Det gør: npm run maalestok -- check',
  },
  proved: 'Bevist.',
  notProved: 'IKKE bevist.',
  noHash: '--head skal være 64 tegn af 0-9 og a-f, som siden /udgivelser/ viser dem.',
  noNewer: (named) => `Der er ingen protokol i »${named}«.`,
  noTarget: (named) =>
    `»${named}« er hverken et arkiv (zip), en mappe med et website eller en rapport eller en adresse, der begynder med https://.`,
  noLedger: {
    archive:
      'Arkivet har ikke både facts.json og ledger.jsonl. Er det en kladde, er intet udgivet.',
    site: 'Der er ingen ledger.jsonl, eller den kunne ikke hentes. Skriv adressen på websitets forside.',
  },
  archives: {
    'no-archive': (named) => `»${named}« er ikke et arkiv fra et websted som dette.`,
    'too-large': (named) => `»${named}« er for stort til at være et arkiv af en rapport.`,
    'unsafe-name': (named) =>
      `»${named}« har et filnavn, der går ud af mappen eller står to gange. Pak det ikke ud.`,
  },
};
