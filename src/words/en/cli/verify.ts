import type { VerifyWords } from '../../da/cli/verify.ts';

export const verify: VerifyWords = {
  states: {
    intact: (line) => `unchanged since it was published (line ${line})`,
    changed: (line) => `CHANGED since it was published (line ${line})`,
    absent: (line) => `MISSING, though it is published (line ${line})`,
    unreachable: (line) => `could not be fetched, and is not checked (line ${line})`,
    withdrawn: (line) => `published (line ${line}), and withdrawn since`,
    'not-in-ledger': () => 'shown as published, but NOT in the ledger',
  },
  wrongSum: 'does NOT agree with SHA256SUMS',
  ledger: (lines, head) =>
    `The ledger has ${lines} ${lines === 1 ? 'line' : 'lines'}. The newest hash is\n${head}`,
  noHead:
    'The ledger was held against itself alone. If you kept a hash earlier, hold it against the ledger: --head <hash>. Only then is somebody seen who has reckoned every line anew.',
  notInChain: {
    archive:
      'The kept hash is NOT a line of the ledger. An archive has only the lines up to its own version. If the hash was kept later, fetch the newest ledger.jsonl from the site, and verify again with --ledger <file or address>. Otherwise something was changed.',
    site: 'The kept hash is NOT a line of the ledger. Something was changed since it was kept.',
    repository:
      'The kept hash is NOT a line of the ledger. Something was changed since it was kept, or the folder is older.',
  },
  inChain: (line, since) =>
    `The kept hash is line ${line}. Nothing up to it was changed, and ${since} ${since === 1 ? 'line' : 'lines'} came since.`,
  later: (versions, isArchive) =>
    `It says nothing of what was published later: ${versions}.${isArchive ? ' Verify with a newer hash.' : ''}`,
  unchecked: {
    archive:
      'Not checked: whether the other files are made from facts.json. SHA256SUMS, which anybody can reckon anew, only says that they are whole. The data files that facts.json is made from are not in the archive.',
    site: 'Not checked: pages, tables and figures, which are made from facts.json, and the data files that it is made from.',
    repository: 'Not checked: drafts. That is done by: npm run maalestok -- check',
  },
  proved: 'Proved.',
  notProved: 'NOT proved.',
  noHash: '--head must be 64 characters of 0-9 and a-f, as the page /udgivelser/ shows them.',
  noNewer: (named) => `There is no ledger at “${named}”.`,
  noTarget: (named) =>
    `“${named}” is neither an archive (zip), a folder with a site or a report, nor an address that begins with https://.`,
  noLedger: {
    archive:
      'The archive lacks facts.json or ledger.jsonl. If it is of a draft, nothing is published.',
    site: "There is no ledger.jsonl, or it could not be fetched. Write the address of the site's front page.",
  },
  archives: {
    'no-archive': (named) => `“${named}” is not an archive from a site like this.`,
    'too-large': (named) => `“${named}” is too large to be the archive of a report.`,
    'unsafe-name': (named) =>
      `“${named}” has a file name that leads out of its folder or is there twice. Do not unpack it.`,
  },
};
