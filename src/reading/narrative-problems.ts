import { quote, quoted, refusal, type Message, type Words } from './message.ts';

const nodeNames: Record<string, Words> = {
  code: ['En kodeblok', 'A code block'],
  inlineCode: ['Kode mellem `…`', 'Code between `…`'],
  image: ['Et billede', 'An image'],
  imageReference: ['Et billede', 'An image'],
  html: ['HTML', 'HTML'],
  table: ['En tabel i teksten', 'A table in the text'],
  thematicBreak: ['En vandret streg', 'A horizontal rule'],
  delete: ['Overstreget tekst', 'Text that is struck out'],
  linkReference: ['Et link af formen [tekst][navn]', 'A link of the form [text][name]'],
  definition: ['Et link af formen [navn]: adresse', 'A link of the form [name]: address'],
  yaml: ['Front matter mellem ---', 'Front matter between ---'],
  toml: ['Front matter mellem +++', 'Front matter between +++'],
  mdxjsEsm: ['import eller export', 'import or export'],
  task: ['En afkrydsningsliste', 'A task list'],
  start: ['En liste, der ikke begynder med 1', 'A list that does not begin with 1'],
  title: ['Et link med titel', 'A link with a title'],
  comment: ['En kommentar', 'A comment'],
  'list-item': ['Et tomt punkt', 'An empty item'],
};

const nodeAdvice: Record<string, Words> = {
  table: [
    'Læg tabellen i en CSV-fil, og skriv <Table id="…" />.',
    'Put the table in a CSV file and write <Table id="…" />.',
  ],
  linkReference: ['Skriv [tekst](https://…).', 'Write [text](https://…).'],
  definition: ['Skriv [tekst](https://…).', 'Write [text](https://…).'],
  yaml: ['Flyt oplysningerne til report.yaml.', 'Move the information to report.yaml.'],
  toml: ['Flyt oplysningerne til report.yaml.', 'Move the information to report.yaml.'],
  mdxjsEsm: [
    'Slet linjen. Begynder en sætning med ordet, så begynd den på en anden måde.',
    'Delete the line. If a sentence begins with the word, begin it in another way.',
  ],
  image: [
    'Lav figuren i figures.yaml, og skriv <Figure id="…" />.',
    'Make the figure in figures.yaml and write <Figure id="…" />.',
  ],
  start: [
    'Begynd listen med 1, eller skriv tallet som tekst: 2\\.',
    'Begin the list with 1, or write the number as text: 2\\.',
  ],
};

/** Something of Markdown or MDX that a narrative does not hold. */
export function notAllowed(type: string): Message {
  return refusal(
    'not-allowed',
    nodeNames[type] ?? [`Noget af slagsen ${type}`, `Something of the kind ${type}`],
    [
      'Overskrifter, afsnit, lister, citater, links, fodnoter og de nævnte komponenter',
      'Headings, paragraphs, lists, quotes, links, footnotes and the listed components',
    ],
    nodeAdvice[type] ?? [
      'Slet det, eller skriv det som almindelig tekst.',
      'Delete it, or write it as ordinary text.',
    ],
  );
}

export function expression(text: string): Message {
  const reference = /^[\w-]+(?:\/[\w.-]+){1,2}$/.test(text.trim());
  return refusal(
    'expression',
    quote(`{${text}}`),
    ['Tekst uden { og }', 'Text without { and }'],
    [
      reference
        ? `Skriv <Value of="${text.trim()}" />.`
        : 'Slet det, eller skriv tegnet som \\{. Egenskaber skrives i anførselstegn.',
      reference
        ? `Write <Value of="${text.trim()}" />.`
        : 'Delete it, or write the character as \\{. Properties are written in quotation marks.',
    ],
  );
}

export function notMdx(found: string): Message {
  return refusal(
    'mdx-syntax',
    quote(found),
    [
      'Tekst eller en komponent, fx <Fact id="startede" />',
      'Text, or a component such as <Fact id="startede" />',
    ],
    [
      'Ret komponenten, eller skriv tegnet som \\< eller \\{. Egenskaber står i dobbelte anførselstegn.',
      'Correct the component, or write the character as \\< or \\{. Properties stand in double quotation marks.',
    ],
  );
}

export function firstLevelHeading(): Message {
  return refusal(
    'heading-depth',
    ['En overskrift med #', 'A heading with #'],
    ['Overskrifter fra ## til ####', 'Headings from ## to ####'],
    [
      'Skriv ##. Rapportens titel står i report.yaml.',
      "Write ##. The report's title is in report.yaml.",
    ],
  );
}

