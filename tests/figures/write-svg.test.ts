import { expect, test } from 'vitest';
import { boxMark, groupMark, labelMarks, pathMark, signMark } from '../../src/figures/marks.ts';
import { sizeAttributes, writeMarks } from '../../src/figures/write-svg.ts';

test('a text that would be markup is text', () => {
  const text = '</text><script>alert("x")</script> & "';
  expect(writeMarks(labelMarks([{ x: 1, y: 2, text }]))).toBe(
    '<text x="1" y="2">&lt;/text&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &quot;</text>',
  );
});

test('lengths have two decimals, and classes say what a mark means', () => {
  const label = { x: 1 / 3, y: 2, text: '8', anchor: 'end', tone: 'strong', series: 9 } as const;
  expect(
    writeMarks([...labelMarks([label]), boxMark('bar', { ...label, width: 2, height: 1 })]),
  ).toBe(
    '<text x="0.33" y="2" class="end strong series-2">8</text><rect class="bar" x="0.33" y="2" width="2" height="1"/>',
  );
});

test('a drawing’s size has two decimals wherever it is written', () => {
  expect(sizeAttributes({ width: 640, height: 1220 / 3 })).toEqual({
    viewBox: '0 0 640 406.67',
    width: '640',
    height: '406.67',
  });
});

test('a group holds the marks that are there', () => {
  expect(writeMarks([groupMark([undefined, false, pathMark('rule', 'M0 0h1')], 's-1')])).toBe(
    '<g class="s-1"><path class="rule" d="M0 0h1"/></g>',
  );
});

test('a sign is a shape with a name of its own', () => {
  expect(writeMarks([signMark('not-applicable', { x: 8, y: 9 })])).toBe(
    '<g class="mark mark-not-applicable" transform="translate(8 9)"><path class="mark-outline" d="M-4 0h8"/></g>',
  );
});

test('a length that is no number is refused', () => {
  expect(() => writeMarks(labelMarks([{ x: NaN, y: 0, text: '8' }]))).toThrow(RangeError);
});
