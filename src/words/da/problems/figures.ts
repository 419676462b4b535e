import type { FieldType } from '../../../domain/table.ts';
import type { ColumnKind } from '../../../domain/figure-demands.ts';
import type { ProblemWords } from '../../problem-words.ts';
import { written } from '../written.ts';

export const figures = {
  'figure-base': ({ address, raw, unit }: Record<'address' | 'raw' | 'unit', string>) => ({
    found: `${address}: "${raw}" ${unit}`,
    expected: 'En celle med, hvor mange gruppen er, i samme enhed som tallene',
    advice: 'Peg på cellen med antallet, eller slet base, hvis kilden ikke oplyser det.',
  }),
  'figure-cell': ({ raw, column, figure }: Record<'raw' | 'column' | 'figure', string>) => ({
    found: `"${raw}" i kolonnen ${column}`,
    expected: `En værdi: uden den har rækken ingen plads i figuren "${figure}"`,
    advice: 'Skriv værdien, eller tag rækken ud af tabellen.',
  }),
  'figure-column-type': ({ column, holds, unit, takes, kinds, home }: WrongColumn) => ({
    found: `Kolonnen ${column} med ${kindNames[holds]}${unit === undefined ? '' : ` (${unit})`}`,
    expected: `En kolonne med ${listed(takes)}`,
    advice: `${kinds.length === 0 ? '' : `Disse slags figurer kan tegne den: ${kinds.join(', ')}. `}Vælg en anden kolonne fra ${home}, eller ret dens type eller enhed i datapackage.yaml.`,
  }),
  'figure-cycle': ({ way }: { way: readonly string[] }) => ({
    found: `Rundt i ring: ${way.join(' → ')}`,
    expected: 'Forbindelser, der fører videre og ikke tilbage',
    advice: 'Ret den celle, der peger tilbage, eller tag rækken ud af tabellen.',
  }),
  'figure-interval': ({ lower, upper, columns }: CrossedInterval) => ({
    found: `${lower.column} ${written(lower.number)} > ${upper.column} ${written(upper.number)}`,
    expected: columns.join(' ≤ '),
    advice: 'Ret det tal, der er forkert. Er kolonnerne byttet om, så ret figuren i figures.yaml.',
  }),
  'figure-mark-units': ({
    name,
    unit,
    expected,
  }: Record<'name' | 'unit' | 'expected', string>) => ({
    found: `${name} i ${unit}`,
    expected: `Et tal i ${expected}, som figuren viser`,
    advice: 'Peg på et tal eller et mål i samme enhed, eller slet det fra figuren.',
  }),
  'figure-negative': ({ number, kind }: { number: number; kind: string }) => ({
    found: written(number),
    expected: `0 eller mere: ${kind} kan ikke tegne noget under nul`,
    advice:
      'Ret tallet, eller vælg en slags, der kan, fx bar. Går nogen tilbage i et forløb, så byt om på fra og til.',
  }),
  'figure-pair': ({ there, missing }: { there: string; missing: string }) => ({
    found: `${there} uden ${missing}`,
    expected: 'Begge eller ingen af dem',
    advice: `Skriv også ${missing}, eller slet ${there}.`,
  }),
  'figure-parts': ({ parts, sum, whole }: Sum & { whole: number }) => ({
    found: `${added({ parts, sum })}, og helheden er ${written(whole)}`,
    expected: sum > whole ? 'Dele, der højst er helheden' : 'Dele, der tilsammen er helheden',
    advice:
      sum > whole
        ? 'Ret det tal, der er forkert. Er en del med to gange, så skriv i kolonnen parent, hvad den er en del af.'
        : 'Tilføj den del, der mangler, som en række, også når den er ukendt, eller ret det tal, der er forkert.',
  }),
  'figure-row-twice': ({ values, columns, first }: RowTwice) => ({
    found: `"${values.join('", "')}", som også rækken ${first} har`,
    expected: `Én række for hver værdi i ${columns.join(' og ')}`,
    advice: 'Ret værdien, slet den ene række, eller vælg en kolonne, der skelner mellem dem.',
  }),
  'figure-single': ({ property }: { property: string }) => ({
    found: `${property} ved flere kolonner under values`,
    expected: `${property} hører til én kolonne`,
    advice: `Vis én kolonne, eller slet ${property}.`,
  }),
  'figure-time': ({ text, type, column }: { text: string; type: FieldType; column: string }) => ({
    found: `"${text}"`,
    expected: `Et tidspunkt som dem i kolonnen ${column} (${timeNames[type] ?? type})`,
    advice: 'Skriv tidspunktet, som det står i tabellen.',
  }),
  'figure-units': ({ units }: { units: readonly string[] }) => ({
    found: `Enhederne ${units.join(', ')}`,
    expected: 'Tal med samme enhed på hver akse',
    advice: 'Vælg kolonner med samme enhed, eller ret enhederne i datapackage.yaml.',
  }),
  'figure-without-data': ({ figure }: { figure: string }) => ({
    found: `Figuren "${figure}" uden noget at tegne`,
    expected: 'Mindst én værdi',
    advice: 'Skriv værdierne i tabellen, eller slet figuren.',
  }),
  'flow-links': ({ leadsOnFrom }: { leadsOnFrom: string }) => ({
    found: `En forbindelse videre fra ${leadsOnFrom}`,
    expected: 'At ingen går videre fra et led, der står under losses',
    advice: `Ret forbindelsen, eller tag ${leadsOnFrom} ud af losses i figures.yaml.`,
  }),
  'flow-sums': ({ node, coming, leaving }: FlowSums) => ({
    found: `Til ${node}: ${added(coming)}. Fra ${node}: ${added(leaving)}`,
    expected: 'Lige mange til og fra',
    advice:
      coming.sum > leaving.sum
        ? 'Ret det tal, der er forkert. Er nogen faldet fra, så vis dem: tilføj en forbindelse til et led, der står under losses.'
        : 'Ret det tal, der er forkert, eller tilføj forbindelsen fra det led, som resten kommer fra.',
  }),
  'group-over-base': ({ number, whole, address }: GroupOverBase) => ({
    found: written(number),
    expected: `Højst ${written(whole)}, som gruppen er (${address})`,
    advice: 'Ret det af de to tal, der er forkert, eller base i figures.yaml.',
  }),
  'layer-order': ({ from, to, layers, column }: LayerOrder) => ({
    found: `Fra laget ${from} til ${to}`,
    expected: `En forbindelse til et senere lag (${layers.join(', ')})`,
    advice: `Ret forbindelsen eller kassens lag. Lagenes rækkefølge er den, som kolonnen ${column} har under categories.`,
  }),
  'panel-link': ({ from, to, panel, home }: Record<'from' | 'to' | 'panel' | 'home', string>) => ({
    found: `Fra ${from} til ${to}`,
    expected: 'To kasser i samme diagram',
    advice: `Ret forbindelsen, eller ret kolonnen ${panel} i ${home}.`,
  }),
  'quadrant-values': ({ column, values }: { column: string; values: readonly string[] }) => ({
    found: `Kolonnen ${column} med ${values.length} kategorier${values.length > 0 ? ` (${values.join(', ')})` : ''}`,
    expected: 'En kolonne med to kategorier',
    advice:
      'Skriv de to værdier under categories i datapackage.yaml. Er der flere, egner tabellen sig ikke til fire felter.',
  }),
  'steps-order': (step: TurnedStep | SharedStep) =>
    'row' in step
      ? {
          found: `${step.first}, som også rækken ${step.row} omfatter`,
          expected: 'Trin, der følger efter hinanden',
          advice: 'Ret perioderne. Et trin går fra sit første til og med sit sidste tal.',
        }
      : {
          found: `Fra ${step.first} til ${step.last}`,
          expected: `Mindst ${step.first}`,
          advice: 'Ret det af de to tal, der er forkert.',
        },
} satisfies ProblemWords;

