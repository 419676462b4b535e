import { beforeAll, describe, expect, inject, it } from 'vitest';

import { printPage } from '../../src/cli/print-page.ts';
import { settledPdf } from '../../src/cli/settled-pdf.ts';
import { findChromium } from '../../src/setup/find-chromium.mjs';
import { readSite } from './built-site.ts';
import { versionPages } from './checks/version-heads.ts';

const folder = inject('siteFolder');
const origin = 'https://maalestok.example';

/** The shortest report, so that printing takes little time. */
const [shortest] = versionPages(readSite(folder))
  .filter(({ address }) => /^\/rapporter\/[^/]+\/v[\d.]+\/$/.test(address))
  .sort((a, b) => a.html.length - b.html.length);

const print = async (address: string) => {
  const executablePath = findChromium() ?? '';
  const pdf = await printPage({ folder, address, origin, executablePath });
  return Buffer.from(settledPdf(pdf, '2026-11-22')).toString('latin1');
};

describe('a printed version', { timeout: 120_000 }, () => {
  let pdf = '';

  beforeAll(async () => {
    pdf = await print(shortest?.address ?? '');
  }, 120_000);

  it('has pages of A4, as many as it says', () => {
    // PDF 1.7, 7.7.3: the root of the tree counts its leaves. 210 × 297 mm are 595 × 842 points.
    const pages = pdf.match(/\/Type \/Page\n/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(5);
    expect(pdf).toContain(`/Count ${pages}`);
    const boxes = new Set(pdf.match(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/g));
    expect(boxes.size).toBe(1);
  });

  it('is tagged, says its language and title, and has an outline of its headings', () => {
    expect(pdf).toMatch(/\/MarkInfo <<[^>]*\/Marked true/);
    expect(pdf).toContain('/Lang (da)');
    expect(pdf).toMatch(/\/Title \([^)]+\)/);
    expect(pdf).toContain('/Title (Kort fortalt)');
    expect(pdf).toContain('/Title (Kolofon)');
  });

  it('leads to the published site, and nowhere on this machine', () => {
    expect(pdf).toContain(`/URI (${origin}/`);
    expect(pdf).not.toMatch(/\/URI \((?!https:\/\/)/);
    expect(pdf).not.toContain('127.0.0.1');
  });

  it('is the same when it is printed again', async () => {
    expect((await print(shortest?.address ?? '')) === pdf).toBe(true);
  });

  it('speaks English from the English page', async () => {
    const english = await print(`/en${shortest?.address}`);
    expect(english).toContain('/Lang (en)');
    expect(english).toContain('/Title (Colophon)');
  });
});
