import { randomStream, type Random } from './random.ts';

/** What reports share, as many as a country gives: lists and filters are no larger than what they tell apart. */
const shared = { municipalities: 98, foundations: 12, evaluators: 15, projects: 150 };

const syllables =
  'ha vi lo ster gra nør mid ve kær bo dal ring sund hol bæk fre øst rup tar lin'.split(' ');
const matters =
  'unge job uddannelse mentorer praktik fællesskab fritid sundhed overgang vejledning virksomheder familier'.split(
    ' ',
  );
// Not before the numbers, which are those of 2021.
const years = ['2022', '2023', '2024', '2025', '2026'];
const kinds = ['baseline', 'status', 'midterm', 'final', 'follow-up'];

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const pick = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item;
const name = (random: Random): string => {
  const word = numbers(3)
    .map(() => pick(random, syllables))
    .join('');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
};
const idOf = (what: keyof typeof shared, random: Random): string =>
  `${what}-${1 + Math.floor(random() * shared[what])}`;
const text = (danish: string): string => `{ da: ${danish}, en: ${danish} in English }`;
const about = (random: Random): string => `${name(random)} for ${pick(random, matters)}`;

/** Lines for `organisations.yaml`. */
export function organisationLines(): string {
  const random = randomStream(98);
  const kindOf = {
    municipalities: 'municipality',
    foundations: 'foundation',
    evaluators: 'evaluator',
  } as const;
  const called = {
    municipalities: 'Kommune',
    foundations: 'Fond',
    evaluators: 'Evaluering',
  } as const;
  return (['municipalities', 'foundations', 'evaluators'] as const)
    .flatMap((what) =>
      numbers(shared[what]).map(
        (number) =>
          `${what}-${number}: { name: ${name(random)} ${called[what]}, kind: ${kindOf[what]} }\n`,
      ),
    )
    .join('');
}

/** The projects by their file names. */
export function projectFiles(): Record<string, string> {
  const files = numbers(shared.projects).map((number) => {
    const random = randomStream(number);
    return [`projects-${number}.yaml`, projectYaml(random)];
  });
  return Object.fromEntries(files) as Record<string, string>;
}

function projectYaml(random: Random): string {
  const place = idOf('municipalities', random);
  return `title: ${about(random)}
summary: ${text('Unge i gang.')}
period: { start: '2012-01', end: '2022-12' }
targetGroup: ${text(`Unge med ${pick(random, matters)}`)}
methods: [${text(`Samtaler om ${pick(random, matters)}`)}, ${text(`Forløb om ${pick(random, matters)}`)}]
places: [${place}]
funders: [${idOf('foundations', random)}]
owners: [${place}]
themes: [${text(pick(random, matters))}]
`;
}

/** What parts one report from another in lists. */
export function reportTraits(
  seed: number,
): Record<'project' | 'title' | 'kind' | 'evaluator' | 'year' | 'place', string> {
  const random = randomStream(seed + 1000);
  return {
    project: idOf('projects', random),
    title: about(random),
    kind: pick(random, kinds),
    evaluator: idOf('evaluators', random),
    year: pick(random, years),
    place: idOf('municipalities', random),
  };
}
