/** Where something stands in a plain text. */
export interface Span {
  index: number;
  length: number;
}

const local = String.raw`[\p{L}\p{N}][\p{L}\p{N}.!#$%&'*+/=?^_{|}~-]{0,63}`;
const domain = String.raw`[\p{L}\p{N}][\p{L}\p{N}-]{0,62}`;
const at = String.raw`(?: ?@ ?| ?[\[({] ?(?:at|a|snabel-?a|@) ?[\])}] ?| snabel-?a )`;
const dot = String.raw`(?:\.| ?[\[({] ?(?:dot|punktum|prik) ?[\])}] ?| punktum | dot )`;
const top = String.raw`(?!(?:png|jpe?g|svg|webp|gif|css|js|ts|html?)\b)\p{L}{2,24}`;
const email = new RegExp(
  `(?<![\\p{L}\\p{N}])${local}${at}(?:${domain}${dot}){1,6}${top}(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The e-mail addresses in a plain text, those in any letters and those with the sign in words too. */
export function emailsIn(text: string): Span[] {
  if (!/@|[\[({] ?at? ?[\])}]|snabel/i.test(text)) return [];
  return [...text.matchAll(email)].map(({ index, 0: { length } }) => ({ index, length }));
}

/** How the names of Danish streets end. */
const street =
  'gade|gaden|gyde|gyden|vej|vejen|allé|alle|alleen|alléen|stræde|strædet|plads|pladsen|torv|torvet|vænge|vænget|' +
  'have|haven|park|parken|bakke|bakken|toft|toften|tofte|vang|vangen|boulevard|boulevarden|kaj|kajen|brygge|bryggen|' +
  'sti|stien|eng|engen|krog|krogen|mark|marken|lund|lunden|høj|høje|højen|ager|agre|bro|dal|dalen|dam|dammen|kær|' +
  'kæret|mose|mosen|næs|skrænt|skrænten|række|rækken|løkke|løkken|hegn|hegnet|vold|volden|skov|skoven|strand|stranden|' +
  'gård|gården|hus|huset|port|kvarter|leddet|stien|passage|passagen|banke|banken|ås|åsen|bjerg|hoved|slet|sletten|svinget';
const house = String.raw`\d{1,3} ?[A-Za-z]?(?![\d\p{L}])`;
const floor = String.raw`(?:kl|st|\d{1,2})\.?(?: ?sal)?\.?,? ?(?:t\.?h|t\.?v|m\.?f|dør \d{1,4})(?![\p{L}\d])\.?`;
const post = String.raw`(?:DK-?)?(?:0[89]|[1-9]\d)\d\d (?:\p{Lu}[\p{L}.]{1,24})`;
const streetName = String.raw`(?:\p{Lu}[\p{L}.'-]{0,24} ){0,4}?(?:\p{Lu}[\p{L}'-]{0,30}?(?:${street})|\p{Lu}[\p{L}.'-]{0,24} (?:${street}|${capital(street)}))`;
const address = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${streetName},? (?:nr\.? )?${house}(?:,? {0,2}(?:${floor}|${'(?:st|kl|\\d{1,2})\\.? ?(?:sal)?\\.?'}))?(?:[, \-–/]{1,4}[\p{Lu}][\p{L} ]{1,24})?[,; -]{1,4}${post}|(?<![\p{L}\p{N}])\p{Lu}[\p{L}.' -]{1,40}? ${house},? ${floor}(?:[, ]{1,3}${post})?`,
  'gu',
);

function capital(words: string): string {
  return words.replace(
    /(^|\|)(\p{Ll})/gu,
    (_whole, bar: string, letter: string) => bar + letter.toUpperCase(),
  );
}

/** The addresses in a plain text: a street with a number, and a floor or a postcode with its town. */
export function addressesIn(text: string): Span[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(address)]
    .filter(({ 0: found }) => !other.test(found))
    .map(({ index, 0: { length } }) => ({ index, length }));
}

/** What else begins with a capital and is followed by a number. */
const other =
  /^(?:Tabel|Figur|Bilag|Kapitel|Afsnit|Side|Uge|Trin|Mål|Lov|Table|Figure|Chapter|Section|Page|Week|Step) /;
