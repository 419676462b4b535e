import { isFirstName } from './persons/person-names.ts';

/**
 * A person with a family name to sort by, or a group, whose name is never turned round. The parts and their names are
 * those of CSL: https://docs.citationstyles.org/en/stable/specification.html#names.
 */
export type Author = Person | { literal: string };

export interface Person {
  family: string;
  given: string;
  /** What stands before the family name and goes with it: `van der`. */
  'non-dropping-particle'?: string;
  /** `Jr.` */
  suffix?: string;
}

const suffix = /^(?:jr|sr|jun|sen|junior|senior|i{2,3}|iv)\.?$/i;
const particles = new Set(
  "af al bin da das de de' degli dei del dela della den der di do dos du el ibn la las le los op ten ter til 't te van von und y zu zum zur".split(
    ' ',
  ),
);

/** Words that only a group has in its name, and the endings of such words. */
const groupWord =
  /^(?:a\/s|aps|i\/s|k\/s|p\/s|amba|a\.m\.b\.a\.?|gmbh|ab|as|oy|ltd\.?|llp|inc\.?|plc|fmba|ngo|i|på|of|the|mod|med|om|ved|in|on|to|&|\+|kommune|kommuner|danmark|denmark|norden|nordic|research|consulting|consult|consultants|insight|international|partners?|group|holding|management|analytics?|advisory|evaluation|evaluering|analyse|team|teamet|lab|labs?|network|house|hus|city|county|council|agency|board|university|college|school|academy|office|unit|department|committee|commission|trust|society|union|company|solutions|service|services|statistik|statistics|rådgivning|landsforening|kfum|kfuk|unesco|oecd)$/iu;
const groupEnding =
  /(?:kommunen?|region(?:en)?|minist(?:eriet|erium|ry)|styrelsen?|fond(?:en)?|foundation|forening(?:en)?|forbund(?:et)?|institut(?:tet|tion|tionen|e)?|cent(?:er|ret|re|rum)|universitet(?:et)?|højskolen?|skolen?|akademi(?:et)?|selskab(?:et)?|gruppen?|netværk(?:et)?|sekretariat(?:et)?|rådet|nævnet|udvalg(?:et)?|afdeling(?:en)?|forvaltning(?:en)?|direktorat(?:et)?|bureau(?:et)?|klinik(?:ken)?|hospital(?:et)?|biblioteket?|museet|huset|laug(?:et)?|virksomhed(?:en)?|organisation(?:en)?|association|projekt(?:et)?|programmet|enheden|kontoret|jobcenter|komité(?:en)?|kommission(?:en)?|teamet|alliancen?|koalitionen)$/iu;

/** An author as a report names one, who may say that it is a group, or none. */
interface NamedAuthor {
  name: string;
  group?: boolean | undefined;
}

/**
 * Reads how an author's name is written: as it is said, or with the family name and a comma first. Whether it is a
 * group's is seen by its words, where the author does not say it.
 */
export function readAuthor(
  { name, group }: NamedAuthor,
  organisations: ReadonlySet<string> = new Set(),
): Author {
  if (group ?? organisations.has(name)) return { literal: name };
  const parts = name.split(',').map((part) => part.trim());
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 3 && suffix.test(second)) return person(first, third, second);
  if (parts.length === 3 && suffix.test(third)) return person(first, second, third);
  if (parts.length > 2 || (group ?? isGroup(parts.join(' ')))) return { literal: name };
  if (second !== '' && !suffix.test(second)) return person(first, second);
  return said(first, second);
}

/** A name as it is said: `Martin Luther King Jr.`, `Jan van der Berg`. */
function said(name: string, suffixBehind: string): Author {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  const found = suffixBehind || (words.length > 2 && suffix.test(last) ? last : '');
  if (found && !suffixBehind) words.pop();
  if (words.length < 2) return { literal: name };
  const start = familyStart(words);
  return person(words.slice(start).join(' '), words.slice(0, start).join(' '), found);
}

/** Where the family name begins, with what goes before it: a word in small letters, or the last word. */
function familyStart(words: string[]): number {
  const joined = words.findIndex((word, at) => at > 1 && at < words.length - 1 && word === 'y');
  if (joined !== -1) return joined - 1;
  const small = words.findIndex(
    (word, at) => at > 0 && at < words.length - 1 && particles.has(word.toLowerCase()),
  );
  return small === -1 ? words.length - 1 : small;
}

function person(name: string, given: string, suffixFound = ''): Person {
  const words = name.split(' ');
  const large = words.findIndex((word) => !particles.has(word));
  const particle = words.slice(0, Math.max(0, large)).join(' ');
  return {
    family: words.slice(Math.max(0, large)).join(' '),
    given,
    ...(particle === '' ? {} : { 'non-dropping-particle': particle }),
    ...(suffixFound === '' ? {} : { suffix: suffixFound }),
  };
}

/** Whether a name of several words has one that no person has in theirs, whether or not the site knows the group. */
function isGroup(name: string): boolean {
  const words = name.split(' ');
  if (words.length === 1) return false;
  if (/[\d&/+:]/.test(name) || words.some((word) => /^(?:og|and|for)$/.test(word))) return true;
  // Fond, Skov and Hus are family names too, but not behind a possessive.
  const isOwned = /['’]?s$/u.test(words.at(-2) ?? '') && groupEnding.test(words.at(-1) ?? '');
  if (words.slice(0, -1).some(isFirstName)) return isOwned;
  return words.some(isOfGroup);
}

function isOfGroup(word: string): boolean {
  const isAbbreviation = /^\p{Lu}{2,}$/u.test(word) && !suffix.test(word);
  return isAbbreviation || groupWord.test(word) || groupEnding.test(word);
}
