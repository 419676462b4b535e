import type { Language } from '../domain/problem.ts';
import type { ArchiveFault } from '../downloads/open-archive.ts';
import type { ProvedVersion } from '../report/publication/ledger/prove-copy.ts';

type Kind = 'archive' | 'site' | 'repository';

/** What `verify` says. */
interface VerifyWords {
  states: Record<ProvedVersion['state'], (line: number | undefined) => string>;
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
  archives: Record<ArchiveFault, (named: string) => string>;
}

const da: VerifyWords = {
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

const en: VerifyWords = {
  states: {
    intact: (line) => `unchanged since it was published (line ${line})`,
    changed: (line) => `CHANGED since it was published (line ${line})`,
    absent: (line) => `MISSING, though it is published (line ${line})`,
    unreachable: (line) => `could not be fetched, and is not checked (line ${line})`,
    withdrawn: (line) => `published (line ${line}), and withdrawn since`,
    'not-in-ledger': () => 'shown as published, but NOT in the ledger',
  },
  wrongSum: 'does NOT agree with SHA256SUMS',
  ledger: (lines, head) =>
    `The ledger has ${lines} ${lines === 1 ? 'line' : 'lines'}. The newest hash is\n${head}`,
  noHead:
    'The ledger was held against itself alone. If you kept a hash earlier, hold it against the ledger: --head <hash>. Only then is somebody seen who has reckoned every line anew.',
  notInChain: {
    archive:
      'The kept hash is NOT a line of the ledger. An archive has only the lines up to its own version. If the hash was kept later, fetch the newest ledger.jsonl from the site, and verify again with --ledger <file or address>. Otherwise something was changed.',
    site: 'The kept hash is NOT a line of the ledger. Something was changed since it was kept.',
    repository:
      'The kept hash is NOT a line of the ledger. Something was changed since it was kept, or the folder is older.',
  },
  inChain: (line, since) =>
    `The kept hash is line ${line}. Nothing up to it was changed, and ${since} ${since === 1 ? 'line' : 'lines'} came since.`,
  later: (versions, isArchive) =>
    `It says nothing of what was published later: ${versions}.${isArchive ? ' Verify with a newer hash.' : ''}`,
  unchecked: {
    archive:
      'Not checked: whether the other files are made from facts.json. SHA256SUMS, which anybody can reckon anew, only says that they are whole. The data files that facts.json is made from are not in the archive.',
    site: 'Not checked: pages, tables and figures, which are made from facts.json, and the data files that it is made from.',
    repository: 'Not checked: drafts. That is done by: npm run maalestok -- check',
  },
  proved: 'Proved.',
  notProved: 'NOT proved.',
  noHash: '--head must be 64 characters of 0-9 and a-f, as the page /udgivelser/ shows them.',
  noNewer: (named) => `There is no ledger at “${named}”.`,
  noTarget: (named) =>
    `“${named}” is neither an archive (zip), a folder with a site or a report, nor an address that begins with https://.`,
  noLedger: {
    archive:
      'The archive lacks facts.json or ledger.jsonl. If it is of a draft, nothing is published.',
    site: "There is no ledger.jsonl, or it could not be fetched. Write the address of the site's front page.",
  },
  archives: {
    'no-archive': (named) => `“${named}” is not an archive from a site like this.`,
    'too-large': (named) => `“${named}” is too large to be the archive of a report.`,
    'unsafe-name': (named) =>
      `“${named}” has a file name that leads out of its folder or is there twice. Do not unpack it.`,
  },
};

export const verifyWords: Readonly<Record<Language, VerifyWords>> = { da, en };
