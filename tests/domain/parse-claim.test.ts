import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changesOverTime,
  extremes,
  formatClaim,
  portionNames,
  signs,
  type Amount,
  type Claim,
  type Comparison,
  type Tolerance,
  type Portion,
  type Term,
} from '../../src/domain/claim.ts';
import { parseClaim, type ClaimFault } from '../../src/domain/parse-claim.ts';

function read(text: string): Claim {
  const found = parseClaim(text);
  if (!('claim' in found)) throw new Error(JSON.stringify(found.fault));
  return found.claim;
}

const cell = (row: string): { cell: { table: string; row: string; column: string } } => ({
  cell: { table: 'facts', row, column: 'value' },
});

describe('reads', () => {
  test('two cells with a sign between them', () => {
    expect(read('facts/a>facts/b')).toEqual([
      { is: 'compared', left: { terms: [cell('a')] }, sign: '>', right: { terms: [cell('b')] } },
    ]);
  });

  test('sums, portions, numbers and margins', () => {
    expect(read('facts/a + facts/b - 1,5 ≈ two thirds of facts/c within 2.5 %')).toEqual([
      {
        is: 'compared',
        left: { terms: [cell('a'), cell('b'), { number: 1.5, minus: true }] },
        sign: '≈',
        right: { portion: 'two-thirds', terms: [cell('c')] },
        within: { percent: 2.5 },
      },
    ]);
  });

  test('rows that several columns name, and sums without spaces', () => {
    const odder = { table: 'svar', row: '2014+odder', column: 'antal' };
    expect(read('svar/2014+odder/antal > 2')).toMatchObject([
      { left: { terms: [{ cell: odder }] } },
    ]);
    expect(read('svar/2014+odder/antal+facts/b > 2')).toMatchObject([
      { left: { terms: [{ cell: odder }, cell('b')] } },
    ]);
    expect(read('facts/a+facts/b > 2')).toMatchObject([
      { left: { terms: [cell('a'), cell('b')] } },
    ]);
    expect(read('status/a/n+status/b/n > 2')).toMatchObject([
      { left: { terms: [{ cell: { row: 'a' } }, { cell: { row: 'b' } }] } },
    ]);
    expect(
      read('svar/2014+odder/antal largest of svar/*/antal except 2014+i-alt, x'),
    ).toMatchObject([{ cell: odder, except: ['2014+i-alt', 'x'] }]);
  });

  test('a portion of a whole percentage', () => {
    expect(read('facts/a > half')).toMatchObject([{ right: { portion: 'half', terms: [] } }]);
  });

  test('several comparisons', () => {
    expect(read('facts/a < facts/b and doubled from facts/a to facts/c')).toHaveLength(2);
  });

  test('columns, cells and rows that do not count', () => {
    expect(read('status/a/n largest of status/*/n, facts/b except i-alt, 2014')).toEqual([
      {
        is: 'extreme',
        cell: { table: 'status', row: 'a', column: 'n' },
        extreme: 'largest',
        among: [{ table: 'status', row: '*', column: 'n' }, cell('b').cell],
        except: ['i-alt', '2014'],
      },
    ]);
  });

  test('the signs that a keyboard has', () => {
    expect(formatClaim(read('facts/a <= 1 and facts/a >= 1 and facts/a ~ 1 within 3'))).toBe(
      'facts/a ≤ 1 and facts/a ≥ 1 and facts/a ≈ 1 within 3',
    );
  });
});

const faults: [text: string, fault: ClaimFault][] = [
  ['', { at: 0, found: '', expected: 'amount' }],
  ['facts/a', { at: 7, found: '', expected: 'sign' }],
  ['facts/a er facts/b', { at: 8, found: 'er', expected: 'sign' }],
  ['facts/a >', { at: 9, found: '', expected: 'amount' }],
  ['startede > facts/b', { at: 0, found: 'startede', expected: 'amount' }],
  ['facts/a > status/fgu', { at: 10, found: 'status/fgu', expected: 'amount' }],
  ['facts/a > status/*/n', { at: 10, found: 'status/*/n', expected: 'amount' }],
  ['facts/a > facts/b facts/c', { at: 18, found: 'facts/c', expected: 'end' }],
  ['facts/a ≈ facts/b', { at: 17, found: '', expected: 'within' }],
  ['facts/a ≈ facts/b within %', { at: 25, found: '%', expected: 'margin' }],
  ['facts/a > facts/b within 3', { at: 18, found: 'within', expected: 'end' }],
  ['rose from facts/a to facts/b within 3', { at: 29, found: 'within', expected: 'end' }],
  ['doubled facts/a', { at: 8, found: 'facts/a', expected: 'from' }],
  ['doubled from facts/a facts/b', { at: 21, found: 'facts/b', expected: 'to' }],
  ['facts/a largest status/*/n', { at: 16, found: 'status/*/n', expected: 'of' }],
  ['facts/a largest of antal', { at: 19, found: 'antal', expected: 'column' }],
  ['facts/a largest of status/*', { at: 19, found: 'status/*', expected: 'column' }],
  ['facts/a + 1 largest of status/*/n', { at: 0, found: 'facts/a', expected: 'cell' }],
  ['half of facts/a largest of status/*/n', { at: 0, found: 'half', expected: 'cell' }],
  ['facts/a largest of status/*/n except', { at: 36, found: '', expected: 'row' }],
  ['facts/a > twice', { at: 15, found: '', expected: 'amount' }],
  ['facts/a > 1 and', { at: 15, found: '', expected: 'amount' }],
];

