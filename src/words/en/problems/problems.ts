import { claims } from './claims.ts';
import { components } from './components.ts';
import { yaml } from './yaml.ts';
import { tables } from './tables.ts';
import { publication } from './publication.ts';
import { markup } from './markup.ts';
import { ledger } from './ledger.ts';
import { files } from './files.ts';
import { changeNote } from './change-note.ts';
import { cells } from './cells.ts';
import { declared } from './declared.ts';
import { disclosure } from './disclosure.ts';
import { figures } from './figures.ts';
import { goals } from './goals.ts';
import { narrative } from './narrative.ts';
import { numberCells } from './number-cells.ts';
import { numbers } from './numbers.ts';
import { persons } from './persons.ts';
import { references } from './references.ts';
import { unused } from './unused.ts';
import type { site as danish } from '../../da/problems/site.ts';
import type { InAnyLanguage } from '../../problem-words.ts';

const site: InAnyLanguage<typeof danish> = {
  'low-contrast': ({ colour, ratio, least, theme }) => ({
    found: `${colour}: the contrast is ${ratio}:1`,
    expected: `At least ${least}:1 (WCAG 2.2, 1.4.3)`,
    advice:
      theme === 'light'
        ? 'Choose a darker colour for the light page.'
        : 'Choose a lighter colour for the dark page.',
  }),
  'past-contact': ({ until }) => ({
    found: `securityUntil: ${until}, which has passed`,
    expected: 'A day that has not passed',
    advice:
      'Write a new day, at most a year ahead. Until then the address in security.txt looks out of date to whoever wants to report a security hole.',
  }),
  'missing-language': ({ missing }) => ({
    found: `No text below ${missing}`,
    expected: 'A text in each language of the site',
    advice: `Write the text below ${missing}. The languages are below languages in content/site.yaml.`,
  }),
  'undeclared-language': ({ undeclared }) => ({
    found: `A text below ${undeclared}, which is not a language of the site`,
    expected: 'Texts in the languages of the site only',
    advice: `The text is not shown. Delete it, or add ${undeclared} to languages in content/site.yaml.`,
  }),
  'stray-pdf': ({ name }) => ({
    found: `${name} does not belong to a published version`,
    expected: 'Only PDFs of published versions',
    advice: 'Delete the file. The version is a draft, is withdrawn or is not there.',
  }),
};

export const problems = {
  ...components,
  ...claims,
  ...yaml,
  ...tables,
  ...publication,
  ...markup,
  ...ledger,
  ...files,
  ...changeNote,
  ...cells,
  ...declared,
  ...disclosure,
  ...figures,
  ...goals,
  ...narrative,
  ...numberCells,
  ...numbers,
  ...persons,
  ...references,
  ...site,
  ...unused,
};
