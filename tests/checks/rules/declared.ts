import type { Overlay } from '../project.ts';
import {
  checks,
  descriptor,
  headers,
  csv,
  ownTable,
  statusTable,
  type RuleExamples,
} from './overlays.ts';

const parts = ['status/job/antal', 'status/uddannelse/antal', 'status/andet/antal'];

const total = 'status/i-alt/antal';

const check = checks({ id: 'a', kind: 'equal', cells: ['facts/startede', 'status/i-alt/antal'] });

/** Weeks with how many came, and how many had come by then. */
function counted(...weeks: string[]): Overlay {
  const number = (name: string) => ({ name, title: name, type: 'integer', unit: 'persons' });
  const marks = { missingValues: [{ value: '[c]', label: 'suppressed' }] };
  const own = ownTable('uger', [number('nye'), number('begyndt')], marks);
  const check = { id: 'a', kind: 'running-total', table: 'uger', totals: 'begyndt', steps: 'nye' };
  return {
    ...descriptor([statusTable, own], { checks: [check] }),
    ...csv('uger', 'id;nye;begyndt', ...weeks.map((week, index) => `u${index};${week}`)),
  };
}

/** Three shares and their whole, each rounded to a decimal: rounding alone takes their sum at most 0.2 from it. */
function shares(tolerance: 'rounding' | undefined, ...percents: string[]): Overlay {
  const share = { name: 'andel', title: 'Andel', type: 'number', unit: 'percent' };
  const check = { id: 'a', kind: 'sum', parts: ['svar/*/andel'], total: 'svar/alle/andel' };
  const declared = tolerance ? { ...check, tolerance } : check;
  return {
    ...descriptor([statusTable, ownTable('svar', [share])], { checks: [declared] }),
    ...csv(
      'svar',
      'id;andel',
      ...percents.map((percent, index) => `s${index};${percent}`),
      'alle;100',
    ),
  };
}

export const declaredExamples: Record<string, RuleExamples> = {
  'check-fails': {
    good: [
      counted('6;6', '3;9', '7;16'),
      counted('6;6', '[c];9', '7;16'),
      shares('rounding', '33,3', '33,3', '33,3'),
      shares('rounding', '33,4', '33,4', '33,4'),
      shares('rounding', '33', '33', '33'),
      checks({ id: 'a', kind: 'sum', parts: ['status/*/antal'], total }),
      checks({ id: 'a', kind: 'sum', parts: [...parts, 'status/ukendt/antal'], total }),
      checks({ id: 'a', kind: 'sum', parts, total, note: 'note' }),
      checks({ id: 'a', kind: 'equal', cells: ['facts/startede', total] }),
      checks({ id: 'a', kind: 'at-most', smaller: 'facts/virksomheder', larger: total }),
      checks({
        id: 'a',
        kind: 'share',
        numerator: 'status/*/antal',
        denominator: 'facts/startede',
        percent: 'status/*/andel',
        decimals: 1,
      }),
    ],
    bad: [
      shares(undefined, '33,3', '33,3', '33,3'),
      shares('rounding', '33,3', '33,3', '33,1'),
      shares('rounding', '33', '33', '31'),
      counted('6;6', '3;9', '7;17'),
      counted('6;7', '3;10', '7;17'),
      checks({ id: 'a', kind: 'sum', parts, total }),
      checks({ id: 'a', kind: 'equal', cells: ['facts/virksomheder', total] }),
      checks({ id: 'a', kind: 'at-most', smaller: total, larger: 'facts/virksomheder' }),
      checks({
        id: 'a',
        kind: 'share',
        numerator: 'status/job/antal',
        denominator: total,
        percent: 'status/job/andel',
        decimals: 0,
      }),
    ],
  },
  'check-units': {
    good: [
      checks({ id: 'a', kind: 'equal', cells: ['facts/startede', 'status/i-alt/antal'] }),
      // One placement in a company for each person: counts may be compared.
      checks({ id: 'a', kind: 'equal', cells: ['facts/startede', 'facts/virksomheder'] }),
      checks({ id: 'a', kind: 'at-most', smaller: 'facts/virksomheder', larger: 'facts/startede' }),
      checks({
        id: 'a',
        kind: 'share',
        numerator: 'status/job/antal',
        denominator: 'facts/startede',
        percent: 'status/job/andel',
        decimals: 1,
      }),
    ],
    bad: [
      checks({ id: 'a', kind: 'equal', cells: ['facts/startede', 'facts/timer'] }),
      checks({ id: 'a', kind: 'at-most', smaller: 'facts/virksomheder', larger: 'facts/timer' }),
      checks({ id: 'a', kind: 'sum', parts: ['facts/startede'], total: 'facts/virksomheder' }),
      checks({
        id: 'a',
        kind: 'share',
        numerator: 'status/job/antal',
        denominator: 'facts/startede',
        percent: 'facts/timer',
        decimals: 0,
      }),
    ],
  },
  'check-without-value': {
    good: [check],
    bad: [
      { ...check, ...csv('facts', headers.facts, 'startede;Unge;?;persons;;;;;K;') },
      checks({ id: 'a', kind: 'equal', cells: ['facts/startede', 'status/i-alt/status'] }),
    ],
  },
  'needless-note': {
    good: [
      checks({ id: 'a', kind: 'equal', cells: ['facts/startede', total] }),
      checks({
        id: 'a',
        kind: 'equal',
        cells: ['facts/virksomheder', total],
        note: 'note',
      }),
    ],
    bad: [
      checks({
        id: 'a',
        kind: 'equal',
        cells: ['facts/startede', total],
        note: 'note',
      }),
    ],
  },
};
