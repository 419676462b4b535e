import type { Choice, Chosen } from './narrow.ts';

/** A reader's view of the catalogue: the numbers of the choices, and the order; undefined is the usual one. */
export interface CatalogueState {
  chosen: Chosen;
  order: string;
}

const orderName = 'orden';

/** Reads `?sted=odder,toender&aar=2014&orden=titel`. Words that name no choice are left out. */
export function readState(
  address: string,
  choices: readonly Choice[],
  orders: readonly string[],
): CatalogueState {
  const { searchParams } = new URL(address);
  const values = (filter: string): string[] => (searchParams.get(filter) ?? '').split(',');
  const chosen = choices.flatMap(({ filter, value }, number) =>
    values(filter).includes(value) ? [number] : [],
  );
  const order = searchParams.get(orderName) ?? '';
  return { chosen: new Set(chosen), order: orders.includes(order) ? order : '' };
}

/** The address with a state in it; filters without a choice are left out. */
export function addressWith(
  address: string,
  choices: readonly Choice[],
  { chosen, order }: CatalogueState,
): string {
  const url = new URL(address);
  for (const name of new Set([...choices.map(({ filter }) => filter), orderName]))
    url.searchParams.delete(name);
  const picked = choices.filter((_, number) => chosen.has(number));
  const written = [...Map.groupBy(picked, ({ filter }) => filter)].map(
    ([filter, values]) => `${filter}=${values.map(({ value }) => value).join(',')}`,
  );
  const rest = url.searchParams.toString();
  const sorted = order ? [`${orderName}=${order}`] : [];
  url.search = [...(rest ? [rest] : []), ...written, ...sorted].join('&');
  return url.href;
}
