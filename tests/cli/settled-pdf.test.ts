import { expect, it } from 'vitest';
import { settledPdf } from '../../src/cli/pdf.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const text = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

it('has the date of the version in place of the moment of printing', () => {
  const pdf = bytes(
    "<</CreationDate (D:20261122103455+01'00')\n/ModDate (D:20261122103455-02'30')>>",
  );
  expect(text(settledPdf(pdf, '2017-03-01'))).toBe(
    "<</CreationDate (D:20170301000000+00'00')\n/ModDate (D:20170301000000+00'00')>>",
  );
  expect(text(settledPdf(pdf, '2017'))).toContain("(D:20170101000000+00'00')");
});

it('numbers nodes from 0, in their order and wherever they stand', () => {
  const pdf = bytes(
    '/ID (node00000508) /ID (node00000012) [(node00000012) (node00000508)] node00000508',
  );
  expect(text(settledPdf(pdf, '2017'))).toBe(
    '/ID (node00000001) /ID (node00000000) [(node00000000) (node00000001)] node00000508',
  );
});

it('leaves every other byte as it was', () => {
  const all = Uint8Array.from({ length: 256 }, (_, index) => index);
  expect([...settledPdf(all, '2017')]).toEqual([...all]);
});