test.each(faults)('%s', (text, fault) => {
  expect(parseClaim(text)).toEqual({ fault });
});

describe('laws', () => {
  const name = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,8}$/);
  const reference = fc.oneof(
    fc.record({ table: name, row: name, column: name }),
    fc.record({ table: fc.constant('facts'), row: name, column: fc.constant('value') }),
  );
  const number = fc.nat(999_999).map((thousandths) => thousandths / 1000);
  const minus = fc.option(fc.constant(true as const), { nil: undefined });
  const term: fc.Arbitrary<Term> = fc
    .tuple(
      fc.oneof(
        reference.map((at) => ({ cell: at })),
        number.map((value) => ({ number: value })),
      ),
      minus,
    )
    .map(([one, taken]) => ({ ...one, ...(taken ? { minus: taken } : {}) }));
  const terms = fc
    .array(term, { minLength: 1, maxLength: 3 })
    .map(([first, ...others]) => (first ? [{ ...first, minus: undefined }, ...others] : []))
    .map(
      (list) =>
        list.map(({ minus: taken, ...one }) => (taken ? { ...one, minus: taken } : one)) as Term[],
    );
  const portion = fc.option(fc.constantFrom(...portionNames), { nil: undefined });
  const ofWhole = fc.constantFrom<Portion>(
    'half',
    'third',
    'two-thirds',
    'quarter',
    'three-quarters',
  );
  const amount: fc.Arbitrary<Amount> = fc.oneof(
    fc
      .tuple(portion, terms)
      .map(([part, of]) => ({ ...(part ? { portion: part } : {}), terms: of })),
    ofWhole.map((part) => ({ portion: part, terms: [] })),
  );
  const margin: fc.Arbitrary<Tolerance> = fc.oneof(
    number.map((percent) => ({ percent })),
    number.map((by) => ({ by })),
  );
  const column = fc.record({ table: name, row: fc.constant('*'), column: name });
  const compared = fc
    .record({ left: amount, sign: fc.constantFrom(...signs), right: amount, within: margin })
    .map(({ within, ...one }): Comparison => ({
      is: 'compared',
      ...one,
      ...(one.sign === '≈' ? { within } : {}),
    }));
  const changed = fc
    .record({
      change: fc.constantFrom(...changesOverTime),
      from: amount,
      to: amount,
      within: margin,
    })
    .map(({ within, ...one }): Comparison => ({
      is: 'changed',
      ...one,
      ...(one.change === 'doubled' ? { within } : {}),
    }));
  const extreme = fc
    .record({
      cell: reference,
      extreme: fc.constantFrom(...extremes),
      among: fc.array(fc.oneof(reference, column), { minLength: 1, maxLength: 3 }),
      except: fc.array(name, { maxLength: 2 }),
    })
    .map(({ except, ...one }): Comparison => ({
      is: 'extreme',
      ...one,
      ...(except.length > 0 ? { except } : {}),
    }));
  const claim = fc.array(fc.oneof(compared, changed, extreme), { minLength: 1, maxLength: 3 });

  test('what is written is read as it was meant', () => {
    fc.assert(
      fc.property(claim, (one) => {
        expect(read(formatClaim(one))).toEqual(one);
      }),
    );
  });

  test('any text is read or refused where it stands', () => {
    const words = fc.constantFrom(
      ...'facts/a status/*/n half of twice > ≈ within 3 % from to doubled largest except and , -'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words), (list) => {
        const text = list.join(' ');
        const found = parseClaim(text);
        if ('claim' in found) expect(read(formatClaim(found.claim))).toEqual(found.claim);
        else
          expect(text.slice(found.fault.at)).toMatch(
            new RegExp(`^${found.fault.found.replace(/[*+]/g, '\\$&')}`),
          );
      }),
    );
  });
});
