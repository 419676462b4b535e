import type { answers as danish } from '../../da/cli/answers.ts';
import type { InAnyLanguage } from '../../problem-words.ts';

export const answers: InAnyLanguage<typeof danish> = {
  newVersion: {
    unwritten: 'Write why',
    note: {
      kinds:
        'correction: something was wrong. revision: new data or a new verdict. editorial: words only.',
      approval: 'Who has approved the edition?',
      changes: 'Each place that changed, and why. publish shows those that are missing:',
    },
    made: (report, from, to) =>
      `${report} ${to} is a draft, made from ${from}. Edit content/reports/${report}/${to} and data/${report}/${to}, write changeNote in report.yaml, and publish by: npm run maalestok -- publish ${report} ${to}`,
    draftThere: "The report's newest version is a draft. Edit that, or publish it first.",
  },
  withdraw: {
    withdrawn: (name, file, head) =>
      `${name} is withdrawn. Its files are deleted, and ${file} says why. Commit the change to git, data/ledger.jsonl too, whose newest hash is ${head}. If there are numbers that nobody may find, read “Når noget skal helt væk” in CONTRIBUTING.md: git still remembers them.`,
    draft: 'The version is a draft. Just delete its two folders.',
    date: (date) => `“${date}” is no day. Write --date as 2026-11-22.`,
    when: (date, published, today) =>
      `${date} cannot be the day. The version was published on ${published}, and today is ${today}. Write a day between the two in --date.`,
    languages: (asked) =>
      `Write the reason in each language of the site and in no other: ${asked.map((one) => `--reason-${one}`).join(', ')}.`,
    empty: 'Write the reason, and who decided it. None of them may be empty.',
  },
  publish: {
    number: (version, number) =>
      `The number is ${version}. By the difference it could be ${number}.`,
    fixed: 'Fixed from now on:',
    written: (name, file, head) =>
      `${name} is published. Commit ${file}, report.yaml and data/ledger.jsonl together with the version's other files. The newest hash of the ledger is\n${head}`,
    dry: (name) => `${name} can be published. Nothing has been written yet.`,
  },
  pdf: {
    printed: (file) => `Written: ${file}. The next build takes the file along.`,
    draft: 'The version is a draft. Only published versions are made into PDF.',
    chromium:
      'Chromium is missing: install Chromium or Chrome, or set MAALESTOK_CHROMIUM to its path.',
    site: (page) => `${page} does not exist. Build the site first: npm run build`,
    origin:
      'The site does not know its address, so that links on paper would lead nowhere. Build it with MAALESTOK_SITE.',
  },
  diff: {
    otherEdition: (before, after) =>
      `The versions were judged by different editions of the rules: ${before} and ${after}. A verdict may have changed for that reason alone.`,
  },
  suppress: {
    published:
      'The version is published. Make a new one with: npm run maalestok -- new version. If a number must be gone for good, withdraw the version.',
    noRaw: (folder) =>
      `There are no CSV files in ${folder}. Put the raw tables there, with the same names and columns as in data/.`,
    notIgnored: (file) =>
      `git would keep ${file}, and git does not forget what it has seen. Write raw/ in .gitignore. If the file is in git already, read ‘Når noget skal helt væk’ in CONTRIBUTING.md.`,
    noMark: (columns) =>
      `There is no mark for hidden numbers in ${columns.join(', ')}. Write missingValues with { value: '[c]', label: suppressed } in datapackage.yaml.`,
    notRaw: (cells) =>
      `These cells must be hidden or rounded, but their table is not in raw/: ${cells.join(', ')}. Put it there, or change the cells yourself.`,
    written: (files, cells) =>
      `Written: ${files.join(', ')}.\n${
        cells.length === 0
          ? 'No number is so small that it must be hidden.'
          : `Hidden cells: ${cells.length}.\n${cells.map((cell) => `  ${cell}`).join('\n')}`
      }`,
    rounded: (numbers, notAdditive) =>
      `Rounded numbers: ${numbers}.${
        notAdditive.length === 0
          ? ''
          : ` Parts no longer add up to these totals: ${notAdditive.join(', ')}. Write in a data note that each number is rounded by itself.`
      }`,
    suggested: (cells) =>
      cells.length === 0
        ? 'Nothing more must be hidden.'
        : `Hide these cells too: write [c] in them.\n${cells.map((cell) => `  ${cell}`).join('\n')}`,
    unsafe: (cells) =>
      `These numbers can still be worked out, whatever is hidden: ${cells.join(', ')}. Join rows or columns, or leave the table out.`,
  },
  ledger: {
    head: (lines, head) =>
      `The ledger has ${lines} ${lines === 1 ? 'line' : 'lines'}. The newest hash is\n${head}`,
    linked: (lines, head) =>
      `${lines} ${lines === 1 ? 'line is' : 'lines are'} linked after those of the branch. Commit data/ledger.jsonl. The newest hash is\n${head}`,
    entered: (lines, head) =>
      `${lines} ${lines === 1 ? 'line was' : 'lines were'} entered afterwards. Commit data/. The newest hash is\n${head}`,
    noBase: 'Say which branch the lines are linked after, such as: --base origin/main',
  },
  audit: {
    version: (name, tool) => `${name}, published with Målestok ${tool}:`,
    refused: (code) => `would be refused today: ${code}`,
    summary: (differing, all) =>
      differing === 0
        ? `All that is published would be the same today. Number of versions: ${all}.`
        : `Versions that would differ today: ${differing} of ${all}. They stay as they were published.`,
  },
  guard: {
    refused:
      'Nothing is kept in git. Delete what is listed above, and run git add again. A table that is not for git belongs outside the folder or in .gitignore.',
    installed: (hook: string) => `git now looks for personal data before each commit: ${hook}`,
    otherHook: (hook: string, command: string) =>
      `There is another ${hook} already. Write this line in it:\n${command} || exit 1`,
    noGit: 'git is not on this machine. Install git first.',
    noRepository: 'The folder is in no git repository. Make one with: git init',
  },
  find: {
    report: (name) => `There is no report “${name}”.`,
    version: (name, known) => `There is no version “${name}”. The report has: ${known}.`,
    withdrawn: (name) => `Version ${name} is withdrawn.`,
    near: (name) => ` Did you mean “${name}”?`,
  },
  git: {
    'no-git': () => '--base needs git, which is not on this machine. Install git first.',
    'no-repository': () =>
      'The folder with content/ and data/ is in no git repository that git will read. Run the check in a clone, or without --base.',
    'no-such-ref': (base) =>
      `git does not know “${base}”. Fetch it first, such as by: git fetch origin main`,
    'not-fetched': (base) =>
      `git knows “${base}”, but has not fetched all its files. Fetch them by: git fetch --unshallow, or in a new clone.`,
  },
  brokenRecord: 'published.json is not as it was written. Get it back from git, and try again.',
  draftsLeftOut: (drafts) =>
    `${drafts} ${drafts === 1 ? 'draft is' : 'drafts are'} left out of the site. See ${drafts === 1 ? 'it' : 'them'} with npm run dev, or build with npm run build -- --drafts`,
  watching: {
    well: 'Waiting for you to save a file. Stop with Ctrl + C.',
    refused: 'Mend it and save: it is checked again. Stop with Ctrl + C.',
  },
  site: {
    unchanged: (out: string) => `Nothing has changed: the site in ${out} is built already.`,
    share: {
      unreadable: (share: string) => `${share} is no share. Write it as 3/8: the third of eight.`,
      made: (reports: number, versions: number) =>
        `Made: ${versions} ${versions === 1 ? 'version' : 'versions'} of ${reports} ${reports === 1 ? 'report' : 'reports'}.`,
    },
    store: {
      unreadable: (option: string, found: string) => `${option} ${found}: write a whole number.`,
      holds: (count: number, megabytes: number) => `${count} files, ${megabytes} MB.`,
      damaged: (count: number) =>
        count === 0
          ? 'All are whole.'
          : `${count} were not whole and are deleted. They will be made again.`,
      pruned: (count: number, megabytes: number) => `Deleted: ${count} files, ${megabytes} MB.`,
    },
    busy: (process, lock) =>
      `Another build is under way (process ${process}). Wait until it is done. If it hangs, stop it, or delete ${lock}.`,
    tookOver: {
      unreadable:
        'There was an empty or damaged lock of a build that was interrupted. It is taken over.',
      'other-host':
        'There was a lock of a build on another machine. It is taken over. If that machine is still building, its site is not put in place.',
      restarted: 'There was a lock of a build from before the machine restarted. It is taken over.',
      ended: 'There was a lock of a build that no longer runs. It is taken over.',
      'other-process':
        'There was a lock of a build that no longer runs; another process has its number now. It is taken over.',
    },
    lost: 'Another build has taken over the lock. The site is as it was. Build again when the other is done.',
    stopped: 'The build is interrupted. The site is as it was.',
    putBack: (folder) =>
      `A build was stopped while it replaced the site. The former site is put back in ${folder}.`,
    refused: {
      'dead-link': (out) =>
        `${out} is a link that leads nowhere. Make the folder that it leads to, or delete the link.`,
      'no-folder': (out) => `${out} is a file. Delete it, or choose another folder with --out.`,
      'holds-project': (out) =>
        `${out} is the project's own folder or one that it is built from. Choose another with --out.`,
      'holds-repository': (out) =>
        `${out} is a git repository, which would be deleted. Build into another folder, and copy the site there.`,
      'holds-other-files': (out) =>
        `${out} holds other things than a site, which would be deleted. Choose an empty folder with --out.`,
    },
    fault: {
      full: (file) =>
        `The disk is full: ${file} could not be written. The site is as it was. Make room, and build again.`,
      vanished: (file) =>
        `${file} vanished while the site was being built. The site is as it was. Build again.`,
      forbidden: (file) =>
        `${file} may not be read or written. The site is as it was. Give access, and build again.`,
      'in-use': (file) =>
        `${file} is in use or is a drive of its own, so that it cannot be replaced. The site is as it was. Close what uses it, or choose a folder in it with --out.`,
      other: (file) =>
        `${file} could not be read or written. The site is as it was. Look at the disk, and build again.`,
    },
  },
  serving: (port, base) => `Målestok: http://localhost:${port}${base}  (stop: Ctrl+C)`,
  portTaken: (port) =>
    `Other programs have port ${port} and the next ones. Choose another with --port.`,
  unreadable: 'The command cannot be understood. See them all with --help.',
  fault: 'A fault of Målestok itself.',
};
