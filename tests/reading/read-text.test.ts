import { describe, expect, test } from 'vitest';
import { readText, sizeLimits } from '../../src/reading/read-text.ts';
import { said } from '../../src/words/said.ts';
import { fileOf, told } from './sample.ts';

const read = (content: string | Uint8Array | number[], limit: number = sizeLimits.table) =>
  readText(fileOf('a.csv', content), limit);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, little);
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 + i * 2, text.charCodeAt(i), little);
  return bytes;
};

describe('reads', () => {
  const danish = 'Åse; æblegrød – “ü é” 5 €\r\n';

  test('UTF-8 without and with one byte order mark', () => {
    expect(read(danish)).toEqual({ value: danish, problems: [] });
    expect(read(`\ufeff${danish}`)).toEqual({ value: danish, problems: [] });
  });

  test.each([true, false])('UTF-16 with its mark, little-endian %s, and says so', (little) => {
    const { value, problems } = read(utf16(danish, little));
    expect(value).toBe(danish);
    expect(problems.map(told)).toEqual(['1:1 encoding-normalised']);
    expect(problems[0]?.severity).toBe('notice');
  });

  test('Windows-1252, and says so', () => {
    const { value, problems } = read(latin('K\xf8benhavn \x80 \x96 \x93x\x94'));
    expect(value).toBe('København € – “x”');
    expect(problems.map(told)).toEqual(['1:1 encoding-normalised']);
  });

  test('letters of two characters as one, and says where', () => {
    const { value, problems } = read('ok\nA\u030ase');
    expect(value).toBe('ok\nÅse');
    expect(problems.map(told)).toEqual(['2:1 not-normalised']);
    expect(problems[0]?.severity).toBe('notice');
  });

  test.each(['SÃO PAULO', 'Â', '17 – 18', 'µ²³ §', '✓ og ✔️', 'ſ'])('%s as it stands', (text) => {
    expect(read(text)).toEqual({ value: text, problems: [] });
  });

  test('a file at the limit', () => {
    expect(read('a'.repeat(100), 100).problems).toEqual([]);
    expect(read('a'.repeat(101), 100).problems.map(told)).toEqual(['1:1 file-too-large']);
  });
});

test('thirty marks on a letter, as in no language, and refuses more', () => {
  const piled = (count: number) => `ok\nA${'\u0301\u0323'.repeat(count / 2)}`;
  expect(read(piled(30)).problems.map(told)).toEqual(['2:1 not-normalised']);
  expect(read(piled(32)).problems.map(told)).toEqual(['2:2 combining-marks']);
});

