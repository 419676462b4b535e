/**
 * A PDF without what differs from one print of the same page to the next: the moment of printing becomes the date
 * of the version, and Chromium's numbers of nodes begin from 0. Its parts are found by their positions, so that
 * nothing may change its length.
 */
export function settledPdf(pdf: Uint8Array, date: string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const settled = renumbered(dated(text, date));
  if (settled.length !== text.length) throw new RangeError('a PDF must keep its length');
  return Buffer.from(settled, 'latin1');
}

function dated(text: string, date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  const moment = `${year}${month}${day}000000+00'00'`;
  return text.replaceAll(
    /(\/(?:CreationDate|ModDate) \(D:)\d{14}[+-]\d{2}'\d{2}'/g,
    (_, start: string) => start + moment,
  );
}

const node = /\(node(\d{8})\)/g;

/** In the same order as before, for a PDF keeps a sorted list of them. */
function renumbered(text: string): string {
  const numbers = [...new Set([...text.matchAll(node)].map(([, number = '']) => number))].sort();
  const places = new Map(numbers.map((number, index) => [number, String(index).padStart(8, '0')]));
  return text.replaceAll(node, (_, number: string) => `(node${places.get(number) ?? number})`);
}
