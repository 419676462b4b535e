import type { help as danish } from '../../da/cli/help.ts';
import type { InAnyLanguage } from '../../problem-words.ts';

export const help: InAnyLanguage<typeof danish> = {
  program: 'Build and check evaluation reports.',
  input: ['--input <folder>', 'the folder with content/ and data/, if not that of the project'],
  lang: ['--lang <language>', 'the language of the answers'],
  help: 'show this help',
  helpCommand: ['help [command]', 'show the help of a command'],
  report: ['<report>', 'the id of the report'],
  draft: ['<version>', 'the number of the draft, such as 1.1'],
  version: ['<version>', 'the number of the version, such as 1.0'],
  check: {
    itself: 'check all reports, and show everything that is wrong',
    json: 'write the problems as JSON',
    annotate: 'write them as annotations of a pull request',
    base: 'see that nothing published has changed since this branch',
    audit: 'show what would differ if what is published were made again today',
    watch: 'check again whenever you save a file',
    only: ['[report]', 'one report only, as route-25-2014, or one version, as route-25-2014@2.0'],
  },
  build: {
    itself: 'build the site of what is published',
    out: ['--out <folder>', 'where the site is put'],
    drafts: 'include drafts, so that others can see them before they are published',
    store: ['--store <folder>', 'the folder that keeps what is made, so that it is made once'],
    noStore: 'make everything anew, and keep none of it',
  },
  make: {
    itself: 'make a share of the reports into a store that another machine builds the site from',
    share: ['--share <share>', 'which share, as 3/8: the third of eight'],
  },
  store: {
    itself: 'show what is kept of what was made',
    verify: 'look whether every file is whole, and delete those that are not',
    prune: ['--prune <days>', 'delete what nobody has used for so many days'],
    most: [
      '--most <megabytes>',
      'delete what was used longest ago until the rest takes no more than this',
    ],
  },
  start: {
    itself: 'build the site of what is published, and show it',
    port: ['--port <number>', 'port of this machine'],
  },
  guard: {
    itself: 'look for personal data in what is on its way into git',
    install: 'let git do it by itself before each commit',
  },
  dev: 'show the site with its drafts while you edit',
  new: 'make something new',
  newVersion: {
    itself: "copy a report's newest version into a new draft",
    major: 'a new whole number, since a verdict or a conclusion changes',
  },
  publish: {
    itself: 'publish a draft, so that it is fixed',
    dryRun: 'only show what would be fixed',
  },
  withdraw: {
    itself: 'take a published version back, so that only an explanation is left',
    reason: { value: '<text>', why: (language) => `why, in ${language}` },
    decidedBy: ['--decided-by <name>', 'who has decided it'],
    date: ['--date <date>', 'the day of the decision, such as 2026-11-22; otherwise today'],
  },
  ledger: {
    itself: 'show the newest hash in the ledger of publications, or bring it in order',
    rechain: 'link the lines anew that are not on the branch of --base, and no others',
    base: ['--base <git-ref>', 'the branch whose lines stay, such as origin/main'],
    enter: 'enter what was published without a line, and say that it was entered afterwards',
  },
  suppress: {
    itself:
      'hide small numbers in a draft: read the raw tables in raw/, and write them to data/ without what must be hidden',
    suggest: 'only name the cells in data/ that must be hidden too',
  },
  verify: {
    itself: 'prove that what was published is unchanged',
    target: ['<what>', 'an archive (zip), a folder or the address of a site'],
    head: ['--head <hash>', 'a hash of the ledger that you kept earlier'],
    ledger: ['--ledger <file>', "a newer ledger than the archive's own, as a file or an address"],
  },
  diff: {
    itself: 'show what has changed from one version of a report to another',
    before: ['<before>', 'the one version, such as 1.0'],
    after: ['<after>', 'the other version, such as 1.1'],
    markdown: 'write the difference as Markdown for a pull request',
    json: 'write the difference as JSON',
  },
  pdf: {
    itself: 'print a published version to PDF, which the next build includes',
    site: ['--site <folder>', 'the built site that is printed from'],
  },
};