describe('refuses', () => {
  test.each<[string, number[]]>([
    ['a zip or xlsx file', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['gzip', [0x1f, 0x8b, 0x08]],
    ['an old Excel file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ])('%s', (_name, bytes) => {
    expect(read(bytes).problems.map(told)).toEqual(['1:1 binary-file']);
    expect(read(bytes).value).toBeUndefined();
  });

  test.each<[string, string | Uint8Array | number[], string]>([
    ['NUL', 'a\nb\0c', '2:2 encoding'],
    ['UTF-16 without a mark', utf16('id;navn', true).slice(2), '1:2 encoding'],
    ['half a UTF-16 character', [0xff, 0xfe, 0x61], '1:1 encoding'],
    ['UTF-8 with a mark and a broken letter', [0xef, 0xbb, 0xbf, 0x61, 0xe6], '1:2 encoding'],
    ['Mac Roman', latin('a\nk\xbfbe'), '2:2 encoding'],
    ['code page 850', latin('bl\x86b'), '1:3 encoding'],
    ['mojibake', 'By\nKÃ¸benhavn', '2:2 mojibake'],
    ['mojibake of a capital letter', 'Ã…rhus', '1:1 mojibake'],
    ['a byte order mark that became letters', 'ï»¿id', '1:1 mojibake'],
    ['CR alone', 'a\rb', '1:2 line-end'],
  ])('%s', (_name, bytes, expected) => {
    expect(read(bytes).problems.map(told)).toEqual([expected]);
  });

  const invisible = [
    ...[0x01, 0x08, 0x0b, 0x0c, 0x1b, 0x7f, 0x80, 0x85, 0x9f, 0xad],
    ...[0x061c, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029],
    ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069],
    ...[0xe000, 0xf8ff, 0xfeff, 0xfffd, 0xfff9, 0xffff, 0xe0001, 0xe0041, 0xf0000, 0x10fffd],
  ];
  test.each(invisible.map((code) => [code.toString(16), code]))('U+%s', (_hex, code) => {
    const { problems } = read(`ab\nc${String.fromCodePoint(code)}d`);
    expect(problems.map(told)).toEqual(['2:2 control-character']);
    expect(problems.map((problem) => said(problem, 'en').found).join()).toContain(
      `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
    );
  });

  test('never more than twenty of one kind', () => {
    expect(read('\u200b'.repeat(500)).problems).toHaveLength(20);
  });
});

describe('marks of git', () => {
  test.each([
    ['id;n\n<<<<<<< HEAD\na;1\n=======\na;2\n>>>>>>> gren\n', ['2:1', '4:1', '6:1']],
    ['a: 1\r\n=======\r\n', ['2:1']],
    ['a\n||||||| 1234abc\nb', ['2:1']],
    ['>>>>>>>', ['1:1']],
  ])('%o', (text, places) => {
    expect(read(text).problems.map(told)).toEqual(places.map((place) => `${place} conflict-mark`));
  });

  test.each(['a <<<<<<< b', '<<<<<<<<', '======', '========', '>>>>>>>x', ' ======='])(
    'but not %o',
    (text) => {
      expect(read(text).problems).toEqual([]);
    },
  );
});

test('no message repeats a person number', () => {
  const { problems } = read('KÃ¸010190-1234');
  expect(JSON.stringify(problems)).not.toContain('1234');
});

/** Bytes of Danish letters by Apple's and IBM's own tables, as Unicode publishes them (MAPPINGS/VENDORS). */
const codePages = {
  'Mac Roman': {
    æ: 0xbe,
    ø: 0xbf,
    å: 0x8c,
    Æ: 0xae,
    Ø: 0xaf,
    Å: 0x81,
    é: 0x8e,
    ö: 0x9a,
    ü: 0x9f,
    '–': 0xd0,
  },
  'CP850/CP865': {
    æ: 0x91,
    ø: 0x9b,
    å: 0x86,
    Æ: 0x92,
    Ø: 0x9d,
    Å: 0x8f,
    é: 0x82,
    ö: 0x94,
    ü: 0x81,
  },
  'Windows-1252': {
    æ: 0xe6,
    ø: 0xf8,
    å: 0xe5,
    Æ: 0xc6,
    Ø: 0xd8,
    Å: 0xc5,
    é: 0xe9,
    ö: 0xf6,
    ü: 0xfc,
    '–': 0x96,
    '’': 0x92,
    '‘': 0x91,
    '“': 0x93,
    '”': 0x94,
    '»': 0xbb,
    '«': 0xab,
    '…': 0x85,
    '€': 0x80,
    '½': 0xbd,
    '²': 0xb2,
    '§': 0xa7,
    '°': 0xb0,
    š: 0x9a,
    '†': 0x86,
    '®': 0xae,
    ª: 0xaa,
    É: 0xc9,
  },
} as const;

function inCodePage(text: string, page: keyof typeof codePages): Uint8Array {
  const known: Record<string, number> = codePages[page];
  return Uint8Array.from(text, (letter) => known[letter] ?? letter.charCodeAt(0));
}

const oneLetter = [
  'på',
  'få',
  'Ærø',
  'året',
  'Året',
  'bæ',
  'ø',
  'å',
  'Øst',
  'Æble',
  'æble',
  'børn',
  'SKÅNE',
  'i år;på',
  'rådgivning',
  'på\nfå',
  'FÅ',
  'gå.',
  '(så)',
  'åen',
  'ærø',
  'Århus',
  'læsø, samsø',
  'RØD',
];

describe('a small file in another code page is refused by its letters, and the page is named', () => {
  test.each(
    oneLetter.flatMap((word) =>
      (['Mac Roman', 'CP850/CP865'] as const).map((page) => [word, page] as const),
    ),
  )('%s in %s', (word, page) => {
    const { value, problems } = read(inCodePage(`id;navn\na;${word}\n`, page));
    expect(value).toBeUndefined();
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['encoding']));
    expect(problems[0]?.position.line).toBe(2);
    expect(problems.map((problem) => said(problem, 'en').advice)).toContainEqual(
      expect.stringContaining(page),
    );
  });
});

describe('a small file in Windows-1252 is read', () => {
  test.each(
    [
      ...oneLetter,
      'café',
      'Müller',
      'Malmö',
      'ØSTRE SKOLE',
      'a – b',
      '2014–2016',
      '“ord”',
      '‘ord’',
      '’ord’',
      '»ord«',
      'børn’s',
      'don’t',
      'Jens’ bil',
      'mere …',
      '5 €',
      '€ 5',
      '1½',
      '½ time',
      'm²',
      '§ 2',
      '20 °C',
      'É',
      'ÉN',
      '† 2014',
      'Navn®',
      'Miloš på Ærø',
      'LO’s',
    ].filter((word) => word !== 'É'),
  )('%s', (word) => {
    expect(read(inCodePage(`id;navn\na;${word}\n`, 'Windows-1252')).value).toBe(
      `id;navn\na;${word}\n`,
    );
  });
});

describe('says where a byte is broken', () => {
  const encoder = new TextEncoder();
  const bytesOf = (...parts: (string | number[])[]) =>
    Uint8Array.from(
      parts.flatMap((part) => (typeof part === 'string' ? [...encoder.encode(part)] : part)),
    );
  const mark = [0xef, 0xbb, 0xbf];
  test.each<[string, Uint8Array, string]>([
    ['behind a byte order mark', bytesOf(mark, 'id;å\nb;', [0xe5], '\n'), '2:3 encoding'],
    ['first behind it', bytesOf(mark, [0xff], 'id\n'), '1:1 encoding'],
    ['in a text of whole letters', bytesOf('på Ærø\nbørn ', [0xf8], 'l\n'), '2:6 encoding'],
    ['behind letters of two units', bytesOf(mark, '😀', [0xc3], ';\n'), '1:3 encoding'],
    ['half a character at the end', bytesOf('få\npå', [0xc3]), '2:3 encoding'],
    [
      'half of an UTF-16 character',
      Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x0a, 0, 0x3d, 0xd8, 0x62, 0),
      '2:1 encoding',
    ],
    ['CESU-8', bytesOf('id;a\nb;', [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80], '\n'), '2:3 encoding'],
  ])('%s', (_name, bytes, expected) => {
    const { value, problems } = read(bytes);
    expect(value).toBeUndefined();
    expect(problems.map(told)).toEqual([expected]);
  });

  test('CESU-8 is named', () => {
    const [problem] = read([0x61, 0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]).problems;
    expect(problem && said(problem, 'da').advice).toContain('CESU-8');
  });
});
