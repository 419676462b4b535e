import type { Language } from '../domain/problem.ts';

const da = {
  program: 'Byg og tjek evalueringsrapporter.',
  input: ['--input <mappe>', 'mappen med content/ og data/, hvis det ikke er projektets egen'],
  lang: ['--lang <sprog>', 'sproget, som der svares på'],
  help: 'vis denne hjælp',
  helpCommand: ['help [kommando]', 'vis hjælp til en kommando'],
  report: ['<rapport>', 'rapportens id'],
  draft: ['<version>', 'kladdens nummer, fx 1.1'],
  version: ['<version>', 'versionens nummer, fx 1.0'],
  check: {
    itself: 'tjek alle rapporter, og vis alt, der er galt',
    json: 'skriv problemerne som JSON',
    annotate: 'skriv dem som anmærkninger til et ændringsforslag',
    base: 'se efter, at intet udgivet er ændret siden denne gren',
    audit: 'vis, hvad der ville blive anderledes, hvis det udgivne blev lavet igen i dag',
  },
  build: { itself: 'byg websitet', out: ['--out <mappe>', 'hvor websitet skal ligge'] },
  start: {
    itself: 'byg websitet og vis det',
    port: ['--port <nummer>', 'port på denne maskine'],
  },
  dev: 'vis websitet, mens du retter',
  new: 'lav noget nyt',
  newVersion: {
    itself: 'kopiér en rapports nyeste version til en ny kladde',
    major: 'et nyt helt nummer, fordi en vurdering eller en konklusion bliver en anden',
  },
  publish: {
    itself: 'udgiv en kladde, så den ligger fast',
    dryRun: 'vis kun, hvad der ville komme til at ligge fast',
  },
  withdraw: {
    itself: 'træk en udgivet version tilbage, så kun en forklaring står tilbage',
    reasonDa: ['--reason-da <tekst>', 'hvorfor, på dansk'],
    reasonEn: ['--reason-en <tekst>', 'hvorfor, på engelsk'],
    decidedBy: ['--decided-by <navn>', 'hvem der har besluttet det'],
    date: ['--date <dato>', 'dagen for beslutningen, fx 2026-11-22; ellers i dag'],
  },
  ledger: {
    itself: 'vis den nyeste hash i protokollen over udgivelser, eller bring den i orden',
    rechain: 'kæd de linjer om, som ikke er på grenen i --base, og ingen andre',
    base: ['--base <git-ref>', 'grenen, hvis linjer står, fx origin/main'],
    enter: 'indfør det, der er udgivet uden en linje, og skriv, at det er indført bagefter',
  },
  verify: {
    itself: 'bevis, at det udgivne er uændret',
    target: ['<hvad>', 'et arkiv (zip), en mappe eller adressen på et website'],
    head: ['--head <hash>', 'en hash af protokollen, som du har gemt tidligere'],
    ledger: ['--ledger <fil>', 'en nyere protokol end arkivets egen, som fil eller adresse'],
  },
  diff: {
    itself: 'vis, hvad der er ændret fra én version af en rapport til en anden',
    before: ['<før>', 'den ene version, fx 1.0'],
    after: ['<nu>', 'den anden version, fx 1.1'],
    markdown: 'skriv forskellen som Markdown til et ændringsforslag',
    json: 'skriv forskellen som JSON',
  },
  pdf: {
    itself: 'print en udgivet version til PDF, som næste byg tager med',
    site: ['--site <mappe>', 'det byggede website, der printes fra'],
  },
} as const;

/** The same words in another language: flags and the rest, each where it stands in Danish. */
type InAnyLanguage<Said> = Said extends string
  ? string
  : { readonly [Key in keyof Said]: InAnyLanguage<Said[Key]> };

/** What the help says of commands, arguments and options. */
export type CommandWords = InAnyLanguage<typeof da>;

const en: CommandWords = {
  program: 'Build and check evaluation reports.',
  input: ['--input <folder>', 'the folder with content/ and data/, if not that of the project'],
  lang: ['--lang <language>', 'the language of the answers'],
  help: 'show this help',
  helpCommand: ['help [command]', 'show the help of a command'],
  report: ['<report>', 'the id of the report'],
  draft: ['<version>', 'the number of the draft, such as 1.1'],
  version: ['<version>', 'the number of the version, such as 1.0'],
  check: {
    itself: 'check all reports, and show everything that is wrong',
    json: 'write the problems as JSON',
    annotate: 'write them as annotations of a pull request',
    base: 'see that nothing published has changed since this branch',
    audit: 'show what would differ if what is published were made again today',
  },
  build: { itself: 'build the site', out: ['--out <folder>', 'where the site is put'] },
  start: {
    itself: 'build the site and show it',
    port: ['--port <number>', 'port of this machine'],
  },
  dev: 'show the site while you edit',
  new: 'make something new',
  newVersion: {
    itself: "copy a report's newest version into a new draft",
    major: 'a new whole number, since a verdict or a conclusion becomes another',
  },
  publish: {
    itself: 'publish a draft, so that it is fixed',
    dryRun: 'only show what would be fixed',
  },
  withdraw: {
    itself: 'take a published version back, so that only an explanation is left',
    reasonDa: ['--reason-da <text>', 'why, in Danish'],
    reasonEn: ['--reason-en <text>', 'why, in English'],
    decidedBy: ['--decided-by <name>', 'who has decided it'],
    date: ['--date <date>', 'the day of the decision, such as 2026-11-22; otherwise today'],
  },
  ledger: {
    itself: 'show the newest hash in the ledger of publications, or bring it in order',
    rechain: 'link the lines anew that are not on the branch of --base, and no others',
    base: ['--base <git-ref>', 'the branch whose lines stay, such as origin/main'],
    enter: 'enter what was published without a line, and say that it was entered afterwards',
  },
  verify: {
    itself: 'prove that what was published is unchanged',
    target: ['<what>', 'an archive (zip), a folder or the address of a site'],
    head: ['--head <hash>', 'a hash of the ledger that you kept earlier'],
    ledger: ['--ledger <file>', "a newer ledger than the archive's own, as a file or an address"],
  },
  diff: {
    itself: 'show what is another from one version of a report to another',
    before: ['<before>', 'the one version, such as 1.0'],
    after: ['<after>', 'the other version, such as 1.1'],
    markdown: 'write the difference as Markdown for a pull request',
    json: 'write the difference as JSON',
  },
  pdf: {
    itself: 'print a published version to PDF, which the next build takes along',
    site: ['--site <folder>', 'the built site that is printed from'],
  },
};

export const commandWords: Readonly<Record<Language, CommandWords>> = { da, en };
