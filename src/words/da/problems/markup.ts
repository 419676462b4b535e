import { type ProblemWords, quoted } from '../../problem-words.ts';

const nodeNames: Record<string, string> = {
  code: 'En kodeblok',
  inlineCode: 'Kode mellem `…`',
  image: 'Et billede',
  imageReference: 'Et billede',
  html: 'HTML',
  table: 'En tabel i teksten',
  thematicBreak: 'En vandret streg',
  delete: 'Overstreget tekst',
  linkReference: 'Et link af formen [tekst][navn]',
  definition: 'Et link af formen [navn]: adresse',
  yaml: 'Front matter mellem ---',
  toml: 'Front matter mellem +++',
  mdxjsEsm: 'import eller export',
  task: 'En afkrydsningsliste',
  start: 'En liste, der ikke begynder med 1',
  title: 'Et link med titel',
  comment: 'En kommentar',
  'list-item': 'Et tomt punkt',
};

const nodeAdvice: Record<string, string> = {
  table: 'Læg tabellen i en CSV-fil, og skriv <Table id="…" />.',
  linkReference: 'Skriv [tekst](https://…).',
  definition: 'Skriv [tekst](https://…).',
  yaml: 'Flyt oplysningerne til report.yaml.',
  toml: 'Flyt oplysningerne til report.yaml.',
  mdxjsEsm: 'Slet linjen. Begynder en sætning med ordet, så begynd den på en anden måde.',
  image: 'Lav figuren i figures.yaml, og skriv <Figure id="…" />.',
  start: 'Begynd listen med 1, eller skriv tallet som tekst: 2\\.',
};

export const markup = {
  'not-allowed': (given: { wrong: 'not-allowed'; type: string } | { wrong: 'nested-footnote' }) => {
    switch (given.wrong) {
      case 'not-allowed': {
        const { type } = given;
        return {
          found: nodeNames[type] ?? `Noget af slagsen ${type}`,
          expected:
            'Overskrifter, afsnit, lister, citater, links, fodnoter og de nævnte komponenter',
          advice: nodeAdvice[type] ?? 'Slet det, eller skriv det som almindelig tekst.',
        };
      }
      case 'nested-footnote': {
        return {
          found: 'En fodnote i en fodnote',
          expected: 'Fodnoter i selve teksten',
          advice: 'Skriv de to fodnoter sammen.',
        };
      }
    }
  },
  expression: ({ text }: { text: string }) => {
    const reference = /^[\w-]+(?:\/[\w.-]+){1,2}$/.test(text.trim());
    return {
      found: quoted(`{${text}}`),
      expected: 'Tekst uden { og }',
      advice: reference
        ? `Skriv <Value of="${text.trim()}" />.`
        : 'Slet det, eller skriv tegnet som \\{. Egenskaber skrives i anførselstegn.',
    };
  },
  'mdx-syntax': ({ found }: { found: string }) => ({
    found: quoted(found),
    expected: 'Tekst eller en komponent, fx <Fact id="startede" />',
    advice:
      'Ret komponenten, eller skriv tegnet som \\< eller \\{. Egenskaber står i dobbelte anførselstegn.',
  }),
  'heading-depth': (
    given:
      { wrong: 'first-level-heading' } | { wrong: 'heading-depth'; depth: number; allowed: number },
  ) => {
    switch (given.wrong) {
      case 'first-level-heading': {
        return {
          found: 'En overskrift med #',
          expected: 'Overskrifter fra ## til ####',
          advice: 'Skriv ##. Rapportens titel står i report.yaml.',
        };
      }
      case 'heading-depth': {
        const { depth, allowed } = given;
        return {
          found: `En overskrift med ${'#'.repeat(depth)}`,
          expected: `Højst ${'#'.repeat(allowed)} her`,
          advice: 'Spring ikke et niveau over.',
        };
      }
    }
  },
  'heading-place': {
    found: 'En overskrift inde i noget andet',
    expected: 'Overskrifter på deres egne linjer i teksten',
    advice: 'Flyt overskriften ud af komponenten, listen, citatet eller fodnoten.',
  },
  'heading-content': (given: { wrong: 'heading-content' } | { wrong: 'empty-heading' }) => {
    switch (given.wrong) {
      case 'heading-content': {
        return {
          found: 'Noget andet end tekst i en overskrift',
          expected: 'Overskrifter af ren tekst',
          advice: 'Flyt komponenten, linket eller fodnoten ned i teksten.',
        };
      }
      case 'empty-heading': {
        return {
          found: 'En overskrift uden tekst',
          expected: 'Overskrifter af ren tekst',
          advice: 'Skriv overskriften, eller slet linjen.',
        };
      }
    }
  },
  'link-address': ({ href }: { href: string }) => ({
    found: quoted(href),
    expected: 'https://…, #afsnit eller /side/',
    advice: href.startsWith('mailto:') ? 'Skriv ikke e-mailadresser i rapporten.' : 'Ret adressen.',
  }),
  'empty-link': ({ href }: { href: string }) => ({
    found: `Et link uden tekst til ${quoted(href)}`,
    expected: 'Et link med den tekst, som læseren klikker på',
    advice: 'Skriv teksten: [tekst](adresse).',
  }),
  'component-as-text': ({ name }: { name: string }) => ({
    found: `${name === '' ? 'En komponent' : quoted(name)}, som læseren ser som tekst`,
    expected: 'En komponent, fx <Fact id="startede" />',
    advice: 'Skriv < lige foran navnet, uden mellemrum.',
  }),
  'unknown-footnote': ({ id }: { id: string }) => ({
    found: quoted(`[^${id}]`),
    expected: `En fodnote, der begynder med [^${id}]:`,
    advice: 'Skriv fodnoten, eller slet henvisningen.',
  }),
  'unused-footnote': ({ id }: { id: string }) => ({
    found: quoted(`[^${id}]:`),
    expected: `En henvisning [^${id}] i teksten`,
    advice: 'Skriv henvisningen, eller slet fodnoten.',
  }),
  'repeated-footnote': ({ id }: { id: string }) => ({
    found: `${quoted(`[^${id}]:`)} for anden gang`,
    expected: 'Hver fodnote én gang',
    advice: 'Giv den ene et andet navn.',
  }),
  'paragraph-too-long': ({ length, most }: { length: number; most: number }) => ({
    found: `${length} tegn uden en tom linje`,
    expected: `Højst ${most} tegn`,
    advice: 'Del teksten op med tomme linjer.',
  }),
  'too-many-entities': ({ found, most }: { found: number; most: number }) => ({
    found: `${found} tegn skrevet som &…; uden en tom linje`,
    expected: `Højst ${most}`,
    advice: 'Skriv tegnene selv, fx & i stedet for &amp;.',
  }),
  'too-many-marks': ({ most }: { most: number }) => ({
    found: `Mere end ${most} linjer og tegn som *, [ og <`,
    expected: `Højst ${most} i en fil`,
    advice: 'Læg tabeller og lange lister i data/ som CSV.',
  }),
  nesting: ({ most }: { most: number }) => ({
    found: 'Noget inde i noget inde i noget',
    expected: `Højst ${most} trin`,
    advice: 'Skriv det fladere.',
  }),
  'empty-narrative': {
    found: 'En fil uden tekst',
    expected: 'Rapportens tekst',
    advice: 'Skriv teksten.',
  },
} satisfies ProblemWords;
