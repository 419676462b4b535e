import type { Direction } from '../../../domain/goal.ts';
import type { NeedOfReason } from '../../problem-values.ts';
import type { ProblemWords, Said } from '../../problem-words.ts';

export const goals = {
  'across-places': ({ goal, scopes }: { goal: string; scopes: number }) => ({
    found: `Målet "${goal}" opgjort for ${scopes} steder eller grupper, men ikke samlet`,
    expected: 'acrossPlaces i reglen, eller måltal og resultat for hele projektet',
    advice:
      'Skriv acrossPlaces: every under assessment i report.yaml, eller tilføj rækker uden sted.',
  }),
  'duplicate-result': (rows: TwoRows) => duplicate(rows, 'samme mål, sted, gruppe og dato'),
  'duplicate-target': (rows: TwoRows) =>
    duplicate(rows, 'samme mål, sted, gruppe, frist og ændring'),
  'goal-without-target': ({ goal }: { goal: string }) => ({
    found: `Målet "${goal}" uden måltal`,
    expected: 'En række i targets.csv, eller en begrundelse i reason',
    advice: 'Skriv måltallet i targets.csv, eller skriv i reason, hvorfor der ikke er et.',
  }),
  'goal-circle': ({ goals }: { goals: readonly string[] }) => ({
    found: goals.join(' → '),
    expected: 'Et mål, der ikke fører tilbage til sig selv',
    advice: 'Ret same_as eller part_of, så det ene mål er det, der bliver talt med.',
  }),
  'same-goal-differs': ({
    goal,
    first,
    column,
  }: {
    goal: string;
    first: string;
    column: string;
  }) => ({
    found: `"${goal}" er ikke som "${first}" i ${column}`,
    expected: 'De samme måltal, steder, datoer og resultater',
    advice:
      'Slet rækkerne om det ene mål, hvis kilden nævner det samme to gange. Er det to mål, så slet same_as.',
  }),
  'value-outside-unit': ({ raw, unit, least, most }: OutsideUnit) => ({
    found: `"${raw}" i enheden ${unit}`,
    expected:
      unit === 'yes-no' ? '1 for ja eller 0 for nej' : `Et helt tal fra ${least} til ${most}`,
    advice: 'Skriv trinets nummer, eller ret enheden.',
  }),
  'goals-or-reason': ({ wrong }: { wrong: GoalsOrReason }) => goalsOrReason[wrong],
  'judged-without-verdict': ({ goal }: { goal: string }) => ({
    found: `Målet "${goal}" (judged) uden evaluators vurdering`,
    expected: 'En række i results.csv med verdict',
    advice:
      'Skriv vurderingen i verdict. Giver kilden ingen, så skriv ? i value og grunden i reason. Er målet målt med tal, så ret direction i goals.csv.',
  }),
  'missing-reason': (need: NeedOfReason) => ({
    found: `Ingen begrundelse, men ${why(need)}`,
    expected: 'En begrundelse i reason',
    advice: 'Skriv kort i reason, hvorfor. Læseren ser det ved målet.',
  }),
  'result-without-value': ({ row }: { row: string }) => ({
    found: `En tom værdi for "${row}"`,
    expected: 'Et tal, ?, .., - eller [c]',
    advice: 'Skriv tallet, eller ? hvis det ikke kendes, og .. hvis det ikke er gjort op endnu.',
  }),
  'revision-order': ({ revision }: { revision: number }) => ({
    found: `Ændring ${revision} uden ændring ${revision - 1}`,
    expected: 'Det oprindelige måltal som 0 og ændringer talt derfra',
    advice: 'Tilføj rækken med det tidligere måltal. Kendes det ikke, så skriv ? i lower.',
  }),
  'target-bounds': ({ lower, upper, direction }: Bounds) => ({
    found: `lower "${lower}" og upper "${upper}"`,
    expected: `${demands[direction]} (målet er ${direction})`,
    advice: 'Ret måltallet, eller ret direction i goals.csv.',
  }),
  'target-without-result': ({
    target,
    goal,
    scope,
  }: Record<'target' | 'goal' | 'scope', string>) => ({
    found: `Måltallet "${target}" uden resultat`,
    expected: `En række i results.csv for målet "${goal}"${scope && ` (${scope})`}`,
    advice:
      'Skriv resultatet. Kendes det ikke, så skriv ? eller .. i value og forklar det i reason.',
  }),
  'verdict-departs': ({ evaluator, rule }: { evaluator: string; rule: string }) => ({
    found: `Evaluator skriver "${evaluator}", men reglen giver "${rule}"`,
    expected: 'Reglens vurdering, eller en begrundelse',
    advice: 'Skriv i reason, hvorfor evaluator vurderer anderledes, eller ret vurderingen.',
  }),
} satisfies ProblemWords;

interface OutsideUnit {
  raw: string;
  unit: string;
  least: number;
  most: number;
}

interface TwoRows {
  row: string;
  first: string;
}

interface Bounds {
  lower: string;
  upper: string;
  direction: Exclude<Direction, 'judged'>;
}

function duplicate({ row, first }: TwoRows, same: string): Said {
  return {
    found: `"${row}" med ${same} som "${first}"`,
    expected: 'Én række',
    advice: 'Slet den ene række, eller ret det, der skiller dem.',
  };
}

/** A rule or a reason that is missing, or is there although the other is. */
type GoalsOrReason = 'no-rule' | 'no-reason' | 'needless-reason' | 'needless-rule';

const goalsOrReason: Record<GoalsOrReason, Said> = {
  'no-rule': {
    found: 'Mål i goals.csv, men ingen regel',
    expected: 'assessment med en regel',
    advice: 'Skriv under assessment, hvornår et mål er nået.',
  },
  'no-reason': {
    found: 'Ingen mål og ingen forklaring',
    expected: 'Mål i goals.csv, eller noGoals',
    advice: 'Skriv i noGoals, hvorfor rapporten ikke har mål.',
  },
  'needless-reason': {
    found: 'noGoals, selv om rapporten har mål',
    expected: 'Ingen noGoals',
    advice: 'Slet noGoals, eller ret goals.csv.',
  },
  'needless-rule': {
    found: 'assessment, selv om der ingen mål er',
    expected: 'Ingen assessment',
    advice: 'Slet assessment, eller ret goals.csv.',
  },
};

function why(need: NeedOfReason): string {
  switch (need.because) {
    case 'result':
      return `resultatet er "${need.symbol}"`;
    case 'verdict':
      return `vurderingen er "${need.verdict}"`;
    case 'revised-target':
      return 'måltallet er ændret';
  }
}

const demands: Record<Bounds['direction'], string> = {
  'at-least': 'lower, og højst et upper, der er større',
  'at-most': 'upper, og højst et lower, der er mindre',
  exactly: 'lower og upper med samme tal',
  within: 'lower og et større upper',
};