export function headingDepth(depth: number, allowed: number): Message {
  return refusal(
    'heading-depth',
    [`En overskrift med ${'#'.repeat(depth)}`, `A heading with ${'#'.repeat(depth)}`],
    [`Højst ${'#'.repeat(allowed)} her`, `At most ${'#'.repeat(allowed)} here`],
    ['Spring ikke et niveau over.', 'Do not skip a level.'],
  );
}

export function headingPlace(): Message {
  return refusal(
    'heading-place',
    ['En overskrift inde i noget andet', 'A heading inside something else'],
    ['Overskrifter på deres egne linjer i teksten', 'Headings on lines of their own in the text'],
    [
      'Flyt overskriften ud af komponenten, listen, citatet eller fodnoten.',
      'Move the heading out of the component, list, quote or footnote.',
    ],
  );
}

export function headingContent(): Message {
  return refusal(
    'heading-content',
    ['Noget andet end tekst i en overskrift', 'Something else than text in a heading'],
    ['Overskrifter af ren tekst', 'Headings of plain text'],
    [
      'Flyt komponenten, linket eller fodnoten ned i teksten.',
      'Move the component, the link or the footnote down into the text.',
    ],
  );
}

export function emptyHeading(): Message {
  return refusal(
    'heading-content',
    ['En overskrift uden tekst', 'A heading without text'],
    ['Overskrifter af ren tekst', 'Headings of plain text'],
    ['Skriv overskriften, eller slet linjen.', 'Write the heading, or delete the line.'],
  );
}

export function linkAddress(href: string): Message {
  const secure = /^(?:http:\/\/|www\.)/.test(href)
    ? href.replace(/^(?:http:\/\/)?/, 'https://')
    : undefined;
  return refusal(
    'link-address',
    quote(href),
    ['https://…, #afsnit eller /side/', 'https://…, #section or /page/'],
    href.startsWith('mailto:')
      ? ['Skriv ikke e-mailadresser i rapporten.', 'Do not write e-mail addresses in the report.']
      : ['Ret adressen.', 'Correct the address.'],
    secure,
  );
}

export function unknownFootnote(id: string): Message {
  return refusal(
    'unknown-footnote',
    quote(`[^${id}]`),
    [`En fodnote, der begynder med [^${id}]:`, `A footnote that begins with [^${id}]:`],
    ['Skriv fodnoten, eller slet henvisningen.', 'Write the footnote, or delete the reference.'],
  );
}

export function unusedFootnote(id: string): Message {
  return refusal(
    'unused-footnote',
    quote(`[^${id}]:`),
    [`En henvisning [^${id}] i teksten`, `A reference [^${id}] in the text`],
    ['Skriv henvisningen, eller slet fodnoten.', 'Write the reference, or delete the footnote.'],
  );
}

export function repeatedFootnote(id: string): Message {
  return refusal(
    'repeated-footnote',
    [`${quoted(`[^${id}]:`)} for anden gang`, `${quoted(`[^${id}]:`)} for the second time`],
    ['Hver fodnote én gang', 'Each footnote once'],
    ['Giv den ene et andet navn.', 'Give one of them another name.'],
  );
}

export function nestedFootnote(): Message {
  return refusal(
    'not-allowed',
    ['En fodnote i en fodnote', 'A footnote in a footnote'],
    ['Fodnoter i selve teksten', 'Footnotes in the text itself'],
    ['Skriv de to fodnoter sammen.', 'Write the two footnotes as one.'],
  );
}

export function paragraphTooLong(length: number, most: number): Message {
  return refusal(
    'paragraph-too-long',
    [`${length} tegn uden en tom linje`, `${length} characters without an empty line`],
    [`Højst ${most} tegn`, `At most ${most} characters`],
    ['Del teksten op med tomme linjer.', 'Split the text with empty lines.'],
  );
}

export function tooDeep(most: number): Message {
  return refusal(
    'nesting',
    ['Noget inde i noget inde i noget', 'Something in something in something'],
    [`Højst ${most} trin`, `At most ${most} levels`],
    ['Skriv det fladere.', 'Write it flatter.'],
  );
}

export function emptyNarrative(): Message {
  return refusal(
    'empty-narrative',
    ['En fil uden tekst', 'A file without text'],
    ['Rapportens tekst', "The report's text"],
    ['Skriv teksten.', 'Write the text.'],
  );
}
