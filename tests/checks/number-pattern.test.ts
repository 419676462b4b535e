import { describe, expect, test } from 'vitest';
import { numberFinder } from '../../src/checks/texts/number-pattern.ts';

const find = numberFinder(['Route 25', 'COVID-19', '24/7', 'C++ 11 (nyt)']);
const numbersIn = (text: string) => find(text).map(({ number }) => number);

describe('numbers that need no row', () => {
  test.each([
    'I 2014.',
    'i 2012-2013, 2012–2013, 2012/13',
    "1990'erne og 1990’erne",
    'den 9. marts 2014 og den 9. marts',
    '9.-12. marts 2014',
    '1. og 2. maj',
    'on 9 March 2014 and March 9, 2014',
    '9.3.2014, 09/03/2014, 2014-03-09, 2014-03',
    'de 15-17-årige, 15- til 17-årige og 25-årige',
    '18-30 år og 18 til 30 år',
    'under 25 år, Over 18 år, mellem 18 og 30 år, fyldt 18 år',
    '15-17-year-olds, aged 18-30, aged 18 to 30, under 25 years',
    'afsnit 4.2, Tabel 5, figur 3 og 4, tabel 5, 6 og 8',
    's. 12-14, side 12, § 2, §§ 2-4, § 2, stk. 1, nr. 3',
    'section 4.2, Table 5, p. 12, pp. 12-14',
    'Route 25, COVID-19, 24/7 og C++ 11 (nyt)',
    'km², m³, CO₂ og H₂O',
    '{facts/startede-2014} og {status/18-25/antal}',
  ])('%s', (text) => expect(numbersIn(text)).toEqual([]));
});

describe('numbers that need one', () => {
  test.each([
    ['Der var 80 unge', ['80']],
    ['45,7 procent af 1.234 unge', ['45,7', '1.234']],
    ['2014 unge', ['2014']],
    ['2014 %', ['2014']],
    ['2014,5 point', ['2014,5']],
    ['COVID-20 og Route 255', ['20', '255']],
    ['kl. 17.30', ['17.30']],
    ['i 13 uger', ['13']],
    ['3 år', ['3']],
    ['FGU2', ['2']],
    ['hver 3. ung', ['3']],
    ['32. marts', ['32']],
    ['{status/a/b} og 7', ['7']],
    ['nr. 4', ['4']],
    ['15 may be met', ['15']],
    ['１２３ unge', ['１２３']],
    ['٣٤', ['٣٤']],
    ['①, ⑳ og ㊿', ['①', '⑳', '㊿']],
    ['½ og 1½', ['½', '1½']],
    ['x² og x³', ['²', '³']],
    ['Ⅳ og ⅻ', ['Ⅳ', 'ⅻ']],
    ['१२,५ %', ['१२,५']],
    ['𝟏𝟐 unge', ['𝟏𝟐']],
    ['20 m²', ['20']],
  ])('%s', (text, expected) => expect(numbersIn(text)).toEqual(expected));

  test('the place is that of the first digit', () => {
    expect(find('Siden 2014 har 80 unge været med.')).toEqual([{ index: 15, number: '80' }]);
  });

  test('a long text takes no longer than its length asks', () => {
    const long = 'og så kom 5 unge, 2012-2013 og 15-17-årige, '.repeat(5_000);
    const start = performance.now();
    expect(find(long)).toHaveLength(5_000);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