interface WrongColumn {
  column: string;
  holds: ColumnKind;
  unit: string | undefined;
  /** What the column should hold: one of these. */
  takes: readonly ColumnKind[];
  /** The kinds of figures that can draw what it holds. */
  kinds: readonly string[];
  home: string;
}

interface RowTwice {
  values: readonly string[];
  columns: readonly string[];
  /** The first row with the values. */
  first: string;
}

interface CrossedInterval {
  lower: { column: string; number: number };
  upper: { column: string; number: number };
  columns: readonly string[];
}

/** Numbers and what they add up to. */
interface Sum {
  parts: readonly number[];
  sum: number;
}

interface FlowSums {
  node: string;
  coming: Sum;
  leaving: Sum;
}

interface GroupOverBase {
  number: number;
  whole: number;
  address: string;
}

interface LayerOrder {
  from: string;
  to: string;
  layers: readonly string[];
  column: string;
}

/** A step that ends before it begins. */
interface TurnedStep {
  first: number;
  last: number;
}

/** A step that begins within the step of another row. */
interface SharedStep {
  first: number;
  row: string;
}

function added({ parts, sum }: Sum): string {
  return parts.length === 1 ? written(sum) : `${parts.map(written).join(' + ')} = ${written(sum)}`;
}

/** How each type of time is written. */
const timeNames: Partial<Record<FieldType, string>> = {
  year: '2021',
  'school-year': '2020/21',
  quarter: '2021-Q1',
  month: '2021-05',
  week: '2021-W05',
  date: '2021-05-31',
};

/** `uger (week-number)`: the name of the unit is what an editor writes. */
const kindNames: Record<ColumnKind, string> = {
  text: 'tekst',
  category: 'kategorier',
  'yes-no': 'ja eller nej',
  date: 'datoer',
  month: 'måneder',
  week: 'uger',
  quarter: 'kvartaler',
  year: 'årstal',
  'school-year': 'skoleår',
  'partial-date': 'datoer',
  'week-number': 'uger talt fra start',
  'month-number': 'måneder talt fra start',
  count: 'antal',
  share: 'procenter',
  rate: 'rater',
  change: 'ændringer',
  amount: 'mål',
  measured: 'tal i hver sin enhed',
};

/** `antal / procenter (percent)`. */
function listed(kinds: readonly ColumnKind[]): string {
  const named = kinds.map((kind) => `${kindNames[kind]}${unitOfKind(kind)}`);
  return [...new Set(named)].join(' / ');
}

function unitOfKind(kind: ColumnKind): string {
  const unit = kind === 'share' ? 'percent' : kind;
  return ['percent', 'week-number', 'month-number'].includes(unit) ? ` (${unit})` : '';
}
