import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeArchive, wrongSums } from '../../src/downloads/archive.ts';
import { ArchiveRefusal, openArchive } from '../../src/downloads/open-archive.ts';
import { sha256 } from '../../src/files/sha256.ts';

const file = (path: string, text: string) => ({ path, bytes: strToU8(text) });
const archive = makeArchive('skole-v1.0', [file('a.csv', 'a'), file('excel/b.csv', 'b')], sha256);

function faultOf(bytes: Uint8Array): string {
  try {
    openArchive(bytes);
    return 'opened';
  } catch (refusal) {
    return refusal instanceof ArchiveRefusal ? refusal.fault : String(refusal);
  }
}

test('an archive opens to the files below its folder, which agree with its sums', () => {
  const files = openArchive(archive);
  expect([...files.keys()]).toEqual(['a.csv', 'excel/b.csv', 'SHA256SUMS']);
  expect(wrongSums(files, sha256)).toEqual([]);
});

test('files that were changed, added or taken out are told', () => {
  const files = openArchive(archive);
  files.set('a.csv', strToU8('x')).set('ny.csv', strToU8('n')).delete('excel/b.csv');
  expect(wrongSums(files, sha256)).toEqual(['a.csv', 'ny.csv', 'excel/b.csv']);
  files.delete('SHA256SUMS');
  expect(wrongSums(files, sha256)).toEqual(['a.csv', 'ny.csv']);
});

/** An archive whose entry says that it is this large, in each of the places that say so. */
function sayingSize(size: number): Uint8Array {
  const bytes = zipSync({ 'a/b.csv': [strToU8('b'.repeat(100)), { level: 6 }] });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return bytes;
}

test.each([
  ['no archive', strToU8('facts,1\n'), 'no-archive'],
  ['nothing', new Uint8Array(), 'no-archive'],
  ['a cut archive', archive.slice(0, -30), 'no-archive'],
  ['files in two folders', zipSync({ 'a/x': strToU8('1'), 'b/x': strToU8('2') }), 'no-archive'],
  ['a way out of the folder', zipSync({ 'a/../../x': strToU8('1') }), 'unsafe-name'],
  ['a path from the root', zipSync({ '/etc/x': strToU8('1') }), 'unsafe-name'],
  ['a path of Windows', zipSync({ 'a\\..\\x': strToU8('1') }), 'unsafe-name'],
  ['a drive of Windows', zipSync({ 'C:/x': strToU8('1') }), 'unsafe-name'],
  ['a name with a line break', zipSync({ 'a/x\ny': strToU8('1') }), 'unsafe-name'],
  ['a file of two gigabytes', sayingSize(2 ** 31), 'too-large'],
])('%s is not opened', (_what, bytes, fault) => {
  expect(faultOf(bytes)).toBe(fault);
});

test('a name that is there twice is not opened', () => {
  const bytes = Buffer.from(
    zipSync({ 'a/facts.json': strToU8('1'), 'a/facts.jsom': strToU8('2') }),
  );
  const twice = Buffer.from(bytes.toString('latin1').replaceAll('jsom', 'json'), 'latin1');
  expect(faultOf(twice)).toBe('unsafe-name');
});
