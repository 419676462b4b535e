import { formats } from '../pages/formats.ts';
import { data } from '../pages/data.ts';
import { type ProblemWords, quoted, type ShownValue } from '../../problem-words.ts';
const newVersion =
  'Hent filen igen, som den blev udgivet. Skal noget rettes, så lav en ny version: npm run maalestok -- new version <rapport>';

function otherPlaces(more: number): string {
  if (more === 0) return '';
  return more === 1 ? ' (og 1 sted til)' : ` (og ${more} andre steder)`;
}

const restore = (name: string) =>
  `Hent ${name} igen fra den udgave, der blev udgivet: git checkout <gren> -- <fil>. Ret aldrig i filen selv.`;

export const publication = {
  'not-published': {
    found: 'status: published, men der er ingen published.json',
    expected: 'En version, som kommandoen publish har udgivet',
    advice:
      'Er versionen udgivet før, så hent published.json igen. Ellers skriv status: draft, og udgiv den med: npm run maalestok -- publish <rapport> <version>',
  },
  'already-published': ({ version }: { version: string }) => ({
    found: `Version ${version} er udgivet`,
    expected: 'En kladde',
    advice: 'Lav en ny version: npm run maalestok -- new version <rapport>',
  }),
  'status-not-on-its-line': {
    found: 'status, som kommandoen ikke kan ændre til published',
    expected: 'En linje, der begynder med status: draft',
    advice: 'Skriv status: draft på sin egen linje, uden anførselstegn om status.',
  },
  'suppressed-shown-before': ({ version }: { version: string }) => ({
    found: `Tallet er skjult her, men står i version ${version}`,
    expected: 'At ingen version viser det, der skal skjules',
    advice: `Træk version ${version} tilbage først: npm run maalestok -- withdraw <rapport> ${version}`,
  }),
  'note-not-written': ({ reason }: { reason: string }) => ({
    found: quoted(reason),
    expected: 'Hvorfor versionen kommer',
    advice: 'Skriv grunden i changeNote.reason, på dansk og engelsk.',
  }),
  'date-in-future': ({ date, today }: { date: string; today: string }) => ({
    found: date,
    expected: `Senest i dag, ${today}`,
    advice: 'Skriv den dag, der er rigtig, eller udgiv versionen, når dagen er kommet.',
  }),
  'version-not-newest': ({ version, newer }: { version: string; newer: string }) => ({
    found: version,
    expected: `En version efter ${newer}, som er udgivet`,
    advice: 'Giv versionens to mapper et højere nummer.',
  }),
  'published-file-changed': (
    given:
      | { wrong: 'changed-value'; what: string; before: ShownValue | undefined; after: ShownValue }
      | { wrong: 'missing-value'; what: string; before: ShownValue }
      | { wrong: 'changed-bytes'; isReadable: boolean },
  ) => {
    switch (given.wrong) {
      case 'changed-value': {
        const { what, before, after } = given;
        return {
          found: `${what}: ${shown(after)}`,
          expected:
            before === undefined
              ? 'Intet: det var der ikke, da versionen blev udgivet'
              : `${shown(before)}, som det blev udgivet`,
          advice: newVersion,
        };
      }
      case 'missing-value': {
        const { what, before } = given;
        return {
          found: `${what}: mangler`,
          expected: `${shown(before)}, som det blev udgivet`,
          advice: newVersion,
        };
      }
      case 'changed-bytes': {
        const { isReadable } = given;
        return {
          found: isReadable
            ? 'Filen er ændret, men siger det samme: linjeskift, mellemrum, rækkefølge eller bemærkninger er andre'
            : 'Filen er ændret. Hvor, kan ikke ses, så længe versionen har andre fejl',
          expected: 'Filen, byte for byte, som den blev udgivet',
          advice: newVersion,
        };
      }
    }
  },
  'published-file-missing': ({ found }: { found: string | undefined }) => ({
    found: found === undefined ? 'Filen mangler' : `Filen hedder nu ${quoted(found)}`,
    expected: 'Filen, som den blev udgivet',
    advice: newVersion,
  }),
  'published-file-added': {
    found: 'En fil, der ikke var med, da versionen blev udgivet',
    expected: 'Kun de filer, der blev udgivet',
    advice:
      'Slet filen her, eller læg den i en ny version: npm run maalestok -- new version <rapport>',
  },
  'publication-unreadable': ({ name }: { name: string }) => ({
    found: `${name} kan ikke læses`,
    expected: 'Filen, som kommandoen skrev den',
    advice: restore(name),
  }),
  'publication-malformed': ({ name, field }: { name: string; field: string }) => ({
    found: `${field} i ${name} mangler eller har ikke den rette form`,
    expected: 'Filen, som kommandoen skrev den',
    advice: restore(name),
  }),
  'publication-newer-format': ({ format, newest }: { format: number; newest: number }) => ({
    found: `format: ${format}`,
    expected: `Højst ${newest}, som denne udgave af Målestok kan læse`,
    advice: 'Versionen er udgivet med en nyere udgave af Målestok. Brug den eller en nyere.',
  }),
  'published-words-stray': {
    found: 'published-words.json ved en version, der ikke skal have den',
    expected:
      'Kun filen ved versioner, der blev udgivet, før published.json selv havde navne og forklaringer',
    advice: 'Slet filen.',
  },
  'published-words-missing': {
    found: 'published-words.json mangler',
    expected: 'Filen med de navne og forklaringer, som versionen blev udgivet med',
    advice:
      'Hent filen igen fra git. Har den aldrig været der, så lav den med: npm run maalestok -- ledger --enter',
  },
  'publication-seal': (
    given:
      | {
          wrong: 'touched-field';
          field: string;
          before: ShownValue;
          after: ShownValue;
          more: number;
        }
      | { wrong: 'broken-seal'; name: string },
  ) => {
    switch (given.wrong) {
      case 'touched-field': {
        const { field, before, after, more } = given;
        const others = otherPlaces(more);
        return {
          found: `published.json er ændret, efter at den blev skrevet. ${field}: ${shown(after)}${others}`,
          expected: `${shown(before)}, som versionens filer siger`,
          advice: restore('published.json'),
        };
      }
      case 'broken-seal': {
        const { name } = given;
        return {
          found: `${name} er ændret, efter at den blev skrevet`,
          expected: 'Filen, byte for byte, som kommandoen skrev den',
          advice: restore(name),
        };
      }
    }
  },
  'publication-of-another': ({
    name,
    found,
    expected,
  }: {
    name: string;
    found: string;
    expected: string;
  }) => ({ found: `${name} hører til ${found}`, expected: expected, advice: restore(name) }),
  'record-rewritten': {
    found: 'Filen er en anden end den, der er udgivet',
    expected: 'Filen, byte for byte, som den ligger på grenen',
    advice: newVersion,
  },
  'record-gone': {
    found: 'Filen mangler',
    expected: 'Filen, som den blev udgivet, eller en withdrawn.json, der hører til den',
    advice:
      'Hent versionen igen, eller træk den tilbage med: npm run maalestok -- withdraw <rapport> <version>',
  },
} satisfies ProblemWords;

function shown(value: ShownValue): string {
  if (typeof value === 'string') return value;
  if ('text' in value)
    return `${formats.quote(value.text)}${value.state === undefined ? '' : ` (${value.state})`}`;
  return 'hidden' in value ? '(vises ikke)' : `(${data.absences[value.absent]})`;
}
