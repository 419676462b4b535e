import type { ProblemWords, Said } from '../../problem-words.ts';

/** What is written and shown nowhere, so that no reader would see it. */
export const unused = {
  'unused-fact': ({ id }: Id) =>
    notUsed(
      `Enkelttallet "${id}"`,
      `Skriv <Fact id="${id}" /> i report.mdx, eller slet rækken her.`,
    ),
  'unused-figure': ({ id }: Id) =>
    notUsed(
      `Figuren "${id}"`,
      `Sæt <Figure id="${id}" /> ind i report.mdx, eller slet figuren her.`,
    ),
  'unused-goal': ({ id }: Id) =>
    notUsed(
      `Målet "${id}"`,
      'Vis det i <GoalTable /> eller <GoalMatrix />, også hvis det ikke blev nået.',
    ),
  'unused-node': ({ id }: Id) =>
    notUsed(
      `Rækken "${id}"`,
      'Tilføj dens forbindelser i tabellen med figurens forbindelser, eller slet den her.',
    ),
  'unused-numbered-name': ({ name }: { name: string }) =>
    notUsed(`Navnet "${name}"`, 'Skriv det som i teksten, eller slet det her.'),
  'unused-reference': ({ id }: Id) =>
    notUsed(
      `Kilden "${id}"`,
      `Skriv <Cite id="${id}" />, hvor teksten bygger på den, eller slet den her.`,
    ),
  'unused-sign': ({ sign, home }: { sign: string; home: string }) =>
    notUsed(`Værdien "${sign}"`, `Ret den til en værdi fra ${home}, eller slet den her.`),
  'unused-statement': notUsed(
    'Sætningen om reglen (statement)',
    'Slet den: siden skriver reglen ud fra felterne. Hvor reglen er fra, og hvorfor den er sådan, kan stå i reason.',
  ),
  'unused-table': ({ id }: Id) =>
    notUsed(
      `Tabellen "${id}"`,
      `Sæt <Table id="${id}" /> ind i report.mdx, eller slet tabellen her.`,
    ),
} satisfies ProblemWords;

interface Id {
  id: string;
}

function notUsed(what: string, advice: string): Said {
  return {
    found: `${what} bruges ikke`,
    expected: 'Noget, som læseren møder i rapporten',
    advice,
  };
}
