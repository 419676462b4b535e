import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dictionaries } from '../../src/words/words.ts';

/** Rooms of words are spread into one: of two with the same code, the first would be lost in silence. */
test('a code has its words in one room', async () => {
  const files = globSync('src/words/da/problems/*.ts').filter(
    (file) => path.basename(file) !== 'problems.ts',
  );
  const rooms = await Promise.all(
    files.map((file) => import(path.resolve(file)) as Promise<Record<string, object>>),
  );
  const codes = rooms.flatMap((room) => Object.values(room)).flatMap((room) => Object.keys(room));
  expect(codes.sort()).toEqual(Object.keys(dictionaries.da.problems).sort());
});
