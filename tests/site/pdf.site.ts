import { beforeAll, describe, expect, inject, it } from 'vitest';
import { findChromium } from '../../src/setup/find-chromium.mjs';
import { readSite } from './built-site.ts';
import { versionPages } from './checks/version-heads.ts';
import { settledPdf, printPage } from '../../src/cli/pdf.ts';

const folder = inject('siteFolder');
const origin = 'https://maalestok.example';

/** The shortest report, so that printing takes little time. */
const [shortest] = versionPages(readSite(folder))
  .filter(({ address }) => /^\/rapporter\/[^/]+\/v[\d.]+\/$/.test(address))
  .sort((a, b) => a.html.length - b.html.length);

const print = async (address: string) => {
  const executablePath = findChromium() ?? '';
  const pdf = await printPage({ folder, address, site: origin, executablePath });
  return Buffer.from(settledPdf(pdf, '2026-11-22')).toString('latin1');
};

/** The plain texts that a PDF holds under a name. */
function textsIn(pdf: string, name: string): string[] {
  return [...pdf.matchAll(new RegExp(`/${name} \\(([^)]*)\\)`, 'g'))].map(([, text = '']) => text);
}

const titlesIn = (pdf: string) => textsIn(pdf, 'Title');
const languagesIn = (pdf: string) => textsIn(pdf, 'Lang');

describe('a printed version', () => {
  let pdf = '';

  beforeAll(async () => {
    pdf = await print(shortest?.address ?? '');
  });

  it('has pages of A4, as many as it says', () => {
    // PDF 1.7, 7.7.3: the root of the tree counts its leaves. 210 × 297 mm are 595 × 842 points.
    const pages = pdf.match(/\/Type \/Page\n/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(5);
    expect(pdf.includes(`/Count ${pages}`)).toBe(true);
    const boxes = new Set(pdf.match(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/g));
    expect(boxes.size).toBe(1);
  });

  it('is tagged, says its language and title, and has an outline of its headings', () => {
    expect(/\/MarkInfo <<[^>]*\/Marked true/.test(pdf)).toBe(true);
    expect(languagesIn(pdf)).toContain('da');
    expect(titlesIn(pdf)).toEqual(expect.arrayContaining(['Kort fortalt', 'Kolofon']));
  });

  it('leads to the published site, and nowhere on this machine', () => {
    const links = textsIn(pdf, 'URI');
    expect(links.some((link) => link.startsWith(`${origin}/`))).toBe(true);
    expect(links.filter((link) => !link.startsWith('https://'))).toEqual([]);
  });

  it('is the same when it is printed again', async () => {
    expect((await print(shortest?.address ?? '')) === pdf).toBe(true);
  });

  it('speaks English from the English page', async () => {
    const english = await print(`/en${shortest?.address}`);
    expect(languagesIn(english)).toContain('en');
    expect(titlesIn(english)).toContain('At a glance');
  });
});
