/** What the commands answer, by command. */
export const answers = {
  newVersion: {
    /** What stands in a new note until its editor has written it; `publish` refuses it. */
    unwritten: 'Skriv hvorfor',
    /** Comments in a new note. */
    note: {
      kinds:
        'correction: noget var forkert. revision: nye data eller en ny vurdering. editorial: kun ord.',
      approval: 'Hvem har godkendt udgaven?',
      changes: 'Hvert sted, der er ændret, og hvorfor. publish viser dem, der mangler:',
    },
    made: (report: string, from: string, to: string) =>
      `${report} ${to} er en kladde, lavet af ${from}. Ret i content/reports/${report}/${to} og data/${report}/${to}, skriv changeNote i report.yaml, og udgiv med: npm run maalestok -- publish ${report} ${to}`,
    draftThere: 'Rapportens nyeste version er en kladde. Ret i den, eller udgiv den først.',
  },
  withdraw: {
    withdrawn: (name: string, file: string, head: string) =>
      `${name} er trukket tilbage. Dens filer er slettet, og ${file} siger hvorfor. Gem ændringen i git, også data/ledger.jsonl, hvis nyeste hash er ${head}. Er der tal, som ingen må kunne finde, så læs »Når noget skal helt væk« i CONTRIBUTING.md: git husker dem endnu.`,
    draft: 'Versionen er en kladde. Slet blot dens to mapper.',
    date: (date: string) => `»${date}« er ikke en dag. Skriv --date som 2026-11-22.`,
    when: (date: string, published: string, today: string) =>
      `${date} kan ikke være dagen. Versionen er udgivet ${published}, og i dag er det ${today}. Skriv en dag derimellem i --date.`,
    languages: (asked: readonly string[]) =>
      `Skriv grunden på hvert af websitets sprog og ikke på andre: ${asked.map((one) => `--reason-${one}`).join(', ')}.`,
    empty: 'Skriv grunden, og hvem der har besluttet det. Intet af det må være tomt.',
  },
  publish: {
    number: (version: string, number: string) =>
      `Nummeret er ${version}. Efter forskellen kunne det være ${number}.`,
    fixed: 'Det ligger fast fra nu af:',
    written: (name: string, file: string, head: string) =>
      `${name} er udgivet. Gem ${file}, report.yaml og data/ledger.jsonl i git sammen med versionens andre filer. Protokollens nyeste hash er\n${head}`,
    dry: (name: string) => `${name} kan udgives. Intet er skrevet endnu.`,
  },
  pdf: {
    printed: (file: string) => `Skrevet: ${file}. Næste byg tager filen med.`,
    draft: 'Versionen er en kladde. Kun udgivne versioner bliver til PDF.',
    chromium:
      'Chromium mangler: installér Chromium eller Chrome, eller sæt MAALESTOK_CHROMIUM til programmets sti.',
    site: (page: string) => `${page} findes ikke. Byg websitet først: npm run build`,
    origin:
      'Websitet kender ikke sin adresse, så links på papir ville ikke føre nogen steder hen. Byg det med MAALESTOK_SITE.',
  },
  diff: {
    otherEdition: (before: number, after: number) =>
      `Versionerne er vurderet efter hver sin udgave af reglerne: ${before} og ${after}. En vurdering kan være ændret af den grund alene.`,
  },
  suppress: {
    published:
      'Versionen er udgivet. Lav en ny med: npm run maalestok -- new version. Skal et tal helt væk, så træk versionen tilbage.',
    noRaw: (folder: string) =>
      `Der er ingen CSV-filer i ${folder}. Læg de rå tabeller dér, med samme navne og kolonner som i data/.`,
    notIgnored: (file: string) =>
      `git ville gemme ${file}, og det, git har set, glemmer det ikke. Skriv raw/ i .gitignore. Er filen allerede gemt, så læs »Når noget skal helt væk« i CONTRIBUTING.md.`,
    noMark: (columns: readonly string[]) =>
      `Der er intet tegn for skjulte tal i ${columns.join(', ')}. Skriv missingValues med { value: '[c]', label: suppressed } i datapackage.yaml.`,
    notRaw: (cells: readonly string[]) =>
      `Disse celler skal skjules eller rundes af, men deres tabel er ikke i raw/: ${cells.join(', ')}. Læg den dér, eller ret cellerne selv.`,
    written: (files: readonly string[], cells: readonly string[]) =>
      `Skrevet: ${files.join(', ')}.\n${
        cells.length === 0
          ? 'Ingen tal er så små, at de skal skjules.'
          : `Skjulte celler: ${cells.length}.\n${cells.map((cell) => `  ${cell}`).join('\n')}`
      }`,
    rounded: (numbers: number, notAdditive: readonly string[]) =>
      `Tal, der er rundet af: ${numbers}.${
        notAdditive.length === 0
          ? ''
          : ` Disse totaler giver delene ikke længere: ${notAdditive.join(', ')}. Skriv i en datanote, at tallene er rundet af hver for sig.`
      }`,
    suggested: (cells: readonly string[]) =>
      cells.length === 0
        ? 'Intet mere skal skjules.'
        : `Skjul også disse celler: skriv [c] i dem.\n${cells.map((cell) => `  ${cell}`).join('\n')}`,
    unsafe: (cells: readonly string[]) =>
      `Disse tal kan stadig regnes ud, hvad der end skjules: ${cells.join(', ')}. Slå rækker eller kolonner sammen, eller tag tabellen ud.`,
  },
  ledger: {
    head: (lines: number, head: string) =>
      `Protokollen har ${lines} ${lines === 1 ? 'linje' : 'linjer'}. Den nyeste hash er\n${head}`,
    linked: (lines: number, head: string) =>
      `${lines} ${lines === 1 ? 'linje' : 'linjer'} er kædet efter grenens. Gem data/ledger.jsonl i git. Den nyeste hash er\n${head}`,
    entered: (lines: number, head: string) =>
      `${lines} ${lines === 1 ? 'linje' : 'linjer'} er indført bagefter. Gem data/ i git. Den nyeste hash er\n${head}`,
    noBase: 'Skriv, hvilken gren linjerne skal kædes efter, fx: --base origin/main',
  },
  audit: {
    version: (name: string, tool: string) => `${name}, udgivet med Målestok ${tool}:`,
    refused: (code: string) => `ville blive afvist i dag: ${code}`,
    summary: (differing: number, all: number) =>
      differing === 0
        ? `Alt, der er udgivet, ville blive det samme i dag. Antal versioner: ${all}.`
        : `Versioner, der ville blive anderledes i dag: ${differing} af ${all}. De står, som de blev udgivet.`,
  },
  guard: {
    refused:
      'Intet er gemt i git. Slet det, der står ovenfor, og kør git add igen. En tabel, der ikke skal i git, hører til uden for mappen eller i .gitignore.',
    installed: (hook: string) => `git ser nu efter personoplysninger før hver commit: ${hook}`,
    otherHook: (hook: string, command: string) =>
      `Der er allerede en anden ${hook}. Skriv denne linje i den:\n${command} || exit 1`,
    noGit: 'git findes ikke på denne maskine. Installer git først.',
    noRepository: 'Mappen ligger ikke i et git-lager. Lav et med: git init',
  },
  find: {
    report: (name: string) => `Der er ingen rapport »${name}«.`,
    version: (name: string, known: string) =>
      `Der er ingen version »${name}«. Rapporten har: ${known}.`,
    withdrawn: (name: string) => `Version ${name} er trukket tilbage.`,
    near: (name: string) => ` Mente du »${name}«?`,
  },
  git: {
    'no-git': () => '--base skal bruge git, som ikke findes på denne maskine. Installer git først.',
    'no-repository': () =>
      'Mappen med content/ og data/ ligger ikke i et git-lager, som git vil læse. Kør tjekket i en klon, eller uden --base.',
    'no-such-ref': (base: string) =>
      `git kender ikke »${base}«. Hent den først, fx med: git fetch origin main`,
    'not-fetched': (base: string) =>
      `git kender »${base}«, men har ikke hentet alle filer i den. Hent dem med: git fetch --unshallow, eller i en ny klon.`,
  },
  brokenRecord: 'published.json er ikke, som den blev skrevet. Hent den igen fra git, og prøv så.',
  draftsLeftOut: (drafts: number) =>
    `${drafts} ${drafts === 1 ? 'kladde er' : 'kladder er'} ikke med på websitet. Se ${drafts === 1 ? 'den' : 'dem'} med npm run dev, eller byg med npm run build -- --drafts`,
  watching: {
    well: 'Venter på, at du gemmer en fil. Stop med Ctrl + C.',
    refused: 'Ret det, og gem: så tjekkes der igen. Stop med Ctrl + C.',
  },
  site: {
    unchanged: (out: string) => `Intet er ændret: websitet i ${out} er allerede bygget.`,
    share: {
      unreadable: (share: string) =>
        `${share} er ikke en del. Skriv den som 3/8: den tredje af otte.`,
      made: (reports: number, versions: number) =>
        `Lavet: ${versions} ${versions === 1 ? 'version' : 'versioner'} af ${reports} ${reports === 1 ? 'rapport' : 'rapporter'}.`,
    },
    store: {
      unreadable: (option: string, found: string) => `${option} ${found}: skriv et helt tal.`,
      holds: (count: number, megabytes: number) => `${count} filer, ${megabytes} MB.`,
      damaged: (count: number) =>
        count === 0
          ? 'Alle er hele.'
          : `${count} var ikke hele og er slettet. De bliver lavet på ny.`,
      pruned: (count: number, megabytes: number) => `Slettet: ${count} filer, ${megabytes} MB.`,
    },
    busy: (process: number, lock: string) =>
      `Et andet byg er i gang (proces ${process}). Vent, til det er færdigt. Er det gået i stå, så stop det, eller slet ${lock}.`,
    tookOver: {
      unreadable: 'Der lå en tom eller ødelagt lås fra et byg, der blev afbrudt. Den er overtaget.',
      'other-host':
        'Der lå en lås fra et byg på en anden maskine. Den er overtaget. Bygger den maskine endnu, bliver dens website ikke lagt på plads.',
      restarted: 'Der lå en lås fra et byg, før maskinen blev genstartet. Den er overtaget.',
      ended: 'Der lå en lås fra et byg, der ikke kører mere. Den er overtaget.',
      'other-process':
        'Der lå en lås fra et byg, der ikke kører mere; dets procesnummer er nu en andens. Den er overtaget.',
    },
    lost: 'Et andet byg har overtaget låsen. Websitet er, som det var. Byg igen, når det andet er færdigt.',
    stopped: 'Bygget er afbrudt. Websitet er, som det var.',
    putBack: (folder: string) =>
      `Et byg blev stoppet, mens det skiftede websitet ud. Det forrige website er sat tilbage i ${folder}.`,
    refused: {
      'dead-link': (out: string) =>
        `${out} er et link, der ikke fører nogen steder hen. Lav mappen, som det fører til, eller slet linket.`,
      'no-folder': (out: string) =>
        `${out} er en fil. Slet den, eller vælg en anden mappe med --out.`,
      'holds-project': (out: string) =>
        `${out} er projektets egen mappe eller en af dem, som det bygges af. Vælg en anden med --out.`,
      'holds-repository': (out: string) =>
        `${out} er et git-lager, og det ville blive slettet. Byg til en anden mappe, og kopiér websitet derover.`,
      'holds-other-files': (out: string) =>
        `${out} har andet i sig end et website, og det ville blive slettet. Vælg en tom mappe med --out.`,
    },
    fault: {
      full: (file: string) =>
        `Disken er fuld: ${file} kunne ikke skrives. Websitet er, som det var. Giv plads, og byg igen.`,
      vanished: (file: string) =>
        `${file} forsvandt, mens websitet blev bygget. Websitet er, som det var. Byg igen.`,
      forbidden: (file: string) =>
        `${file} må ikke læses eller skrives. Websitet er, som det var. Giv adgang, og byg igen.`,
      'in-use': (file: string) =>
        `${file} er i brug eller er et drev for sig, så den ikke kan skiftes ud. Websitet er, som det var. Luk det, der bruger den, eller vælg en mappe i den med --out.`,
      other: (file: string) =>
        `${file} kunne ikke læses eller skrives. Websitet er, som det var. Se efter disken, og byg igen.`,
    },
  },
  serving: (port: number, base: string) =>
    `Målestok: http://localhost:${port}${base}  (stop: Ctrl+C)`,
  portTaken: (port: string) =>
    `Port ${port} og de næste er optaget af andre programmer. Vælg en anden med --port.`,
  unreadable: 'Kommandoen kan ikke forstås. Se dem alle med --help.',
  fault: 'En fejl i Målestok selv.',
};
