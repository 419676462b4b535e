import type { Link } from './rows.ts';

/** `Leder møderne: Ungeteam`. */
export function sayLink({ label, to }: Link, nameOf: (key: string) => string): string {
  return label === '' ? nameOf(to) : `${label}: ${nameOf(to)}`;
}
