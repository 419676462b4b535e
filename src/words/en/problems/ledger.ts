import type { ledger as danish } from '../../da/problems/ledger.ts';
import { type InAnyLanguage, quoted } from '../../problem-words.ts';

const restore =
  'Get data/ledger.jsonl back from the branch that is published from: git checkout <branch> -- data/ledger.jsonl. Never edit the file itself.';

const rechain =
  'If two branches have published, link the lines anew: npm run maalestok -- ledger --rechain --base origin/main. Otherwise a line was changed: get data/ledger.jsonl back from the branch that is published from.';

const enter =
  'If the line was deleted, get data/ledger.jsonl back. If the version was published before the ledger, enter it: npm run maalestok -- ledger --enter';

const asWritten = 'The line as the command wrote it';

function short(hash: string): string {
  return hash.slice(0, 12);
}

function told(text: string | undefined): string {
  if (text === undefined) return 'nothing';
  return /^[0-9a-f]{64}$/.test(text) ? short(text) : quoted(text);
}

export const ledger: InAnyLanguage<typeof danish> = {
  'ledger-unreadable': {
    found: 'The ledger is not text in UTF-8',
    expected: 'One line of JSON for each publication',
    advice: restore,
  },
  'ledger-line-unreadable': ({ line }) => ({
    found: quoted(line),
    expected: asWritten,
    advice: restore,
  }),
  'ledger-merge-conflict': ({ line }) => ({
    found: quoted(line),
    expected: asWritten,
    advice: rechain,
  }),
  'ledger-line-malformed': ({ field }) => ({
    found: `${field} is missing, is unknown or has not the right form`,
    expected: asWritten,
    advice: restore,
  }),
  'ledger-line-not-as-written': ({ line }) => ({
    found: quoted(line),
    expected: asWritten,
    advice: restore,
  }),
  'ledger-line-without-end': {
    found: 'The last line does not end',
    expected: 'A line break after each line',
    advice: restore,
  },
  'ledger-chain-broken': ({ previous, before, number }) => ({
    found: `previous ${short(previous)}`,
    expected:
      number === 1
        ? '64 zeros, since the line is the first'
        : `${short(before)}, the hash of line ${number - 1}`,
    advice: rechain,
  }),
  'ledger-missing': ({ count }) => ({
    found: `No ledger, but ${count} published or withdrawn`,
    expected: 'A line for each publication',
    advice: enter,
  }),
  'ledger-line-missing': (given) => {
    switch (given.wrong) {
      case 'not-entered': {
        const { name } = given;
        return {
          found: `${name} is not in data/ledger.jsonl`,
          expected: 'A line about its publication',
          advice: enter,
        };
      }
      case 'withdrawal-not-entered': {
        const { name } = given;
        return {
          found: `That ${name} was withdrawn is not in data/ledger.jsonl`,
          expected: 'A line about the withdrawal',
          advice: enter,
        };
      }
    }
  },
  'ledger-order': (given) => {
    switch (given.wrong) {
      case 'withdrawn-unpublished': {
        const { name } = given;
        return {
          found: `${name} is withdrawn`,
          expected: 'An earlier line that publishes it',
          advice: restore,
        };
      }
      case 'published-after-higher': {
        const { name, higher } = given;
        return {
          found: `${name} after version ${higher}`,
          expected: 'Versions in their order',
          advice: restore,
        };
      }
    }
  },
  'ledger-line-repeated': ({ name, first }) => ({
    found: `${name} once more`,
    expected: `Line ${first} alone`,
    advice: restore,
  }),
  'ledger-line-without-version': ({ name }) => ({
    found: `${name}, which has neither published.json nor withdrawn.json`,
    expected: 'A version that is published or withdrawn',
    advice:
      "Get the version's files back from the branch that is published from. If it is to go, withdraw it: npm run maalestok -- withdraw <report> <version>",
  }),
  'ledger-withdrawn-stands': ({ name }) => ({
    found: `${name} is withdrawn`,
    expected: 'A withdrawn.json',
    advice: restore,
  }),
  'ledger-rewritten': (given) => {
    switch (given.wrong) {
      case 'rewritten-line': {
        const { found, expected } = given;
        return {
          found: found === undefined ? 'The line is missing' : quoted(found),
          expected: `${quoted(expected)}, as on the branch`,
          advice: rechain,
        };
      }
      case 'ledger-gone': {
        return {
          found: 'The file is missing',
          expected: 'The file as it lies on the branch',
          advice: restore,
        };
      }
    }
  },
  'ledger-line-differs': ({ field, found, expected }) => ({
    found: `${field}: ${told(found)}`,
    expected: `${told(expected)}, by the version's files`,
    advice:
      "Either the line or the version's files were changed. Get both back from the branch that is published from.",
  }),
};
