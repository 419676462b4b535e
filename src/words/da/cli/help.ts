/** What the help says of commands, arguments and options: flags and the rest. */
export const help = {
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
    watch: 'tjek igen, hver gang du gemmer en fil',
    only: ['[rapport]', 'kun en rapport, fx route-25-2014, eller en version, fx route-25-2014@2.0'],
  },
  build: {
    itself: 'byg websitet af det, der er udgivet',
    out: ['--out <mappe>', 'hvor websitet skal ligge'],
    drafts: 'tag kladder med, så andre kan se dem, før de udgives',
    store: ['--store <mappe>', 'mappen, som gemmer det, der er lavet, så det kun laves én gang'],
    noStore: 'lav alt på ny, og gem intet af det',
  },
  make: {
    itself: 'lav en del af rapporterne til et lager, som en anden maskine bygger websitet fra',
    share: ['--share <del>', 'hvilken del, fx 3/8: den tredje af otte'],
  },
  store: {
    itself: 'vis, hvad der er gemt af det, der er lavet',
    verify: 'se efter, at hver fil er hel, og slet dem, der ikke er det',
    prune: ['--prune <dage>', 'slet det, som ingen har brugt i så mange dage'],
    most: [
      '--most <megabyte>',
      'slet det, der er brugt for længst siden, til resten fylder så lidt',
    ],
  },
  start: {
    itself: 'byg websitet af det, der er udgivet, og vis det',
    port: ['--port <nummer>', 'port på denne maskine'],
  },
  guard: {
    itself: 'se efter personoplysninger i det, der er på vej ind i git',
    install: 'lad git gøre det af sig selv før hver commit',
  },
  dev: 'vis websitet med kladder, mens du retter',
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
    reason: { value: '<tekst>', why: (language: string) => `hvorfor, på ${language}` },
    decidedBy: ['--decided-by <navn>', 'hvem der har besluttet det'],
    date: ['--date <dato>', 'dagen for beslutningen, fx 2026-11-22; ellers i dag'],
  },
  ledger: {
    itself: 'vis den nyeste hash i protokollen over udgivelser, eller bring den i orden',
    rechain: 'kæd de linjer om, som ikke er på grenen i --base, og ingen andre',
    base: ['--base <git-ref>', 'grenen, hvis linjer står, fx origin/main'],
    enter: 'indfør det, der er udgivet uden en linje, og skriv, at det er indført bagefter',
  },
  suppress: {
    itself:
      'skjul små tal i en kladde: læs de rå tabeller i raw/, og skriv dem til data/ uden det, der skal skjules',
    suggest: 'skriv kun, hvilke celler i data/ der også skal skjules',
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
