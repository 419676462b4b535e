import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { makeCard, type Card } from '../../../src/downloads/card/card.ts';
import { drawCard } from '../../../src/downloads/card/draw-card.ts';
import { fixtureReport } from '../fixture-report.ts';
import { verdicts } from '../../../src/domain/codes.ts';

const names = { organisation: (id: string) => (id === 'maal-og-vej' ? 'Mål og Vej' : id) };
const reviewed = (name: string) => path.join(import.meta.dirname, `reviewed/${name}.svg`);

/** One mark a line, so that a difference can be read. */
const drawn = (card: Card) => drawCard(card, '').replaceAll('><', '>\n<');

const danish = makeCard(fixtureReport(), names, 'da');

describe('a card', () => {
  test.each(['da', 'en'] as const)('in %s is as it was reviewed', async (locale) => {
    const card = makeCard(fixtureReport(), names, locale);
    await expect(drawn(card)).toMatchFileSnapshot(reviewed(`fixture-${locale}`));
  });

  it('has a sign for each goal, and says the same in words', () => {
    const { goals } = fixtureReport();
    expect(danish.verdicts).toEqual(goals.map(({ overall }) => overall.verdict));
    expect(drawn(danish).match(/class="mark mark-/g)).toHaveLength(goals.length);
    expect(drawn(danish)).toContain(
      '>1 af 5 mål er opfyldt, 2 delvist opfyldt og 2 kan ikke vurderes.<',
    );
  });

  it('says in words that there were no goals', () => {
    const card = makeCard({ ...fixtureReport(), goals: [] }, names, 'da');
    expect(drawn(card)).toContain('>Ingen mål at måle mod<');
    expect(drawn(card)).not.toContain('class="mark');
  });

  it('of a draft says so', () => {
    expect(makeCard(fixtureReport({ status: 'draft' }), names, 'en').version).toBe(
      'Version 1.0, draft',
    );
  });

  it('keeps a long title, and forty goals, upon the sheet', async () => {
    const title = 'En meget lang titel om beskæftigelsesindsatsmedarbejdernes samarbejde '.repeat(
      4,
    );
    const many = Array.from(
      { length: 40 },
      (_, index) => verdicts[index % verdicts.length] ?? 'met',
    );
    const svg = drawn({ ...danish, title, verdicts: many });
    expect(svg).toContain(' …</text>');
    await expect(svg).toMatchFileSnapshot(reviewed('much'));
  });

  it('escapes what editors wrote', () => {
    expect(drawn({ ...danish, title: '<script>&"' })).toContain('>&lt;script&gt;&amp;&quot;<');
  });
});
