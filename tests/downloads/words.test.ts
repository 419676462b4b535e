import { expect, test } from 'vitest';

import { locales } from '../../src/i18n/locale.ts';
import { words } from '../../src/i18n/words.ts';
import { standardFormat, standardTables } from '../../src/reading/standard-tables.ts';

test.each(locales)('every column of the standard tables is explained in %s', (locale) => {
  const { standardMeanings, standardTables: tables } = words(locale).downloads;
  for (const name of standardTables) {
    const format = standardFormat({ name, path: `${name}.csv`, title: name });
    expect(tables).toHaveProperty(name);
    for (const { field } of format?.columns ?? [])
      expect(standardMeanings).toHaveProperty(field.name);
  }
});
