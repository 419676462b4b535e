import { verdicts } from '../../domain/goal.ts';
import { usedKeys, type FigureKey } from '../figure-key.ts';
import type { FigureSign } from '../figure-sign.ts';
import type { FigureWords } from '../words.ts';
import { resultHead } from './columns.ts';
import type { Phrasing } from './row-texts.ts';
import type { BulletRow } from './row.ts';

/** The signs that the rows use, in words, each once; then the verdicts. */
export function bulletKeys(rows: readonly BulletRow[], phrasing: Phrasing): FigureKey[] {
  const used = rows.map(({ mark }) => mark.verdict);
  return [...signKeys(rows, phrasing), ...verdictKeys(used, phrasing.words)];
}

/** The verdicts that a figure shows, in their own order. */
export function verdictKeys(used: readonly FigureSign[], words: FigureWords): FigureKey[] {
  return verdicts
    .filter((verdict) => used.includes(verdict))
    .map((verdict) => ({ sign: verdict, text: words.verdict(verdict) }));
}

function signKeys(rows: readonly BulletRow[], phrasing: Phrasing): FigureKey[] {
  const { words } = phrasing.words;
  const bullets = rows.flatMap(({ bullet }) => bullet ?? []);
  const signs = new Set(bullets.map(({ target }) => target?.sign));
  return usedKeys([
    { sign: 'bar', text: resultHead(phrasing), used: bullets.some(({ bar }) => bar) },
    { sign: 'target', text: words.target, used: signs.has('target') },
    { sign: 'band', text: words.range, used: signs.has('band') },
    { sign: 'limit', text: words.limit, used: signs.has('limit') },
    { sign: 'excess', text: words.excess, used: bullets.some(({ excess }) => excess) },
    { sign: 'interval', text: words.interval, used: bullets.some(({ interval }) => interval) },
    { sign: 'absent', text: words.noResult, used: bullets.some(({ absent }) => absent) },
  ]);
}
