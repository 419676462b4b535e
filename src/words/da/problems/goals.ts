import type { ProblemWords, Said, NeedOfReason } from '../../problem-words.ts';
import type { Direction } from '../../../domain/codes.ts';

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
  'duplicate-baseline': (rows: TwoRows) => duplicate(rows, 'samme mål, sted og gruppe'),
  'missing-baseline': ({ goal, scope }: { goal: string; scope: string }) => ({
    found: `Et måltal ud fra et nulpunkt for "${goal}"${scope && ` (${scope})`}, men intet nulpunkt`,
    expected: 'En række i baselines.csv for samme mål, sted og gruppe',
    advice:
      'Skriv nulpunktet, eller skriv ? i value, hvis det ikke er kendt. Uden det kan målet ikke vurderes.',
  }),
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
  'rule-restated': ({ word }: { word: string }) => ({
    found: `»${word}« i begrundelsen for reglen`,
    expected: 'En begrundelse uden tal og uden ord om, hvornår et mål er opfyldt',
    advice:
      'Skriv, hvor reglen er fra, og hvorfor den er sådan. Hvad reglen siger, skriver siden selv ud fra felterne.',
  }),
  'set-by-without-part': ({ part }: { part: string }) => ({
    found: `setBy nævner ${part}, men reglen har ikke ${part}`,
    expected: 'En del, som reglen har',
    advice: 'Skriv delen i reglen, eller slet linjen her.',
  }),
  'goal-added-twice': ({ part, whole }: { part: string; whole: string }) => ({
    found: `${part} lagt til ${whole}, som den er en del af`,
    expected: 'En sum, hvor ingen er talt to gange',
    advice:
      'Læg kun delene sammen, eller brug kun det hele. Er målet ikke en del af det andet, så ret part_of eller same_as.',
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
  'revision-order': ({ revision, wrong }: { revision: number; wrong: RevisionFault }) =>
    revisionFaults[wrong](revision),
  'result-order': ({ date, other }: { date: string; other: string }) => ({
    found: `To resultater fra "${other}" og "${date}"`,
    expected: 'Datoer, der viser, hvilket resultat der er det seneste',
    advice: 'Skriv begge datoer lige præcist, for eksempel begge med måned.',
  }),
  'result-period': ({ date }: { date: string }) => ({
    found: `Et resultat fra "${date}", som kan høre til flere frister`,
    expected: 'En dato, der viser fristen, eller måltallets nøgle i target',
    advice: 'Skriv datoen mere præcist, eller skriv måltallets id i kolonnen target.',
  }),
  'target-of-another': ({ target }: { target: string }) => ({
    found: `Måltallet "${target}", som gælder et andet mål, sted eller en anden gruppe`,
    expected: 'Et måltal for samme mål, sted og gruppe',
    advice: 'Ret nøglen, eller ret rækkens goal, place og group.',
  }),
  'falling-count': ({ value, earlier }: { value: string; earlier: string }) => ({
    found: `${value}, men tidligere ${earlier}`,
    expected: 'Et antal, der vokser, eller accumulate på målet',
    advice:
      'Er tallet talt for sin egen periode, så skriv sum i accumulate i goals.csv. Kan det falde, så skriv latest.',
  }),
  'sum-of-shares': ({ value }: { value: string }) => ({
    found: `Andelen ${value} uden tæller og nævner`,
    expected: 'numerator og denominator, når andele lægges sammen (accumulate: sum)',
    advice: 'Skriv, hvor mange andelen er af. Procenter kan ikke lægges sammen.',
  }),
  'result-range': ({ value, top, qualifier }: Record<'value' | 'top' | 'qualifier', string>) => ({
    found: `Spændet fra "${value}" til "${top}"${qualifier && ` med ${qualifier}`}`,
    expected: 'Et mindre tal i value end i value_to, og højst about i qualifier',
    advice: 'Ret tallene, eller slet value_to.',
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

/** What is wrong with a revision: none comes before it, another has its number, or it was agreed too early. */
type RevisionFault = 'without' | 'twice' | 'earlier';

const revisionFaults: Record<RevisionFault, (revision: number) => Said> = {
  without: (revision) => ({
    found: `Ændring ${revision} uden ændring ${revision - 1}`,
    expected: 'Det oprindelige måltal som 0 og ændringer talt derfra',
    advice:
      'Tilføj rækken med det tidligere måltal, eller skriv dets id i revises, hvis fristen er flyttet. Kendes det ikke, så skriv ? i lower.',
  }),
  twice: (revision) => ({
    found: `To rækker er ændring ${revision} af samme måltal`,
    expected: 'Hver ændring én gang: 0, 1, 2 …',
    advice: 'Ret tallet i revision, eller skriv i revises, hvilket måltal rækken ændrer.',
  }),
  earlier: (revision) => ({
    found: `Ændring ${revision} er aftalt før det, den ændrer`,
    expected: 'Ændringer i den rækkefølge, de er aftalt',
    advice: 'Ret datoen i agreed, eller byt om på tallene i revision.',
  }),
};

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
