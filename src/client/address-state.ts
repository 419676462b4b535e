/**
 * What a reader has made of a figure: where it is read, and the series that are switched off; all from 0.
 * Where is a row of the table, for the two drawings of a figure need not have the same stops.
 */
export interface FigureState {
  row: number | undefined;
  off: readonly number[];
}

/** The state of one figure in an address; none where the address speaks of another. Numbers count from 1 there. */
export function readState(address: string, figure: string): FigureState | undefined {
  const { searchParams } = new URL(address);
  if (searchParams.get('figur') !== figure) return undefined;
  const [row] = readNumbers(searchParams.get('ved'));
  return { row, off: readNumbers(searchParams.get('uden')) };
}

/** The address with the state of one figure in it. A figure that is as it came leaves the others' alone. */
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

/** `1 3` as 0 and 2. What is no such number is left out. */
function readNumbers(text: string | null): number[] {
  const words = (text ?? '').split(' ').filter((word) => /^[1-9]\d{0,3}$/.test(word));
  return words.map((word) => Number(word) - 1);
}
