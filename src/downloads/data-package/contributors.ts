import type { PublicReport } from '../../domain/public-report.ts';

/** Those responsible for a version. An organisation with several roles is named once. */
export function listContributors(
  { authors, evaluator, commissioner, publisher }: PublicReport['metadata'],
  nameOf: (id: string) => string,
): object[] {
  const people = authors.map(({ name, organisation }) => ({
    title: name,
    ...(organisation ? { organization: nameOf(organisation) } : {}),
    roles: ['author'],
  }));
  const roles = { evaluator, commissioner, publisher };
  const organisations = [...new Set(Object.values(roles))].map((id) => ({
    title: nameOf(id),
    roles: Object.entries(roles).flatMap(([role, holder]) => (holder === id ? [role] : [])),
  }));
  return [...people, ...organisations];
}
