import type { Organization, Person } from 'schema-dts';
import type { PublicReport } from '../../domain/public-report.ts';
import { organisationName, type Names } from '../report-context.ts';

/** An organisation of the site, in the words of schema.org. */
export function organisationNode(id: string, names: Names): Organization {
  const website = names.organisations.get(id)?.website;
  const name = organisationName(names, id);
  return { '@type': 'Organization', name, ...(website === undefined ? {} : { url: website }) };
}

/** An author: a person, or the organisation itself. */
export function authorNode(
  { name, organisation }: PublicReport['metadata']['authors'][number],
  names: Names,
): Person | Organization {
  if (organisation === undefined) return { '@type': 'Person', name };
  if (organisationName(names, organisation) === name) return organisationNode(organisation, names);
  return { '@type': 'Person', name, affiliation: organisationNode(organisation, names) };
}
