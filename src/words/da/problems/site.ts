import type { Language } from '../../../domain/language.ts';
import type { ProblemWords } from '../../problem-words.ts';
import { written } from '../written.ts';

/** What the site as a whole has wrong: its colours, and files that readers could fetch. */
export const site = {
  'low-contrast': ({ colour, ratio, least, theme }: LowContrast) => ({
    found: `${colour}: kontrasten er ${ratio.replace('.', ',')}:1`,
    expected: `Mindst ${written(least)}:1 (WCAG 2.2, 1.4.3)`,
    advice:
      theme === 'light'
        ? 'Vælg en mørkere farve til den lyse side.'
        : 'Vælg en lysere farve til den mørke side.',
  }),
  'past-contact': ({ until }: { until: string }) => ({
    found: `securityUntil: ${until}, som er gået`,
    expected: 'En dag, der ikke er gået',
    advice:
      'Skriv en ny dag, højst et år frem. Indtil da ser adressen i security.txt forældet ud for den, der vil melde et sikkerhedshul.',
  }),
  'missing-language': ({ missing }: { missing: Language }) => ({
    found: `Ingen tekst under ${missing}`,
    expected: 'En tekst på hvert af websitets sprog',
    advice: `Skriv teksten under ${missing}. Sprogene står under languages i content/site.yaml.`,
  }),
  'undeclared-language': ({ undeclared }: { undeclared: Language }) => ({
    found: `Tekst under ${undeclared}, som ikke er et af websitets sprog`,
    expected: 'Kun tekst på websitets sprog',
    advice: `Teksten vises ikke. Slet den, eller føj ${undeclared} til languages i content/site.yaml.`,
  }),
  'stray-pdf': ({ name }: { name: string }) => ({
    found: `${name} hører ikke til en udgivet version`,
    expected: 'Kun PDF’er af udgivne versioner',
    advice: 'Slet filen. Versionen er en kladde, er trukket tilbage eller findes ikke.',
  }),
} satisfies ProblemWords;

interface LowContrast {
  colour: string;
  /** With one decimal, rounded down. */
  ratio: string;
  least: number;
  theme: 'light' | 'dark';
}
