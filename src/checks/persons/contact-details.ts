const email = /[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})+/gi;

const blank = String.raw`[ \u00a0\u202f]`;
const before = String.raw`(?<![\w/=.,-])`;

/** A Danish telephone number: with the country's number, in pairs, in fours, or in one. */
const telephone = new RegExp(
  [
    String.raw`(?<!\d)(?:\+|00)45${blank}?(?:\d${blank}?){7}\d(?!\d)`,
    String.raw`${before}\d\d(?:${blank}\d\d){3}(?!\d)`,
    String.raw`${before}[2-9]\d{3}${blank}\d{4}(?![\d-])`,
    String.raw`${before}[2-9]\d{7}(?![\d,.]*\d)`,
  ].join('|'),
  'gu',
);

/** What else has eight digits: a company's number, years in a row, a day as 20211231. */
const companyNumber = /(?:CVR|SE)(?:[-. ]?n(?:umme)?r\.?)?:? ?$/i;
const yearsOrDay = /^(?:19|20)\d\d(?: (?:19|20)\d\d|(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]))$/;

/** Where a text holds an e-mail address. */
export function emailsIn(text: string): number[] {
  return text.includes('@') ? [...text.matchAll(email)].map(({ index }) => index) : [];
}

/** Where a text holds a Danish telephone number, and how long it is. */
export function telephonesIn(text: string): { index: number; length: number }[] {
  return [...text.matchAll(telephone)].flatMap(({ index, 0: number }) => {
    const other =
      yearsOrDay.test(number) || companyNumber.test(text.slice(Math.max(0, index - 16), index));
    return other ? [] : { index, length: number.length };
  });
}
