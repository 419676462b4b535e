import type { ProblemWords, Moment, Sides } from '../../problem-words.ts';
import { written } from '../written.ts';

/** Checks that `datapackage.yaml` declares, and dates in their order. */
export const declared = {
  'check-fails': ({ id, kind, sides }: { id: string; kind: string; sides: Sides }) => ({
    found: said(sides),
    expected: `At kontrollen "${id}" (${kind}) i datapackage.yaml går op`,
    advice:
      'Ret det tal, der er forkert. Går det heller ikke op i kilden, så forklar det i en datanote, og skriv dens navn i note.',
  }),
  'check-units': ({ id, units }: { id: string; units: readonly string[] }) => ({
    found: `Enhederne ${units.join(', ')}`,
    expected: 'Tal med samme enhed',
    advice: `Ret adresserne i kontrollen "${id}", eller enhederne i tabellerne.`,
  }),
  'check-without-value': ({ id, address }: { id: string; address: string }) => ({
    found: `${address}, som ikke er et tal`,
    expected: 'Celler med tal',
    advice: `Skriv tallet i cellen, eller ret adressen i kontrollen "${id}".`,
  }),
  'needless-note': ({ id, note }: { id: string; note: string }) => ({
    found: `Kontrollen "${id}" går op, men har noten "${note}"`,
    expected: 'En kontrol uden note',
    advice: 'Slet note fra kontrollen. Datanoten selv kan blive stående.',
  }),
  'date-order': ({ date, moment, order, other }: OutOfOrder) => ({
    found: `${date} som ${moments[moment]}`,
    expected: `${order === 'no-earlier' ? 'Tidligst' : 'Senest'} ${moments[other.moment]}, ${other.date}`,
    advice: 'Ret den af de to, der er forkert.',
  }),
} satisfies ProblemWords;

interface Dated {
  date: string;
  moment: Moment;
}

interface OutOfOrder extends Dated {
  order: 'no-earlier' | 'no-later';
  other: Dated;
}

const moments: Record<Moment, string> = {
  report: 'rapportens dato',
  change: 'ændringens dato',
  'period-start': 'periodens start',
  'period-end': 'periodens slutning',
  number: 'tallets dato',
  baseline: 'udgangspunktets dato',
  result: 'resultatets dato',
  'project-start': 'projektets start',
  due: 'fristen',
  'lane-start': 'start',
  'lane-end': 'slutning',
};

function added({ parts, count }: Extract<Sides, { kind: 'sum' }>): string {
  const sum = parts.map(written).join(' + ');
  return parts.length < count ? `${sum} + … (${count} tal)` : sum;
}

function said(sides: Sides): string {
  switch (sides.kind) {
    case 'sum':
      return `${added(sides)} = ${written(sides.sum)}, men ${sides.total} = ${written(sides.stated)}`;
    case 'share':
      return `${written(sides.numerator)} / ${written(sides.denominator)} = ${written(sides.real)} %, men ${sides.percent} = ${written(sides.stated)} %`;
    case 'equal':
    case 'at-most':
      return sides.cells
        .map(({ address, number }) => `${address} = ${written(number)}`)
        .join(sides.kind === 'equal' ? ', ' : ' > ');
  }
}
