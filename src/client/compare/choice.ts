/** What a reader chose to see: ids of reports and of goals; an empty list is everything. */
export interface Choice {
  rapporter: readonly string[];
  maal: readonly string[];
}

const names = ['rapporter', 'maal'] as const;

/** `?rapporter=a,b&maal=c`. */
export function readChoice(address: string): Choice {
  const { searchParams } = new URL(address);
  const ids = (name: string): string[] =>
    (searchParams.get(name) ?? '').split(',').filter((id) => /^[a-z0-9-]+$/.test(id));
  return { rapporter: ids('rapporter'), maal: ids('maal') };
}

/** The address with a choice in it; what is not chosen is left out. */
export function addressWith(address: string, choice: Choice): string {
  const url = new URL(address);
  for (const name of names) url.searchParams.delete(name);
  const chosen = names.filter((name) => choice[name].length > 0);
  const written = chosen.map((name) => `${name}=${choice[name].join(',')}`);
  const rest = url.searchParams.toString();
  url.search = [...(rest ? [rest] : []), ...written].join('&');
  return url.href;
}

/** Whether something is shown: where nothing is chosen, everything is. */
export function isShown(chosen: readonly string[], id: string | undefined): boolean {
  return chosen.length === 0 || (id !== undefined && chosen.includes(id));
}
