import type { ProblemWords, SaidPlace, SaidStatement } from '../../problem-words.ts';
import { written } from '../written.ts';

const hide =
  'Skriv [c] i cellen, og skjul mindst ét tal til, så det ikke kan regnes ud. Har en kilde allerede offentliggjort tallet, så skriv cellen og kilden under disclosure.published i report.yaml.';

/** Numbers that are of so few people that somebody could be recognised. */
export const disclosure = {
  'small-count': ({ number, minimum, address }: Small & { minimum: number }) => ({
    found: `${address} = ${written(number)}, et antal personer under ${minimum}`,
    expected: `0 eller mindst ${minimum} personer`,
    advice: `${hide} Tæller tallet ikke personer, så skriv cellen under disclosure.harmless.`,
  }),
  'not-rounded': ({ number, rounding }: { number: number; rounding: number }) => ({
    found: `${written(number)}, som ikke er rundet af`,
    expected: `Et antal, der går op i ${rounding}`,
    advice: `Rund af til nærmeste ${rounding}, som reglen under disclosure siger.`,
  }),
  'small-base': ({ number, base, minimumBase, address }: SmallBase) => ({
    found: `${address} = ${written(number)} % af kun ${written(base)}`,
    expected: `Procenter af mindst ${minimumBase} personer`,
    advice: `${hide} Skriv hellere antallene, hvis de er store nok.`,
  }),
  'small-share': ({ number, base, lowest, highest, minimum, address }: SmallShare) => ({
    found: `${address} = ${written(number)} % af ${written(base)} er ${range(lowest, highest)}`,
    expected: `0 eller mindst ${minimum} personer`,
    advice: hide,
  }),
  'whole-group': ({ number, base, address }: Small & { base: number }) => ({
    found: `${address} = ${written(number)} % af ${written(base)}: Det siger noget om hver enkelt i gruppen`,
    expected: 'Andele, der ikke er alle eller ingen',
    advice:
      'Skriv [c] i cellen, eller slå gruppen sammen med en anden. Kan tallet ikke skade nogen, så skriv cellen og grunden under disclosure.harmless i report.yaml.',
  }),
  'minimum-without-reason': ({ minimum }: { minimum: number }) => ({
    found: `minimum ${minimum} uden reason`,
    expected: 'En begrundelse, når grænsen er under 5',
    advice:
      'Skriv i reason under disclosure, hvorfor grænsen er lavere. I report.yaml ser læserne det på datasiden.',
  }),
  'contribution-cell': ({ address }: { address: string }) => ({
    found: address,
    expected: 'Adressen på en celle med et tal, fx oekonomi/loen/2014',
    advice: 'Skriv tabel, række og kolonne med / imellem, som de står i datafilen.',
  }),
  'contribution-sum': ({ address, sum, stated }: ContributionSum) => ({
    found: `Bidragene til ${address} er ${written(sum)} i alt`,
    expected: `${written(stated)}, som der står i cellen`,
    advice: 'Ret bidragene eller cellen, så de passer sammen. Skriv alle bidrag, også de små.',
  }),
  'hidden-derivable': ({ address, range: possible, because, ...given }: Derivable) => {
    const { rounded, insider, cheapest } = given;
    const what =
      rounded === undefined
        ? `${address} er skjult, men kan regnes ud`
        : `${address} = ${written(rounded)} er rundet af, men kan regnes nærmere ud`;
    return {
      found: `${what}${insider ? ` af en, der er talt med i ${insider}` : ''}: ${because.map(said).join('; ')}. Tallet er ${saidRange(possible)}`,
      expected: 'Et skjult tal, som ingen kan regne ud af det, der vises',
      advice:
        rounded === undefined
          ? `Skjul mindst ét tal til${cheapest ? `, fx ${cheapest}` : ''}: skriv [c] i cellen, og også i dens procent. Eller slå rækker eller kolonner sammen.`
          : 'Rund af, så dele og totaler passer sammen, og regn procenter af de afrundede tal: npm run maalestok -- suppress <rapport> <version> gør det med de rå tal.',
    };
  },
  'same-as-unknown': ({ report, cells, as }: SameAsUnknown) => ({
    found:
      as === undefined
        ? `Rapporten ${report} findes ikke`
        : `Der er intet tal i både ${cells} her og ${as} i ${report}`,
    expected: 'En anden rapport og en celle, kolonne eller tabel, som begge har',
    advice:
      'Ret report, cells eller as under disclosure.sameAs. Rækker og kolonner med * skal hedde det samme i begge rapporter.',
  }),
  'same-as-differs': ({ address, number, other, shown }: SameAsDiffers) => ({
    found: `${address} = ${written(number)}, men ${other} = ${written(shown)}`,
    expected: 'Det samme tal i begge rapporter, som sameAs siger',
    advice: 'Ret tallet, eller slet linjen under disclosure.sameAs, hvis det er to tal.',
  }),
  'hidden-not-proven': ({ address }: { address: string }) => ({
    found: `Det kan ikke afgøres, om ${address} kan regnes ud`,
    expected: 'Skjulte tal, som det er vist, at ingen kan regne ud',
    advice:
      'Skjul flere tal i samme rækker og kolonner, eller slå rækker sammen, så tabellen bliver mindre.',
  }),
} satisfies ProblemWords;

