import { describe, expect, test } from 'vitest';
import {
  isProved,
  proveCopy,
  type PublishedCopy,
} from '../../../../src/report/publication/ledger/prove-copy.ts';
import {
  headOfAll,
  job,
  ledgerFields,
  ledgerLines,
  ledgerText,
  linked,
  sha256,
  skole,
  skoleCorrected,
  type Published,
} from './ledger-cases.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A site that shows these facts beside a ledger. */
function siteOf(ledger: string, proofs: readonly Published[]): PublishedCopy {
  return {
    ledger: bytes(ledger),
    isArchive: false,
    shown: proofs,
    facts: ({ report, version }) => {
      const found = proofs.find((one) => one.report === report && one.version === version);
      return Promise.resolve(found ? bytes(found.factsText) : 'absent');
    },
  };
}

function archiveOf(lines: readonly string[], { factsText }: Published): PublishedCopy {
  const facts = bytes(factsText);
  return { ledger: bytes(lines.join('')), isArchive: true, facts: () => Promise.resolve(facts) };
}

const standing = [skole, skoleCorrected];
const site = siteOf(ledgerText, standing);
const archive = archiveOf(ledgerLines.slice(0, 3), skoleCorrected);

async function proved(copy: PublishedCopy, head?: string): Promise<boolean> {
  return isProved(await proveCopy(copy, head, sha256), { head, isArchive: copy.isArchive });
}

describe('what is untouched is proved', () => {
  test('a site, with each of its versions', async () => {
    const { versions, head, lines } = await proveCopy(site, undefined, sha256);
    expect(versions.map(({ report, version, state }) => `${report} ${version} ${state}`)).toEqual([
      'skole 1.0 intact',
      'job 1.0 withdrawn',
      'skole 1.1 intact',
    ]);
    expect([lines, head]).toEqual([4, headOfAll]);
    expect(await proved(site)).toBe(true);
  });

  test('by every head that was ever kept', async () => {
    for (const line of ledgerLines) expect(await proved(site, sha256(line))).toBe(true);
    const { kept } = await proveCopy(site, sha256(ledgerLines[0] ?? ''), sha256);
    expect(kept).toEqual({ line: 1, since: 3 });
  });

  test('an archive, by its own line', async () => {
    expect(await proved(archive)).toBe(true);
    expect(await proved(archive, sha256(ledgerLines[2] ?? ''))).toBe(true);
    expect(await proved(archiveOf(ledgerLines.slice(0, 1), skole))).toBe(true);
  });
});

describe('what is not proved', () => {
  test('is an archive whose version came after the kept head', async () => {
    expect(await proved(archive, sha256(ledgerLines[1] ?? ''))).toBe(false);
  });

  test('is a version that cannot be read, is not there or is in no line', async () => {
    expect(await proved({ ...site, facts: () => Promise.resolve('unreachable') })).toBe(false);
    expect(await proved(siteOf(ledgerText, [skole]))).toBe(false);
    expect(await proved(siteOf(ledgerText, [...standing, { ...job, report: 'andet' }]))).toBe(
      false,
    );
  });

  test('is a site without a line', async () => {
    expect(await proved(siteOf('', []))).toBe(false);
  });
});

describe('a forger who reckons everything anew', () => {
  const factsText = skole.factsText.replace('5a17', '5a18');
  const forged = { ...skole, factsText, factsHash: sha256(factsText) };
  const fields = ledgerFields.map((one) => one.replace(skole.factsHash, forged.factsHash));
  const lines = linked(fields);
  const forgedSite = siteOf(lines.join(''), [forged, skoleCorrected]);

  test('is not seen in what he has made alone', async () => {
    expect(await proved(forgedSite)).toBe(true);
  });

  test.each([1, 2, 3, 4])('is seen by the head that was kept of line %i', async (number) => {
    expect(await proved(forgedSite, sha256(ledgerLines[number - 1] ?? ''))).toBe(false);
  });

  test('is seen in an archive too', async () => {
    const made = archiveOf(lines.slice(0, 3), skoleCorrected);
    expect(await proved(made)).toBe(true);
    expect(await proved(made, sha256(ledgerLines[2] ?? ''))).toBe(false);
  });
});
