import type { Encoding } from './decode-bytes.ts';
import { notice, quote, refusal, type Message } from './message.ts';

const saveAsUtf8 = [
  'Gem filen som "CSV UTF-8" i Excel eller som UTF-8 i dit tekstprogram.',
  'Save the file as "CSV UTF-8" in Excel, or as UTF-8 in your text editor.',
] as const;

export function encodingNormalised(encoding: Encoding): Message {
  return notice(
    'encoding-normalised',
    [`Tekst gemt som ${encoding}`, `Text saved as ${encoding}`],
    ['UTF-8', 'UTF-8'],
    [`Filen er læst. ${saveAsUtf8[0]}`, `The file was read. ${saveAsUtf8[1]}`],
  );
}

export function undecodable(): Message {
  return refusal(
    'encoding',
    ['Bytes, der ikke er tekst', 'Bytes that are not text'],
    ['Tekst i UTF-8', 'Text in UTF-8'],
    saveAsUtf8,
  );
}

/** Letters that show that a text was saved by one character set and read by another. */
export function otherEncoding(found: string): Message {
  return refusal('encoding', quote(found), ['Tekst i UTF-8', 'Text in UTF-8'], saveAsUtf8);
}

export function mojibake(found: string): Message {
  return refusal(
    'mojibake',
    quote(found),
    ['Hele bogstaver, fx "æ", "ø" og "å"', 'Whole letters, such as "æ", "ø" and "å"'],
    [
      'Teksten er gemt med ét tegnsæt og læst med et andet. Åbn den oprindelige fil, og gem den som UTF-8.',
      'The text was saved in one character set and read in another. Open the original file and save it as UTF-8.',
    ],
  );
}

export function forbiddenCharacter(name: string): Message {
  return refusal(
    'control-character',
    [`Et usynligt tegn, ${name}`, `An invisible character, ${name}`],
    ['Kun tegn, som læseren kan se', 'Only characters that the reader can see'],
    ['Slet tegnet, eller skriv ordet igen.', 'Delete the character, or write the word again.'],
  );
}

export function loneReturn(): Message {
  return refusal(
    'line-end',
    ['Et linjeskift, der kun er CR', 'A line end that is CR alone'],
    ['CRLF eller LF', 'CRLF or LF'],
    [
      'Gem filen igen i Excel som "CSV UTF-8" eller i et nyere tekstprogram.',
      'Save the file again as "CSV UTF-8" in Excel, or in a newer text editor.',
    ],
  );
}

export function tooLarge(size: number, limit: number): Message {
  return refusal(
    'file-too-large',
    [`${size} bytes`, `${size} bytes`],
    [`Højst ${limit} bytes`, `At most ${limit} bytes`],
    [
      'Del filen op, eller tag det ud, som rapporten ikke bruger.',
      'Split the file, or take out what the report does not use.',
    ],
  );
}

export function binaryFile(format: string): Message {
  return refusal(
    'binary-file',
    [`En fil i formatet ${format}`, `A file in the format ${format}`],
    ['En tekstfil', 'A text file'],
    [
      'Åbn filen i sit program, og gem den som "CSV UTF-8".',
      'Open the file in its program and save it as "CSV UTF-8".',
    ],
  );
}

export function notNormalised(found: string): Message {
  return notice(
    'not-normalised',
    [
      `${quote(found)[0]} skrevet af flere tegn`,
      `${quote(found)[1]} written with several characters`,
    ],
    ['Ét tegn for hvert bogstav (NFC)', 'One character for each letter (NFC)'],
    [
      'Teksten er læst som NFC. Du behøver ikke gøre noget.',
      'The text was read as NFC. You need not do anything.',
    ],
  );
}
