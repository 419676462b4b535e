/**
 * A reader's choices in a figure: the row that is read, and the series that are switched off; all from 0.
 * It is a row of the table, since the two drawings of a figure need not have the same stops.
 */
export interface FigureState {
  row: number | undefined;
  off: readonly number[];
}

/** One figure's state in an address; undefined where it is about another figure. Numbers there count from 1. */
export function readState(address: string, figure: string): FigureState | undefined {
  const { searchParams } = new URL(address);
  if (searchParams.get('figur') !== figure) return undefined;
  const [row] = readNumbers(searchParams.get('ved'));
  return { row, off: readNumbers(searchParams.get('uden')) };
}

/** The address with one figure's state in it. A figure in its first state leaves those of others alone. */
export function addressWith(address: string, figure: string, { row, off }: FigureState): string {
  const url = new URL(address);
  const { searchParams } = url;
  const isChanged = row !== undefined || off.length > 0;
  if (!isChanged && searchParams.get('figur') !== figure) return address;
  for (const name of ['figur', 'ved', 'uden']) searchParams.delete(name);
  if (isChanged) searchParams.set('figur', figure);
  if (row !== undefined) searchParams.set('ved', String(row + 1));
  if (off.length > 0) searchParams.set('uden', off.map((index) => index + 1).join(' '));
  return url.href;
}

/** `1 3` as 0 and 2. Other words are left out. */
function readNumbers(text: string | null): number[] {
  const words = (text ?? '').split(' ').filter((word) => /^[1-9]\d{0,3}$/.test(word));
  return words.map((word) => Number(word) - 1);
}
