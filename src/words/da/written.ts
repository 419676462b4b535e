/** A number as Danish readers write it; no digits are lost. */
export function written(value: number): string {
  return String(value).replace('.', ',');
}
