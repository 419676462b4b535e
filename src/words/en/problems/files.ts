import type { files as danish } from '../../da/problems/files.ts';
import { type InAnyLanguage, quoted } from '../../problem-words.ts';

const workbook = /\.(?:xlsx?|xlsm|ods|numbers)$/i;

function unknownFileAdvice(name: string, suggestion: string | undefined): string {
  if (suggestion !== undefined) return `Rename the file ${quoted(suggestion)}.`;
  if (workbook.test(name))
    return 'Save the sheet as "CSV UTF-8" under the table\'s name, and delete this file.';
  return 'Delete the file, or move it out of content/ and data/.';
}

const saveAsUtf8 = 'Save the file as "CSV UTF-8" in Excel, or as UTF-8 in your text editor.';

/** Why the disk did not give a file, and what to do. */
const unreadable = {
  gone: {
    found: 'The file disappeared while it was read',
    advice:
      'Close the programs that have it open, and run again. If it waits in OneDrive, fetch it first.',
  },
  'not-permitted': {
    found: 'Access denied',
    advice: 'Give yourself the right to read the file or folder.',
  },
  busy: {
    found: 'Another program holds the file',
    advice: 'Close it in that program, and run again.',
  },
  disk: {
    found: 'The disk did not give the file',
    advice: 'Copy the file again, or restore it from a backup.',
  },
};

export const files: InAnyLanguage<typeof danish> = {
  'unknown-file': ({ name, known }, near) => {
    const names = known.join(', ');
    return {
      found: quoted(name),
      expected: known.length === 0 ? 'A file that the reports use' : `One of: ${names}, or a table`,
      advice: unknownFileAdvice(name, near),
    };
  },
  'withdrawn-file': ({ name }) => ({
    found: quoted(name),
    expected: 'withdrawn.json alone, for the version is withdrawn',
    advice: 'Delete the file.',
  }),
  'file-name': ({ name }, near) => ({
    found: quoted(name),
    expected: 'Small letters a-z, digits and hyphens, at most 80 characters',
    advice:
      near === undefined
        ? 'Rename the file or the folder. Write æ as ae, ø as oe and å as aa.'
        : `Rename it ${quoted(near)}. If it is a copy, delete it.`,
  }),
  'version-name': ({ name }) => ({
    found: quoted(name),
    expected: 'A version number, such as 1.0 or 1.1',
    advice: "Give the folder the version's number.",
  }),
  'missing-file': ({ name }) => ({
    found: `No ${name}`,
    expected: `The file ${name}`,
    advice:
      "Put the file into the folder. The version's two folders, in content/reports/ and in data/, have the same name.",
  }),
  'same-file-name': ({ path, first }) => ({
    found: quoted(path),
    expected: `Another name than ${quoted(first)}`,
    advice: 'Give one of the files a name that differs by more than capital letters.',
  }),
  'unused-file': ({ name }) => ({
    found: `${name}, which datapackage.yaml does not name`,
    expected: 'Only files that are used',
    advice: 'Add the table to datapackage.yaml, or delete the file.',
  }),
  'not-a-file': ({ path }) => ({
    found: quoted(path),
    expected: 'A regular file',
    advice: 'Delete the link or the folder, and put the file itself here.',
  }),
  'unreadable-file': ({ wrong }) => ({
    ...unreadable[wrong],
    expected: 'A file or folder that can be read',
  }),
  'empty-folder': ({ path }) => ({
    found: `${quoted(path)} without files`,
    expected: 'Folders with files that the reports use',
    advice: 'Delete the folder, or put the files in it.',
  }),
  'name-encoding': ({ name }) => ({
    found: `${quoted(name)}, a name with characters that cannot be read`,
    expected: 'A name in UTF-8 of lower-case letters a-z, digits and hyphens',
    advice: 'Give the file or folder another name. Write æ as ae, ø as oe and å as aa.',
  }),
  'conflict-mark': {
    found: 'A mark of git (<<<<<<<, ======= or >>>>>>>)',
    expected: 'A file in which two versions have been merged',
    advice: 'Choose the right one of the two versions, and delete the marks.',
  },
  'encoding-normalised': ({ encoding }) => ({
    found: `Text saved as ${encoding}`,
    expected: 'UTF-8',
    advice: `The file was read. ${saveAsUtf8}`,
  }),
  encoding: (given) => {
    switch (given.wrong) {
      case 'undecodable': {
        return { found: 'Bytes that are not text', expected: 'Text in UTF-8', advice: saveAsUtf8 };
      }
      case 'other-encoding': {
        const { found, page } = given;
        return {
          found: quoted(found),
          expected: 'Text in UTF-8',
          advice:
            page === undefined
              ? `The character encoding of the text cannot be seen. ${saveAsUtf8}`
              : `The text seems to be saved in the encoding ${page}. Open it as that. ${saveAsUtf8}`,
        };
      }
    }
  },
  mojibake: ({ found }) => ({
    found: quoted(found),
    expected: 'Whole letters, such as "æ", "ø" and "å"',
    advice:
      'The text was saved in one character set and read in another. Open the original file and save it as UTF-8.',
  }),
  'control-character': ({ name }) => ({
    found: `An invisible character, ${name}`,
    expected: 'Only characters that the reader can see',
    advice: 'Delete the character, or write the word again.',
  }),
  'line-end': {
    found: 'A line end that is CR alone',
    expected: 'CRLF or LF',
    advice: 'Save the file again as "CSV UTF-8" in Excel, or in a newer text editor.',
  },
  'file-too-large': ({ size, limit }) => ({
    found: `${size} bytes`,
    expected: `At most ${limit} bytes`,
    advice: 'Split the file, or take out what the report does not use.',
  }),
  'binary-file': ({ format }) => ({
    found: `A file in the format ${format}`,
    expected: 'A text file',
    advice: 'Open the file in its program and save it as "CSV UTF-8".',
  }),
  'combining-marks': ({ most }) => ({
    found: 'A letter with a pile of accents',
    expected: `At most ${most} on one letter`,
    advice: 'Delete them, or write the word again.',
  }),
  'not-normalised': ({ found }) => ({
    found: `${quoted(found)} written with several characters`,
    expected: 'One character for each letter (NFC)',
    advice: 'The text was read as NFC. You need not do anything.',
  }),
  'logo-unsafe': ({ part }) => ({
    found: quoted(part),
    expected: 'A logo that only draws: no scripts, events, pictures or references to elsewhere',
    advice: 'Remove it in the drawing program, or save the logo as plain SVG or PNG.',
  }),
  'logo-font': {
    found: 'A font that lies in the logo',
    expected: 'Letters that are drawn as paths',
    advice:
      'The font is left out, so that the text is shown in another. Turn the text into paths in the drawing program, and save the logo again.',
  },
  'logo-unreadable': {
    found: 'No picture with a size',
    expected: 'An SVG with width and height or a viewBox, or a PNG',
    advice: 'Save the logo again in a drawing program.',
  },
  'missing-logo': ({ name }) => ({
    found: `No ${quoted(name)}`,
    expected: `The file content/${name}`,
    advice: 'Put the file beside site.yaml, or remove logo.',
  }),
  'unused-logo': ({ name }) => ({
    found: `${name}, which site.yaml does not name`,
    expected: 'Only files that are used',
    advice: 'Name the file under logo in site.yaml, or delete it.',
  }),
};
