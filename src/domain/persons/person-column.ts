/** What a column says of the single person in each row. */
export type ColumnAbout = 'person' | 'birth' | 'bare';

/** What the field of a column says beside its names. */
export interface ColumnNames {
  name: string;
  title?: string | undefined;
  /** Whether it counts, measures, or chooses among declared answers. */
  isMeasure?: boolean;
}

/** What is a single person's whatever is beside it. */
const own = new Set(
  (
    'cpr cprnr cprnummer cprno pnr personnr personnummer ssn nin fornavn fornavne efternavn efternavne mellemnavn kaldenavn ' +
    'fuldenavn firstname lastname surname forename givenname familyname fullname middlename email emails emailadresse ' +
    'mail mailadresse epost tlf tlfnr telefon telefonnr telefonnummer tlfnummer mobil mobilnr mobilnummer mobiltlf ' +
    'mobiltelefon phone phonenumber telephone mobilephone cellphone adresse address hjemmeadresse privatadresse ' +
    'bopaelsadresse gadeadresse postadresse homeaddress initialer initials underskrift signature unilogin brugernavn ' +
    'username loebenr loebenummer lobenr lobenummer fingeraftryk pasnummer pasnr koerekort koerekortnr ' +
    'sygesikringsnummer sygesikringsnr sundhedskort'
  ).split(' '),
);

/** Pairs of words that mean the same as one of them. */
const ownPairs =
  /(?:^|_)(?:e_mail|e_post|first_name|last_name|given_name|family_name|full_name|middle_name|fulde_navn|for_navn|efter_navn|cpr_n(?:umme)?r|person_n(?:umme)?r|social_security(?:_n\w*)?|national_id|passport_n\w*|phone_n\w*|home_address|ip_adresse|ip_address|uni_login|user_name|navn_og_\w+|l(?:oe|o)be_n(?:umme)?r)(?=_|$)/;

const persons =
  'person|borger|elev|deltager|barn|ung|klient|patient|bruger|medarbejder|ansat|beboer|studerende|student|kursist|' +
  'laerling|praktikant|mentee|mentor|foraelder|mor|far|moder|fader|soeskende|vaerge|kontaktperson|sagsbehandler|' +
  'laerer|paedagog|respondent|informant|modtager|ansoeger|ledig|jobsoeger|sygemeldt|flygtning|indsat|plejebarn|paaroerende|' +
  'aegtefaelle|samlever|medlem|spiller|frivillig|vejleder|tilmeldt|interviewperson|interviewet|kandidat|lejer|kunde|' +
  'pupil|participant|citizen|child|client|resident|employee|trainee|apprentice|parent|mother|father|guardian|teacher|' +
  'caseworker|respondent|interviewee|member|user|learner|youth|individual|subject|applicant|recipient|volunteer|contact|customer';
const person = new RegExp(`^(?:${persons})$`);
const owner = new RegExp(
  `^(?:(?:${persons})(?:en|et|ens|ets|s|es)?|barnets|moders|mors|fars|den_unges|unges|pupils|childs)$`,
);
/** A person and what tells one from another, in one word: `elevnummer`, `borgernavn`. */
const compound = new RegExp(
  `^(?:${persons})e?s?(?:id|nr|nummer|no|number|navn|navne|name|kode|code|key|noegle|cpr|mail|email|tlf|telefon|mobil|adresse|initialer|ref|uuid|alias)$`,
);
const identifying =
  /^(?:id|ids|nr|nummer|no|num|number|navn|navne|name|names|kode|code|key|noegle|initialer|initials|alias|pseudonym|uuid|guid|token|hash|adresse|address|mail|email|tlf|telefon|mobil|phone|mobile|cpr|ref)$/;
/** A number of mails, or whether somebody was called. */
const contact = /mail|post|tlf|telefon|mobil|phone|adresse|address/;
const bareName = /^(?:navn|navne|name|names|persons?navn|kontakt)_?\d*$/;
const birth =
  /(?:^|_)(?:foedsels?_?(?:dato|dag|data)|foedt(?:_d(?:en|ato)?)?|foed_dato|birth_?(?:date|day)|date_of_birth|dato_for_foedsel|born(?:_on)?|dob|foedselsdagsdato)(?:$|_)/;
const birthGroup = /(?:^|_)(?:aar|aarti|year|antal|andel|efter|foer|mellem|before|after)(?:$|_)/;

/** Counts and shares of groups, and names of what is no person. */
const counted =
  /^(?:antal|andel|procent|pct|sum|total|n|count|share|percent|number_of|num_of|gennemsnit|snit|mean|median)(?:_|$)|_(?:antal|andel|pct|procent|count|total|share|percent|i_alt)$/;

const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  é: 'e',
};

/**
 * What a column holds of single persons by its name and title; undefined where it is about groups or things. A column
 * that is called `navn` or `elev` and no more is bare: it may name persons, or groups and things.
 */
export function personColumn({
  name,
  title = '',
  isMeasure = false,
}: ColumnNames): ColumnAbout | undefined {
  const [written, shown] = [asWords(name), asWords(title)];
  if ([written, shown].some((words) => isBirth(words))) return 'birth';
  if (counted.test(written)) return undefined;
  if ([written, shown].some((words) => isOfOne(words, isMeasure))) return 'person';
  return !isMeasure && isBare(written) && (shown === '' || isBare(shown)) ? 'bare' : undefined;
}

function isBare(words: string): boolean {
  return bareName.test(words) || person.test(words.replace(/(?<!\d)\d+$/, '').replace(/_$/, ''));
}

function isBirth(words: string): boolean {
  return birth.test(words) && !birthGroup.test(words);
}

function isOfOne(words: string, isMeasure: boolean): boolean {
  if (counted.test(words)) return false;
  const list = words
    .split('_')
    .map((word) => word.replace(/(?<!\d)\d+$/, ''))
    .filter(Boolean);
  const isIdentified =
    list.some(
      (word, at) => owner.test(word) && (identifies(list[at + 1]) || identifies(list[at - 1])),
    ) ||
    list.some((word) => compound.test(word)) ||
    (list.some((word) => owner.test(word)) && /^(?:navn|name)_(?:paa|of|for)_/.test(words));
  if (isIdentified) return true;
  const owned = list.filter((word) => own.has(word) && !(isMeasure && contact.test(word)));
  if (owned.length > 0 || (!isMeasure && ownPairs.test(words))) return !isOfPlace(list);
  return false;
}

function identifies(word: string | undefined): boolean {
  return word !== undefined && identifying.test(word);
}

/** The address or telephone of a school or an authority says nothing of a person. */
const place =
  /^(?:skole|skolens|kommune|kommunens|virksomhed|virksomhedens|organisation|institution|institutionens|web|net|site|sted|stedets|projekt|projektets|jobcenter|forening|school|company|municipality|website|url|kontor|hoved|faelles)$/;

function isOfPlace(words: string[]): boolean {
  return (
    words.some((word) => place.test(word)) &&
    !words.some((word) => /^(?:cpr|fornavn|efternavn|initial)/.test(word))
  );
}

/** `ElevID`, `E-mail` and `Fødselsdato` as words of small letters: `elev_id`, `e_mail`, `foedselsdato`. */
function asWords(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')
    .toLowerCase()
    .replace(/[æøåäöé]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^a-z\d]+/g, '_')
    .replace(/^_+|(?<!_)_+$/g, '');
}
