import { quote, quoted, refusal, type Message, type Words } from '../../../reading/message.ts';

const restore: Words = [
  'Hent data/ledger.jsonl igen fra grenen, der udgives fra: git checkout <gren> -- data/ledger.jsonl. Ret aldrig i filen selv.',
  'Get data/ledger.jsonl back from the branch that is published from: git checkout <branch> -- data/ledger.jsonl. Never edit the file itself.',
];

const rechain: Words = [
  'Er der udgivet på to grene, så kæd linjerne igen: npm run maalestok -- ledger --rechain --base origin/main. Ellers er en linje ændret: hent data/ledger.jsonl igen fra grenen, der udgives fra.',
  'If two branches have published, link the lines anew: npm run maalestok -- ledger --rechain --base origin/main. Otherwise a line was changed: get data/ledger.jsonl back from the branch that is published from.',
];

const enter: Words = [
  'Er linjen slettet, så hent data/ledger.jsonl igen. Er versionen udgivet før protokollen, så indfør den: npm run maalestok -- ledger --enter',
  'If the line was deleted, get data/ledger.jsonl back. If the version was published before the ledger, enter it: npm run maalestok -- ledger --enter',
];

const asWritten: Words = ['Linjen, som kommandoen skrev den', 'The line as the command wrote it'];

/** A ledger that is no text in UTF-8. */
export function notText(): Message {
  return refusal(
    'ledger-unreadable',
    ['Protokollen er ikke tekst i UTF-8', 'The ledger is not text in UTF-8'],
    ['Én linje JSON for hver udgivelse', 'One line of JSON for each publication'],
    restore,
  );
}

/** A line that is no JSON. */
export function unreadableLine(line: string): Message {
  return refusal('ledger-line-unreadable', quote(line), asWritten, restore);
}

/** Git's marks of a merge that somebody has still to settle. */
export function unsettledMerge(line: string): Message {
  return refusal('ledger-merge-conflict', quote(line), asWritten, rechain);
}

/** A line that lacks a field, has one too many, or holds in it what the command would not write. */
export function malformedLine(field: string): Message {
  return refusal(
    'ledger-line-malformed',
    [
      `${field} mangler, er ukendt eller har ikke den rette form`,
      `${field} is missing, is unknown or has not the right form`,
    ],
    asWritten,
    restore,
  );
}

/** A line that says what it should in other bytes: with spaces, or its fields in another order. */
export function lineNotAsWritten(line: string): Message {
  return refusal('ledger-line-not-as-written', quote(line), asWritten, restore);
}

/** A last line whose end is missing, so that the file may have been cut. */
export function lineWithoutEnd(): Message {
  return refusal(
    'ledger-line-without-end',
    ['Den sidste linje slutter ikke', 'The last line does not end'],
    ['Et linjeskift efter hver linje', 'A line break after each line'],
    restore,
  );
}

/** A line that is not linked to the one before it: that one was changed, removed or moved, or two branches met. */
export function brokenLink(previous: string, before: string, number: number): Message {
  return refusal(
    'ledger-chain-broken',
    [`previous ${short(previous)}`, `previous ${short(previous)}`],
    number === 1
      ? ['64 nuller, da linjen er den første', '64 zeros, since the line is the first']
      : [
          `${short(before)}, som er linje ${number - 1}s hash`,
          `${short(before)}, the hash of line ${number - 1}`,
        ],
    rechain,
  );
}

/** Published versions, and no ledger. */
export function noLedger(count: number): Message {
  return refusal(
    'ledger-missing',
    [
      `Ingen protokol, men ${count} udgivet eller trukket tilbage`,
      `No ledger, but ${count} published or withdrawn`,
    ],
    ['En linje for hver udgivelse', 'A line for each publication'],
    enter,
  );
}

/** A published version of which the ledger says nothing. */
export function notEntered(name: string): Message {
  return refusal(
    'ledger-line-missing',
    [`${name} står ikke i data/ledger.jsonl`, `${name} is not in data/ledger.jsonl`],
    ['En linje om udgivelsen', 'A line about its publication'],
    enter,
  );
}

