import { expect, test } from 'vitest';
import { curvesOf, flowOf, layersOf } from './rules/figure-overlays.ts';
import { flowSums } from '../../src/checks/figures/flows.ts';
import type { Rule } from '../../src/checks/rule.ts';
import { said } from '../../src/words/said.ts';
import { projectWith, reportOf, type Overlay } from './project.ts';
import { figureCycle } from '../../src/checks/figures/figure-rows.ts';
import { figureInterval } from '../../src/checks/figures/figure-demands.ts';

function found(rule: Rule, overlay: Overlay) {
  const { report, site } = reportOf(projectWith(overlay));
  return rule.check(report, site).map((finding) => ({
    da: said({ ...finding, code: rule.code }, 'da').found,
    en: said({ ...finding, code: rule.code }, 'en').found,
  }));
}

test('a flow that does not add up is told with both its sums, exactly', () => {
  // 0,1 + 0,2 is 0,3, which floating point denies; so only the second node is told of.
  const [first, ...others] = found(
    flowSums,
    flowOf('1;a;b;0,1', '2;c;b;0,2', '3;b;d;0,3', '4;d;ude;0,1', '5;d;ude;0,1'),
  );
  expect(others).toEqual([]);
  expect(first).toEqual({
    da: 'Til d: 0,3. Fra d: 0,1 + 0,1 = 0,2',
    en: 'To d: 0.3. From d: 0.1 + 0.1 = 0.2',
  });
});

test('an unknown number may be what a sum lacks, but takes nothing from the other side', () => {
  expect(found(flowSums, flowOf('1;a;b;5', '2;b;c;3', '3;b;d;?'))).toEqual([]);
  expect(found(flowSums, flowOf('1;a;b;?', '2;c;b;1', '3;b;d;3'))).toEqual([]);
  expect(found(flowSums, flowOf('1;a;b;5', '2;b;c;6', '3;b;d;?'))).toHaveLength(1);
  expect(found(flowSums, flowOf('1;a;b;?', '2;c;b;7', '3;b;d;3'))).toHaveLength(1);
});

test('a circle is told node by node', () => {
  expect(found(figureCycle, layersOf(['1;a;b;x', '2;b;c;x', '3;c;a;x']))).toEqual([
    { da: 'Rundt i ring: a → b → c → a', en: 'A circle: a → b → c → a' },
  ]);
});

test('an interval beside its share is told with both numbers', () => {
  const encodings = { low: 'fra', high: 'til' };
  expect(found(figureInterval, curvesOf(encodings, 'a;et;1;40;40,5;50;9'))).toEqual([
    { da: 'fra 40,5 > andel 40', en: 'fra 40.5 > andel 40' },
  ]);
  expect(found(figureInterval, curvesOf(encodings, 'a;et;1;40;40;40;9'))).toEqual([]);
});
