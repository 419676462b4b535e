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
    ['UTF-8 with a mark and a broken letter', [0xef, 0xbb, 0xbf, 0x61, 0xe6], '1:1 encoding'],
    ['Mac Roman', latin('a\nk\xbfbe'), '2:1 encoding'],
    ['code page 850', latin('bl\x86b\x91r'), '1:2 encoding'],
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

test('no message repeats a person number', () => {
  const { problems } = read('KÃ¸010190-1234');
  expect(JSON.stringify(problems)).not.toContain('1234');
});
