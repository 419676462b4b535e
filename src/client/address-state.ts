/** What a reader has made of a figure: the stop that is read, and the series that are switched off. All from 0. */
export interface FigureState {
  stop: number | undefined;
  off: readonly number[];
}

/** The state of one figure in an address; none where the address speaks of another. Numbers count from 1 there. */
export function readState(address: string, figure: string): FigureState | undefined {
  const { searchParams } = new URL(address);
  if (searchParams.get('figur') !== figure) return undefined;
  const [stop] = readNumbers(searchParams.get('ved'));
  return { stop, off: readNumbers(searchParams.get('uden')) };
}

/** The address with the state of one figure in it. A figure that is as it came leaves the others' alone. */
export function addressWith(address: string, figure: string, { stop, off }: FigureState): string {
  const url = new URL(address);
  const { searchParams } = url;
  const isChanged = stop !== undefined || off.length > 0;
  if (!isChanged && searchParams.get('figur') !== figure) return address;
  for (const name of ['figur', 'ved', 'uden']) searchParams.delete(name);
  if (isChanged) searchParams.set('figur', figure);
  if (stop !== undefined) searchParams.set('ved', String(stop + 1));
  if (off.length > 0) searchParams.set('uden', off.map((index) => index + 1).join(' '));
  return url.href;
}

/** `1 3` as 0 and 2. What is no such number is left out. */
function readNumbers(text: string | null): number[] {
  const words = (text ?? '').split(' ').filter((word) => /^[1-9]\d{0,3}$/.test(word));
  return words.map((word) => Number(word) - 1);
}
