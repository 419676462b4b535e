import type { PageWords } from '../../da/pages/pages.ts';

export const about: PageWords['about'] = {
  accessibility: 'Accessibility',
  privacy: 'Privacy',
  publisherUnknown: 'It is not stated who publishes the site.',
  publishedBy: 'The site is published by',
  sources:
    'Every report names its publisher, and the source that it is made from, under ‘About this publication’.',
  errorTitle: 'Found an error?',
  error: 'Found an error? Write to us',
  noContact: 'The publisher has not given an address to write to.',
  contact: 'Write to',
  telephone: 'or call',
  statement: 'Read the publisher’s accessibility statement (in Danish)',
  noStatement: 'The publisher has not given the address of an accessibility statement.',
  statementTitle: 'Accessibility statement',
  statementLead:
    'Here is the publisher’s statement, and what we know of how accessible the site is.',
  toAccessibility: 'How accessible the site is',
  examples: {
    from: 'From the report',
    none: 'There are no published reports to take an example from yet.',
  },
};
