import { formats } from '../pages/formats.ts';
import { data } from '../pages/data.ts';
import type { publication as danish } from '../../da/problems/publication.ts';
import { type InAnyLanguage, quoted, type ShownValue } from '../../problem-words.ts';

const newVersion =
  'Get the file back as it was published. If something is to be corrected, make a new version: npm run maalestok -- new version <report>';

function otherPlaces(more: number): string {
  if (more === 0) return '';
  return more === 1 ? ' (and 1 other place)' : ` (and ${more} other places)`;
}

const restore = (name: string) =>
  `Get ${name} back from the edition that was published: git checkout <branch> -- <file>. Never edit the file itself.`;

export const publication: InAnyLanguage<typeof danish> = {
  'not-published': {
    found: 'status: published, but there is no published.json',
    expected: 'A version that the command publish has published',
    advice:
      'If the version was published before, get published.json back. Otherwise write status: draft, and publish it by: npm run maalestok -- publish <report> <version>',
  },
  'already-published': ({ version }) => ({
    found: `Version ${version} is published`,
    expected: 'A draft',
    advice: 'Make a new version: npm run maalestok -- new version <report>',
  }),
  'status-not-on-its-line': {
    found: 'status, which the command cannot change to published',
    expected: 'A line that begins with status: draft',
    advice: 'Write status: draft on a line of its own, without quotation marks around status.',
  },
  'suppressed-shown-before': ({ version }) => ({
    found: `The value is suppressed here, but stands in version ${version}`,
    expected: 'That no version shows what is to be hidden',
    advice: `Withdraw version ${version} first: npm run maalestok -- withdraw <report> ${version}`,
  }),
  'note-not-written': ({ reason }) => ({
    found: quoted(reason),
    expected: 'Why there is a new version',
    advice: 'Write the reason in changeNote.reason, in Danish and English.',
  }),
  'date-in-future': ({ date, today }) => ({
    found: date,
    expected: `Today, ${today}, at the latest`,
    advice: 'Write the day that is right, or publish the version when the day has come.',
  }),
  'version-not-newest': ({ version, newer }) => ({
    found: version,
    expected: `A version after ${newer}, which is published`,
    advice: "Give the version's two folders a higher number.",
  }),
  'published-file-changed': (given) => {
    switch (given.wrong) {
      case 'changed-value': {
        const { what, before, after } = given;
        return {
          found: `${what}: ${shown(after)}`,
          expected:
            before === undefined
              ? 'Nothing: it was not there when the version was published'
              : `${shown(before)}, as it was published`,
          advice: newVersion,
        };
      }
      case 'missing-value': {
        const { what, before } = given;
        return {
          found: `${what}: missing`,
          expected: `${shown(before)}, as it was published`,
          advice: newVersion,
        };
      }
      case 'changed-bytes': {
        const { isReadable } = given;
        return {
          found: isReadable
            ? 'The file was changed, but says the same: line ends, spaces, order or comments are others'
            : 'The file was changed. Where, cannot be seen while the version has other errors',
          expected: 'The file, byte for byte, as it was published',
          advice: newVersion,
        };
      }
    }
  },
  'published-file-missing': ({ found }) => ({
    found: found === undefined ? 'The file is missing' : `The file is now called ${quoted(found)}`,
    expected: 'The file as it was published',
    advice: newVersion,
  }),
  'published-file-added': {
    found: 'A file that was not part of the version when it was published',
    expected: 'Only the files that were published',
    advice:
      'Delete the file here, or put it into a new version: npm run maalestok -- new version <report>',
  },
  'publication-unreadable': ({ name }) => ({
    found: `${name} cannot be read`,
    expected: 'The file as the command wrote it',
    advice: restore(name),
  }),
  'publication-malformed': ({ name, field }) => ({
    found: `${field} in ${name} is missing or has not the right form`,
    expected: 'The file as the command wrote it',
    advice: restore(name),
  }),
  'publication-newer-format': ({ format, newest }) => ({
    found: `format: ${format}`,
    expected: `At most ${newest}, which this version of Målestok can read`,
    advice: 'The version was published with a newer Målestok. Use that one or a newer one.',
  }),
  'published-words-stray': {
    found: 'published-words.json beside a version that needs none',
    expected:
      'The file only beside versions that were published before published.json held names and definitions itself',
    advice: 'Delete the file.',
  },
  'published-words-missing': {
    found: 'published-words.json is missing',
    expected: 'The file with the names and definitions that the version was published with',
    advice:
      'Get the file back from git. If it was never there, make it by: npm run maalestok -- ledger --enter',
  },
  'publication-seal': (given) => {
    switch (given.wrong) {
      case 'touched-field': {
        const { field, before, after, more } = given;
        const others = otherPlaces(more);
        return {
          found: `published.json was changed after it was written. ${field}: ${shown(after)}${others}`,
          expected: `${shown(before)}, as the version's files say`,
          advice: restore('published.json'),
        };
      }
      case 'broken-seal': {
        const { name } = given;
        return {
          found: `${name} was changed after it was written`,
          expected: 'The file, byte for byte, as the command wrote it',
          advice: restore(name),
        };
      }
    }
  },
  'publication-of-another': ({ name, found, expected }) => ({
    found: `${name} belongs to ${found}`,
    expected: expected,
    advice: restore(name),
  }),
  'record-rewritten': {
    found: 'The file is another than the one that was published',
    expected: 'The file, byte for byte, as it lies on the branch',
    advice: newVersion,
  },
  'record-gone': {
    found: 'The file is missing',
    expected: 'The file as it was published, or a withdrawn.json that belongs to it',
    advice:
      'Get the version back, or withdraw it by: npm run maalestok -- withdraw <report> <version>',
  },
};

function shown(value: ShownValue): string {
  if (typeof value === 'string') return value;
  if ('text' in value)
    return `${formats.quote(value.text)}${value.state === undefined ? '' : ` (${value.state})`}`;
  return 'hidden' in value ? '(not shown)' : `(${data.absences[value.absent]})`;
}
