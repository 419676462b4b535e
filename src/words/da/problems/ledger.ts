import { type ProblemWords, quoted } from '../../problem-words.ts';

const restore =
  'Hent data/ledger.jsonl igen fra grenen, der udgives fra: git checkout <gren> -- data/ledger.jsonl. Ret aldrig i filen selv.';

const rechain =
  'Er der udgivet på to grene, så kæd linjerne igen: npm run maalestok -- ledger --rechain --base origin/main. Ellers er en linje ændret: hent data/ledger.jsonl igen fra grenen, der udgives fra.';

const enter =
  'Er linjen slettet, så hent data/ledger.jsonl igen. Er versionen udgivet før protokollen, så indfør den: npm run maalestok -- ledger --enter';

const asWritten = 'Linjen, som kommandoen skrev den';

function short(hash: string): string {
  return hash.slice(0, 12);
}

function told(text: string | undefined): string {
  if (text === undefined) return 'intet';
  return /^[0-9a-f]{64}$/.test(text) ? short(text) : quoted(text);
}

export const ledger = {
  'ledger-unreadable': {
    found: 'Protokollen er ikke tekst i UTF-8',
    expected: 'Én linje JSON for hver udgivelse',
    advice: restore,
  },
  'ledger-line-unreadable': ({ line }: { line: string }) => ({
    found: quoted(line),
    expected: asWritten,
    advice: restore,
  }),
  'ledger-merge-conflict': ({ line }: { line: string }) => ({
    found: quoted(line),
    expected: asWritten,
    advice: rechain,
  }),
  'ledger-line-malformed': ({ field }: { field: string }) => ({
    found: `${field} mangler, er ukendt eller har ikke den rette form`,
    expected: asWritten,
    advice: restore,
  }),
  'ledger-line-not-as-written': ({ line }: { line: string }) => ({
    found: quoted(line),
    expected: asWritten,
    advice: restore,
  }),
  'ledger-line-without-end': {
    found: 'Den sidste linje slutter ikke',
    expected: 'Et linjeskift efter hver linje',
    advice: restore,
  },
  'ledger-chain-broken': ({
    previous,
    before,
    number,
  }: {
    previous: string;
    before: string;
    number: number;
  }) => ({
    found: `previous ${short(previous)}`,
    expected:
      number === 1
        ? '64 nuller, da linjen er den første'
        : `${short(before)}, som er linje ${number - 1}s hash`,
    advice: rechain,
  }),
  'ledger-missing': ({ count }: { count: number }) => ({
    found: `Ingen protokol, men ${count} udgivet eller trukket tilbage`,
    expected: 'En linje for hver udgivelse',
    advice: enter,
  }),
  'ledger-line-missing': (
    given:
      { wrong: 'not-entered'; name: string } | { wrong: 'withdrawal-not-entered'; name: string },
  ) => {
    switch (given.wrong) {
      case 'not-entered': {
        const { name } = given;
        return {
          found: `${name} står ikke i data/ledger.jsonl`,
          expected: 'En linje om udgivelsen',
          advice: enter,
        };
      }
      case 'withdrawal-not-entered': {
        const { name } = given;
        return {
          found: `At ${name} er trukket tilbage, står ikke i data/ledger.jsonl`,
          expected: 'En linje om tilbagetrækningen',
          advice: enter,
        };
      }
    }
  },
  'ledger-order': (
    given:
      | { wrong: 'withdrawn-unpublished'; name: string }
      | { wrong: 'published-after-higher'; name: string; higher: string },
  ) => {
    switch (given.wrong) {
      case 'withdrawn-unpublished': {
        const { name } = given;
        return {
          found: `${name} trækkes tilbage`,
          expected: 'En tidligere linje, der udgiver den',
          advice: restore,
        };
      }
      case 'published-after-higher': {
        const { name, higher } = given;
        return {
          found: `${name} efter version ${higher}`,
          expected: 'Versioner i deres rækkefølge',
          advice: restore,
        };
      }
    }
  },
  'ledger-line-repeated': ({ name, first }: { name: string; first: number }) => ({
    found: `${name} én gang til`,
    expected: `Kun linje ${first}`,
    advice: restore,
  }),
  'ledger-line-without-version': ({ name }: { name: string }) => ({
    found: `${name}, som har hverken published.json eller withdrawn.json`,
    expected: 'En version, der er udgivet eller trukket tilbage',
    advice:
      'Hent versionens filer igen fra grenen, der udgives fra. Skal den væk, så træk den tilbage: npm run maalestok -- withdraw <rapport> <version>',
  }),
  'ledger-withdrawn-stands': ({ name }: { name: string }) => ({
    found: `${name} er trukket tilbage`,
    expected: 'En withdrawn.json',
    advice: restore,
  }),
  'ledger-rewritten': (
    given:
      | { wrong: 'rewritten-line'; found: string | undefined; expected: string }
      | { wrong: 'ledger-gone' },
  ) => {
    switch (given.wrong) {
      case 'rewritten-line': {
        const { found, expected } = given;
        return {
          found: found === undefined ? 'Linjen mangler' : quoted(found),
          expected: `${quoted(expected)}, som på grenen`,
          advice: rechain,
        };
      }
      case 'ledger-gone': {
        return {
          found: 'Filen mangler',
          expected: 'Filen, som den ligger på grenen',
          advice: restore,
        };
      }
    }
  },
  'ledger-line-differs': ({
    field,
    found,
    expected,
  }: {
    field: string;
    found: string | undefined;
    expected: string | undefined;
  }) => ({
    found: `${field}: ${told(found)}`,
    expected: `${told(expected)}, efter versionens filer`,
    advice:
      'Enten linjen eller versionens filer er ændret. Hent begge igen fra grenen, der udgives fra.',
  }),
} satisfies ProblemWords;
