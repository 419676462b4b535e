import type { FieldType } from '../../../domain/table.ts';
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
  'figure-column-type': ({ column, type, unit, types, percent, home }: WrongColumn) => ({
    found: `Kolonnen ${column} med ${typeNames[type]}${unit === undefined ? '' : ` (${unit})`}`,
    expected: `En kolonne med ${[...new Set(types.map((one) => typeNames[one]))].join(' / ')}${percent ? ' (percent)' : ''}`,
    advice: `Vælg en anden kolonne fra ${home}, eller ret dens type i datapackage.yaml.`,
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
  'figure-pair': ({ there, missing }: { there: string; missing: string }) => ({
    found: `${there} uden ${missing}`,
    expected: 'Begge eller ingen af dem',
    advice: `Skriv også ${missing}, eller slet ${there}.`,
  }),
  'figure-series-week': ({ week, first }: { week: number; first: string }) => ({
    found: `${week}, som også rækken ${first} har`,
    expected: 'Én række for hver uge i samme kurve',
    advice: 'Ret ugen, eller slet den ene række.',
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
  'flow-links': (link: { carries: number } | { leadsOnFrom: string }) =>
    'carries' in link
      ? {
          found: written(link.carries),
          expected: '0 eller mere',
          advice: 'Ret tallet. Går nogen tilbage, så byt om på fra og til.',
        }
      : {
          found: `En forbindelse videre fra ${link.leadsOnFrom}`,
          expected: 'At ingen går videre fra et led, der står under losses',
          advice: `Ret forbindelsen, eller tag ${link.leadsOnFrom} ud af losses i figures.yaml.`,
        },
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
  type: FieldType;
  unit: string | undefined;
  /** What the column should hold: one of these, in percent where `percent` is set. */
  types: readonly FieldType[];
  percent: boolean;
  home: string;
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

const typeNames: Record<FieldType, string> = {
  text: 'tekst',
  integer: 'hele tal',
  number: 'tal',
  boolean: 'ja eller nej',
  date: 'datoer',
  month: 'måneder',
  week: 'uger',
  quarter: 'kvartaler',
  year: 'årstal',
  'school-year': 'skoleår',
  'partial-date': 'datoer',
};
