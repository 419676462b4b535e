import type { Absent, Cell } from '../../src/domain/table.ts';
import {
  exampleFigure,
  exampleReport,
  exampleTable,
  longLabel,
  type FigureExample,
} from './example-report.ts';

const none: Absent = { absent: 'not-applicable' };

interface Tables {
  /** Key, name, detail, layer and panel. */
  boxes: [string, string, Cell?, Cell?, Cell?][];
  /** From, to, what it says, and how strong it is. */
  links: [string, string, Cell?, string?][];
}

const fieldsOfBoxes = [
  { name: 'id', title: 'Nøgle', type: 'text' },
  { name: 'element', title: 'Element', type: 'text' },
  { name: 'rolle', title: 'Rolle', type: 'text' },
  {
    name: 'led',
    title: 'Led',
    type: 'text',
    categories: [
      { value: 'problem', label: 'Problem' },
      { value: 'middel', label: 'Virkemiddel' },
      { value: 'forandring', label: 'Forandring i kommunen' },
      { value: 'virkning', label: 'Forventet virkning' },
    ],
  },
  {
    name: 'tilstand',
    title: 'Tilstand',
    type: 'text',
    categories: [
      { value: 'foer', label: 'Før' },
      { value: 'efter', label: 'Efter' },
    ],
  },
] as const;

const fieldsOfLinks = [
  { name: 'id', title: 'Nøgle', type: 'text' },
  { name: 'fra', title: 'Fra', type: 'text' },
  { name: 'til', title: 'Til', type: 'text' },
  { name: 'forhold', title: 'Forhold', type: 'text' },
  {
    name: 'art',
    title: 'Art',
    type: 'text',
    categories: [
      { value: 'primaer', label: 'Hovedlinje' },
      { value: 'sekundaer', label: 'Sidelinje' },
    ],
  },
] as const;

type Columns = Partial<Record<'detail' | 'layer' | 'panel' | 'linkLabel' | 'strength', string>>;

function example(name: string, { boxes, links }: Tables, columns: Columns = {}): FigureExample {
  const filled = <Row extends (Cell | undefined)[]>(row: Row, length: number): Cell[] =>
    Array.from({ length }, (_, index) => row[index] ?? none);
  const nodes = boxes.map((row) => filled(row, 5));
  const rows = links.map((row) => [`${row[0]}-${row[1]}-${row[3] ?? ''}`, ...filled(row, 4)]);
  return {
    name,
    report: exampleReport({
      tables: [
        exampleTable('elementer', mutable(fieldsOfBoxes), nodes),
        exampleTable('forbindelser', mutable(fieldsOfLinks), rows),
      ],
    }),
    figure: exampleFigure({
      kind: 'layered-diagram',
      table: 'forbindelser',
      from: 'fra',
      to: 'til',
      nodes: 'elementer',
      label: 'element',
      ...columns,
      ...(columns.strength ? { secondary: 'sekundaer' } : {}),
    }),
  };
}

function mutable(fields: readonly object[]): Parameters<typeof exampleTable>[1] {
  return structuredClone(fields) as Parameters<typeof exampleTable>[1];
}

/** Route 25's theory of change: layers as the source has them, problems that no link leads from. */
export const theoryOfChange = example(
  'layers of a column',
  {
    boxes: [
      ['arbejdskraft', 'Landet ventes at mangle hænder om få år', none, 'problem'],
      ['uden-uddannelse', 'En del unge mangler en uddannelse', none, 'problem'],
      ['moeder', 'Temadage og møder med virksomheder og skoler', none, 'middel'],
      ['team', 'Ungeteam på tværs og en koordinator', none, 'middel'],
      ['ledelse', 'Styregruppe, følgegrupper og innovationsleder', none, 'middel'],
      ['internt', 'Forvaltningerne arbejder bedre sammen', none, 'forandring'],
      ['opbakning', 'Indsatsen bliver støttet fra oven', none, 'forandring'],
      ['eksternt', 'Kommunen arbejder bedre sammen med virksomheder', none, 'forandring'],
      ['virkning', 'Flere unge forsørger sig selv', none, 'virkning'],
    ],
    links: [
      ['team', 'internt'],
      ['moeder', 'eksternt'],
      ['ledelse', 'opbakning'],
      ['internt', 'virkning'],
      ['eksternt', 'virkning'],
      ['opbakning', 'virkning'],
    ],
  },
  { layer: 'led' },
);

