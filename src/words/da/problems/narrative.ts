import { type ProblemWords, quoted, type Said } from '../../problem-words.ts';

/** What the narrative and the other texts of a version claim and hold. */
export const narrative = {
  'dead-link': ({ kind, to }: { kind: 'anchor' | 'page'; to: string }) =>
    kind === 'anchor'
      ? {
          found: `En henvisning til "${to}"`,
          expected:
            'Et afsnit, en figur, en tabel, et mål eller en anbefaling, som rapporten viser',
          advice: 'Ret navnet, eller sæt det, der henvises til, ind i report.mdx.',
        }
      : {
          found: `Et link til "${to}"`,
          expected: 'En side på dette websted',
          advice: 'Ret adressen. En side på et andet websted skrives med https://.',
        },
  'empty-section': ({ title }: { title: string }) => ({
    found: `Afsnittet "${title}" uden indhold`,
    expected: 'Tekst, en figur eller en tabel',
    advice: 'Skriv afsnittet, eller slet overskriften.',
  }),
  'repeated-component': ({ component, id }: { component: string; id: string }) => ({
    found: `<${component} id="${id}"> for anden gang`,
    expected: 'Én gang i rapporten',
    advice: 'Slet den ene, eller giv den et andet id. Henvis tilbage med <Ref to="…" />.',
  }),
  'too-many-key-figures': ({ count, most }: { count: number; most: number }) => ({
    found: `${count} nøgletal`,
    expected: `Højst ${most}`,
    advice: 'Vælg de vigtigste.',
  }),
  'orphan-number': ({ number, around, binding }: OrphanNumber) => ({
    found: `Tallet ${number} i "${around}"`,
    ...orphans[binding],
  }),
  'number-in-words': ({ number, around, binding }: OrphanNumber) => ({
    found: `${quoted(number)} i ${quoted(around)}`,
    ...orphans[binding],
  }),
} satisfies ProblemWords;

interface OrphanNumber {
  number: string;
  /** The words around it. */
  around: string;
  /** How a number in this text can point to its row. */
  binding: 'component' | 'braces' | 'none';
}

const bound = 'Et tal, der peger på sin række';

const orphans: Record<OrphanNumber['binding'], Omit<Said, 'found'>> = {
  component: {
    expected: bound,
    advice:
      'Skriv <Fact id="…" /> eller <Value of="…" />. Står tallet ikke i en tabel, så skriv det først i facts.csv. Hører det til et navn, så skriv navnet under numberedNames i report.yaml.',
  },
  braces: {
    expected: bound,
    advice:
      'Skriv cellens adresse i {…}. Hører tallet til et navn, så skriv navnet under numberedNames i report.yaml.',
  },
  none: {
    expected: 'En tekst uden tal',
    advice:
      'Skriv teksten uden tal: tallet hører til i sin egen kolonne, eller i en datanote med {…}. For en changeNote viser siden selv det gamle og det nye tal.',
  },
};
