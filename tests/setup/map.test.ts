import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const map = readFileSync('src/README.md', 'utf8');

it('the map has a row for every room of src/, and no other', () => {
  const rooms = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'decisions')
    .map(({ name }) => name);
  const [table = ''] = map.split('## Commands');
  const rows = table.match(/^\| `.*/gm) ?? [];
  const named = rows.flatMap((row) => row.split('|')[1]?.match(/[a-z0-9]+(?=\/`)/g) ?? []);
  expect(named.toSorted()).toEqual(rooms.toSorted());
});

it('every file that the map points to is there', () => {
  const links = [...map.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
  const paths = [
    ...map.matchAll(/`([a-z0-9-]+(?:\/[a-z0-9-]+)*\/[\w-]+\.(?:ts|mjs|md|astro))`/g),
  ].map(([, path = '']) => path);
  const all = [...links, ...paths];
  expect(all.length).toBeGreaterThan(15);
  const missing = all.filter((path) => !existsSync(`src/${path}`) && !existsSync(path));
  expect(missing).toEqual([]);
});
