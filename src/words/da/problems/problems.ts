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
import { site } from './site.ts';
import { unused } from './unused.ts';

/** The words of every problem, by its code. */
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
