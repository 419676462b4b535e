import type { PageWords } from '../../da/pages/pages.ts';

export const publications: PageWords['publications'] = {
  title: 'Publications',
  lead: 'All that was published or withdrawn here. Each line of the ledger locks those before it, so that none can be changed without being seen.',
  none: 'Nothing is published yet.',
  newest: 'The newest hash',
  newestUse:
    'Keep this one line of text, such as in your records. You can then prove at any time that nothing published up to today was changed since.',
  prove: 'How to prove it',
  proveOnSite: 'The whole site, and that your hash is in the ledger:',
  proveArchive: 'A report that you have downloaded as ZIP:',
  proveByHand: 'By hand, in the folder of the unpacked ZIP file:',
  byHand:
    'The first is the hash that is called facts in the last line of ledger.jsonl. The second is that of the line itself, which you find at the version below.',
  kept: '<your hash>',
  archive: '<archive.zip>',
  site: '<the address of this site>',
  file: 'The ledger as a file (JSON Lines)',
  all: 'All publications, the newest first',
  actions: { publish: 'Published', withdraw: 'Withdrawn' },
  version: (version: string) => `version ${version}`,
  approvedBy: { publish: 'Approved by', withdraw: 'Decided by' },
  afterwards: 'Entered afterwards',
  afterwardsUse: '“Entered afterwards” is said of what was published before the ledger began.',
  line: (number: number) => `Line ${number}`,
  hash: 'Hash',
};
