import { expect, test } from 'vitest';
import { words, siteLanguages } from '../../src/words/words.ts';
import { standardColumns, standardTables } from '../../src/domain/standard-tables.ts';

test.each(siteLanguages())('every column of the standard tables is explained in %s', (locale) => {
  const { standardMeanings, standardTables: tables } = words(locale).downloads;
  for (const name of Object.keys(standardTables)) {
    expect(tables).toHaveProperty(name);
    for (const column of standardColumns(name).keys())
      expect(standardMeanings).toHaveProperty(column);
  }
});