/** Route 25's chain of command: two links pass a layer by. */
export const chainOfCommand = example(
  'labels of links and links that skip a layer',
  {
    boxes: [
      ['styregruppe', 'Styregruppe på tværs', 'Holder parterne til projektets formål'],
      ['projektleder', 'Cabis projektleder', 'Er sekretariat for styregruppen'],
      ['innovationsleder', 'Innovationsleder fra Cabi', 'Er jævnligt i kommunerne'],
      ['foelgegruppe', 'Lokal følgegruppe i hver kommune', 'Hjælper med sparring'],
      ['koordinator', 'Koordinator i kommunen', 'Leder ungeteamets møder'],
      ['ungeteam', 'Ungeteam', 'Drøfter sagerne'],
    ],
    links: [
      ['projektleder', 'styregruppe', 'Er sekretariat'],
      ['innovationsleder', 'foelgegruppe', 'Leder møderne'],
      ['innovationsleder', 'koordinator', 'Holder kontakt'],
      ['innovationsleder', 'ungeteam', 'Deltager og giver sparring'],
      ['koordinator', 'foelgegruppe', 'Deltager'],
      ['koordinator', 'ungeteam', 'Leder møderne'],
    ],
  },
  { detail: 'rolle', linkLabel: 'forhold' },
);

/** Route 25's organisation: a dashed link next to a solid one, and a box without links. */
export const beforeAndAfter = example(
  'two panels and two kinds of link',
  {
    boxes: [
      ['aktoerer', 'Kommunale og andre aktører', 'Arbejder hver for sig', none, 'foer'],
      ['maal', 'Mål, som den enkelte aktør sætter', 'Bestemmer, hvad der gøres', none, 'foer'],
      ['indsatser', 'Sideløbende indsatser', 'Følger hver aktørs mål', none, 'foer'],
      ['job', 'Job og uddannelse', 'Hovedresultat for nogle', none, 'foer'],
      ['andet', 'Andre resultater', 'Hovedresultat for flere', none, 'foer'],
      ['ungeteam', 'Ungeteam', 'Samler de vigtigste aktører', none, 'efter'],
      ['virksomheder', 'Virksomheder', 'Knyttes tæt til ungeteamet', none, 'efter'],
      ['skoler', 'Uddannelsesinstitutioner', 'Knyttes tæt til ungeteamet', none, 'efter'],
      ['faelles', 'Fælles mål', 'Gælder for alle', none, 'efter'],
      ['selv', 'Selvforsørgelse', 'Kommer i første række', none, 'efter'],
      ['oevrige', 'Øvrige aktører', { absent: 'unknown' }, none, 'efter'],
    ],
    links: [
      ['aktoerer', 'maal', none, 'primaer'],
      ['maal', 'indsatser', none, 'primaer'],
      ['indsatser', 'job', none, 'primaer'],
      ['indsatser', 'job', none, 'sekundaer'],
      ['indsatser', 'andet', none, 'primaer'],
      ['virksomheder', 'ungeteam', none, 'primaer'],
      ['skoler', 'ungeteam', none, 'primaer'],
      ['ungeteam', 'faelles', none, 'primaer'],
      ['faelles', 'selv', none, 'primaer'],
    ],
  },
  { detail: 'rolle', panel: 'tilstand', strength: 'art' },
);

const letters = [...'abcdefghijkl'];

export const twelveInALayer = example('twelve boxes in a layer', {
  boxes: [
    ['start', 'Start'],
    ...letters.map((key): [string, string] => [key, `Element ${key.toUpperCase()}`]),
    ['slut', 'Slut'],
  ],
  links: letters.flatMap((key): [string, string][] => [
    ['start', key],
    [key, 'slut'],
  ]),
});

/** Without another order each of the three would cross the two others. */
export const crossingLinks = example('crossing links', {
  boxes: [...'abcxyz'].map((key): [string, string] => [key, key.toUpperCase()]),
  links: [
    ['a', 'z'],
    ['b', 'y'],
    ['c', 'x'],
  ],
});

const endless = longLabel.replaceAll(' ', '').slice(0, 60);

export const layeredExamples: FigureExample[] = [
  theoryOfChange,
  chainOfCommand,
  beforeAndAfter,
  twelveInALayer,
  crossingLinks,
  example('no row', { boxes: [], links: [] }),
  example(
    'one box',
    { boxes: [['a', 'Ungeteam', 'Drøfter sagerne']], links: [] },
    { detail: 'rolle' },
  ),
  example(
    'labels of sixty characters',
    {
      boxes: [
        ['a', longLabel, `${longLabel}. ${longLabel}. ${longLabel}.`],
        ['b', endless, longLabel],
        ['c', longLabel, endless],
      ],
      links: [
        ['a', 'b', longLabel],
        ['a', 'c', endless],
        ['b', 'c', longLabel],
      ],
    },
    { detail: 'rolle', linkLabel: 'forhold' },
  ),
  example('more layers than there is room for', {
    boxes: [...'abcdef'].map((key): [string, string] => [key, `Trin ${key.toUpperCase()}`]),
    links: [...'abcde'].map((key, index): [string, string] => [key, 'bcdef'.charAt(index)]),
  }),
];
