import { personalDataIn, type PersonalKind } from './persons/personal-data.ts';

/** What stands in a message instead. A number that only may be a telephone number is left, since it may be the fault. */
const masks: Partial<Record<PersonalKind, string>> = {
  'person-number': 'ddmmyy-****',
  'person-number-like': 'ddmmyy-****',
  email: '***@***',
  telephone: '** ** ** **',
  address: '***',
  'birth-date': 'dd-mm-yyyy',
};

/** Nine digits, as Excel leaves a person's number when its first zero is lost. */
const shortNumber = /(?<![\d.,-])[1-9](?:0[1-9]|1[0-2])\d{2}\d{4}(?![\d.,-]*\d)/g;

/** Hides whatever says something of a single person, so that no message and no log repeats it. */
export function maskPersonalData(text: string): string {
  return text.split('\n').map(maskLine).join('\n');
}

function maskLine(text: string): string {
  let masked = '';
  let end = 0;
  for (const { kind, index, length } of personalDataIn(text)) {
    const mask = masks[kind];
    if (mask === undefined || index < end) continue;
    masked += text.slice(end, index) + mask;
    end = index + length;
  }
  return (masked + text.slice(end)).replace(shortNumber, 'ddmmyy-****');
}

/** The same for every text in a value made of objects and lists. */
export function maskTexts(value: unknown): unknown {
  if (typeof value === 'string') return maskPersonalData(value);
  if (Array.isArray(value)) return value.map(maskTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, maskTexts(part)]));
}