interface SameAsUnknown {
  report: string;
  /** The addresses here and there, where the report is known. */
  cells?: string;
  as?: string;
}

interface SameAsDiffers {
  address: string;
  number: number;
  other: string;
  shown: number;
}

interface ContributionSum {
  address: string;
  sum: number;
  stated: number;
}

interface Derivable {
  address: string;
  range: { least: number; most?: number };
  /** What is shown, where the number is rounded and not hidden. */
  rounded?: number;
  because: readonly SaidStatement[];
  insider?: string;
  cheapest?: string;
}

function saidRange({ least, most }: Derivable['range']): string {
  return most === undefined ? `mindst ${written(least)}` : range(least, most);
}

/** The arithmetic that gives a hidden number away: `i-alt 12 − skole 9 = 3`. */
function said(statement: SaidStatement): string {
  switch (statement.kind) {
    case 'sum':
      return saidSum(statement.total, statement.parts);
    case 'flow':
      return `${sum(statement.into)} = ${sum(statement.out)}`;
    case 'share': {
      const { percent, base, numerator } = statement;
      return `${place(percent)} % af ${place(base)}${numerator ? ` er ${place(numerator)}` : ''}`;
    }
    case 'equal':
      return `${place(statement.one)} er det samme som ${place(statement.other)}`;
    case 'at-most':
      return `${place(statement.one)} er højst ${place(statement.other)}`;
    case 'verdict': {
      const { cells, verdict, least, most } = statement;
      const bounds = [
        ...(least === undefined ? [] : [`mindst ${written(least)}`]),
        ...(most === undefined ? [] : [`højst ${written(most)}`]),
      ];
      return `${sum(cells)} er vurderet til ${verdict} og er ${bounds.join(' og ')}`;
    }
    case 'claim':
      return `teksten siger ${statement.claim}`;
  }
}

function saidSum(total: SaidPlace, parts: readonly SaidPlace[]): string {
  const hidden = parts.filter(({ number }) => number === undefined);
  if (total.number === undefined || hidden.length !== 1) return `${place(total)} = ${sum(parts)}`;
  const shown = parts.filter(({ number }) => number !== undefined);
  const rest = shown.reduce((left, { number = 0 }) => left - number, total.number);
  return `${[total, ...shown].map(place).join(' − ')} = ${written(Number(rest.toFixed(6)))}`;
}

function sum(places: readonly SaidPlace[]): string {
  return places.map(place).join(' + ');
}

function place({ name, number }: SaidPlace): string {
  return `${name} ${number === undefined ? '[c]' : written(number)}`;
}

interface Small {
  number: number;
  address: string;
}

interface SmallBase extends Small {
  base: number;
  minimumBase: number;
}

interface SmallShare extends Small {
  base: number;
  lowest: number;
  highest: number;
  minimum: number;
}

function range(lowest: number, highest: number): string {
  return lowest === highest ? written(lowest) : `${written(lowest)} til ${written(highest)}`;
}
