/**
 * First names that thousands in Denmark have, from what Statistics Denmark says of names, and from languages that many
 * parents speak. Names that are words or months as well (Maj, August, Liv, Storm) are left out.
 */
const firstNames = new Set(
  (
    'peter michael lars thomas jens henrik søren jan christian martin niels anders morten jesper mads rasmus hans jørgen ' +
    'per mikkel lasse ole erik nicolai kim klaus claus jakob jacob john mathias kasper kristian frederik poul finn emil ' +
    'jonas torben simon anne kirsten mette hanne anna helle maria susanne lene marianne camilla lone louise charlotte ' +
    'pia tina gitte ida julie inge karen jette birgitte bente lotte emma sofie trine birthe heidi ann annette laura cecilie ' +
    'christina sara sarah signe mathilde katrine freja line nanna amalie johanne lærke alma clara ella karla agnes nora ' +
    'isabella olivia alberte asta ellie luna josefine victoria filippa mille naja sille tilde astrid ellen esther rosa ' +
    'ingrid marie malou caroline maja liva vilma vigga merle gry stine rikke dorte dorthe kristine kirstine kristina ' +
    'william noah oscar oskar carl karl lucas malthe victor viktor alfred aksel axel elias magnus valdemar nohr theo ' +
    'arthur otto felix anton alexander aleksander johan villads liam benjamin philip filip sebastian tobias daniel oliver ' +
    'marcus markus nikolaj gustav christoffer kristoffer kevin patrick casper jeppe troels bjørn bjarne flemming steen ' +
    'preben arne knud svend leif kaj bent ib egon børge allan brian carsten karsten dennis jimmy johnny kenneth rene rené ' +
    'robert ronny steffen stefan tommy ulrik uffe viggo frank gert jacob joachim david adam samuel joseph ' +
    'mohammed mohamed muhammad mohammad ahmed ahmad ali hassan hussein omar ibrahim yusuf yousef mustafa mehmet murat ' +
    'emre ismail abdi abdullah khaled hamza bilal samir amir tariq karim fatima aisha aysha zainab amina maryam mariam ' +
    'layla leila yasmin jasmin hanan samira nadia fatma ayse zeynep emine elif khadija sahra hodan naima noor huda ' +
    'jennifer jessica michelle nicole sandra simone sabrina linda lisa eva vibeke ulla tove yvonne winnie sanne sonja ' +
    'solveig rita ruth randi pernille ragnhild nina mona merete margit lis lisbeth lise lilly laila karin jytte jane ' +
    'iben hanna gudrun grethe grete gerda elisabeth elin edith ditte dagny britta bodil birgit berit anja annemette ' +
    'anette annelise anita andrea agnete mia mie malene maiken mai lea kathrine katja kamilla jeanette jeanne janni ' +
    'james james mary robert elizabeth jennifer william richard susan margaret'
  ).split(' '),
);

const name = String.raw`\p{Lu}[\p{L}'-]+`;
const particle = '(?:von|van|der|de|den|af|la|al|el|bin|ten)';
const fullName = new RegExp(
  String.raw`(?:^|[\s("',;:>])(${name})((?: (?:${name}|\p{Lu}\.|${particle})){1,5})$`,
  'u',
);

/** Whether a text ends in two or more words in capitals, as a whole name is written. */
export function endsInFullName(text: string): boolean {
  return fullName.test(text.slice(-80).replace(/(?<![\s,;:("'-])[\s,;:("'-]+$/, ''));
}

/** Whether a text ends in a name whose first part is a common first name. */
export function endsInFirstName(text: string): boolean {
  const end = text.slice(-80).replace(/(?<![\s,;:("'-])[\s,;:("'-]+$/, '');
  const [found] =
    new RegExp(
      String.raw`(?<![\p{L}])${name}(?: (?:${name}|\p{Lu}\.|${particle})){0,5}$`,
      'u',
    ).exec(end) ?? [];
  return found !== undefined && found.split(' ').some(isFirstName);
}

/** Whether a text is nothing but a person's name: `Anna Jensen`, `Jensen, Anna`, `Anna`. */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/,? +/);
  if (words.length > 6 || !words.every((word) => whole.test(word))) return false;
  const isTurned = /^[^,]+, [^,]+$/.test(text.trim());
  return isFirstName(words[0] ?? '') || (isTurned && words.slice(1).some(isFirstName));
}

const whole = new RegExp(String.raw`^(?:${name}|\p{Lu}\.?|${particle})$`, 'u');

/** Whether a word with a capital is, or is joined from, a common first name. */
export function isFirstName(word: string): boolean {
  return word
    .split('-')
    .some((part) => firstNames.has(part.toLowerCase()) && /^\p{Lu}/u.test(part));
}