/** A withdrawal of which the ledger says nothing. */
export function withdrawalNotEntered(name: string): Message {
  return refusal(
    'ledger-line-missing',
    [
      `At ${name} er trukket tilbage, står ikke i data/ledger.jsonl`,
      `That ${name} was withdrawn is not in data/ledger.jsonl`,
    ],
    ['En linje om tilbagetrækningen', 'A line about the withdrawal'],
    enter,
  );
}

/** A withdrawal of a version that was never published by the ledger. */
export function withdrawnUnpublished(name: string): Message {
  return refusal(
    'ledger-order',
    [`${name} trækkes tilbage`, `${name} is withdrawn`],
    ['En tidligere linje, der udgiver den', 'An earlier line that publishes it'],
    restore,
  );
}

/** A second line that says what one has said. */
export function repeatedLine(name: string, first: number): Message {
  return refusal(
    'ledger-line-repeated',
    [`${name} én gang til`, `${name} once more`],
    [`Kun linje ${first}`, `Line ${first} alone`],
    restore,
  );
}

/** A line about a version of which there is neither a record nor a tombstone. */
export function orphanLine(name: string): Message {
  return refusal(
    'ledger-line-without-version',
    [
      `${name}, som har hverken published.json eller withdrawn.json`,
      `${name}, which has neither published.json nor withdrawn.json`,
    ],
    [
      'En version, der er udgivet eller trukket tilbage',
      'A version that is published or withdrawn',
    ],
    [
      'Hent versionens filer igen fra grenen, der udgives fra. Skal den væk, så træk den tilbage: npm run maalestok -- withdraw <rapport> <version>',
      "Get the version's files back from the branch that is published from. If it is to go, withdraw it: npm run maalestok -- withdraw <report> <version>",
    ],
  );
}

/** A version that the ledger says is withdrawn, and which still has its record. */
export function withdrawnStands(name: string): Message {
  return refusal(
    'ledger-withdrawn-stands',
    [`${name} er trukket tilbage`, `${name} is withdrawn`],
    ['En withdrawn.json', 'A withdrawn.json'],
    restore,
  );
}

/** A version published after one with a higher number. */
export function publishedAfterHigher(name: string, higher: string): Message {
  return refusal(
    'ledger-order',
    [`${name} efter version ${higher}`, `${name} after version ${higher}`],
    ['Versioner i deres rækkefølge', 'Versions in their order'],
    restore,
  );
}

/** A field of a line that the version's record does not agree with. */
export function otherThanRecord(
  field: string,
  found: string | undefined,
  expected: string | undefined,
): Message {
  const [was, is] = [told(expected), told(found)];
  return refusal(
    'ledger-line-differs',
    [`${field}: ${is[0]}`, `${field}: ${is[1]}`],
    [`${was[0]}, efter versionens filer`, `${was[1]}, by the version's files`],
    [
      'Enten linjen eller versionens filer er ændret. Hent begge igen fra grenen, der udgives fra.',
      "Either the line or the version's files were changed. Get both back from the branch that is published from.",
    ],
  );
}

/** A line that was there on the branch, and is missing or changed here. */
export function rewrittenLine(found: string | undefined, expected: string): Message {
  return refusal(
    'ledger-rewritten',
    found === undefined ? ['Linjen mangler', 'The line is missing'] : quote(found),
    [`${quoted(expected)}, som på grenen`, `${quoted(expected)}, as on the branch`],
    rechain,
  );
}

/** A ledger that was there on the branch, and is not here. */
export function ledgerGone(): Message {
  return refusal(
    'ledger-rewritten',
    ['Filen mangler', 'The file is missing'],
    ['Filen, som den ligger på grenen', 'The file as it lies on the branch'],
    restore,
  );
}

/** A hash as it is shown where the whole of it says no more. */
export function short(hash: string): string {
  return hash.slice(0, 12);
}

function told(text: string | undefined): Words {
  if (text === undefined) return ['intet', 'nothing'];
  return /^[0-9a-f]{64}$/.test(text) ? [short(text), short(text)] : quote(text);
}
