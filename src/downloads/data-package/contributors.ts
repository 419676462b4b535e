import type { PublicReport } from '../../domain/public-report.ts';

/** Those who stand behind a version. An organisation that did several things is named once, with its roles. */
export function contributorsOf(
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
