import { birthDatesIn } from './birth-date.ts';
import { addressesIn, emailsIn, type Span } from './contact.ts';
import { personNumbersIn } from './person-number.ts';
import { plainText } from './plain-text.ts';
import { telephonesIn } from './telephone.ts';

/** What says something of a single person; what is only like it is looked at by a person. */
export const personalKinds = [
  'person-number',
  'person-number-like',
  'email',
  'telephone',
  'telephone-like',
  'address',
  'birth-date',
] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** Something about a person in a text, by the offset of its first character there. */
export interface PersonalSpan extends Span {
  kind: PersonalKind;
}

/** Most texts hold nothing like it, and are not looked at again. */
const suspect =
  // eslint-disable-next-line maalestok/slow-pattern -- every part has a limit of its own
  /[@\uff20]|snabel|[[({] ?at? ?[\])}]|(?:\p{N}[^\p{N}]{0,4}){6}|\p{N}{4} \p{Lu}|\p{N}\.? ?(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \p{N}|\b(?:t\.?h|t\.?v|m\.?f|dør)\b|\p{N}-?[xX*•]{3}/iu;

/**
 * Everything in a text that says something of a single person, from the first on. `about` is what the text is about
 * where it does not say so itself, such as the name of its column.
 */
export function personalDataIn(text: string, about = ''): PersonalSpan[] {
  if (!suspect.test(text)) return [];
  const plain = plainText(text);
  const numbers = about ? behind(about, plain.text) : personNumbersIn(plain.text);
  const found: PersonalSpan[] = [
    ...numbers.map((one) => kindOf('person-number', one)),
    ...emailsIn(plain.text).map((one) => ({ kind: 'email' as const, ...one })),
    ...telephonesIn(plain.text, about).map((one) => kindOf('telephone', one)),
    ...addressesIn(plain.text).map((one) => ({ kind: 'address' as const, ...one })),
    ...birthDatesIn(plain.text).map((one) => ({ kind: 'birth-date' as const, ...one })),
  ];
  return withoutInner(found).map(({ kind, index, length }) => {
    const start = plain.original(index);
    return { kind, index: start, length: plain.original(index + length - 1) + 1 - start };
  });
}

/** Person numbers in a cell, whose column says what they are. */
function behind(about: string, text: string) {
  const start = about.length + 2;
  return personNumbersIn(`${about}: ${text}`).flatMap(({ index, ...rest }) =>
    index < start ? [] : { index: index - start, ...rest },
  );
}

function kindOf(
  kind: 'person-number' | 'telephone',
  { certain, ...span }: Span & { certain: boolean },
): PersonalSpan {
  return { kind: certain ? kind : `${kind}-like`, index: span.index, length: span.length };
}

/** A date in an e-mail address, or a number in a person's number, is not told again. */
function withoutInner(spans: PersonalSpan[]): PersonalSpan[] {
  return spans
    .filter(
      (one, position) =>
        !spans.some(
          (other, before) =>
            other !== one &&
            other.index <= one.index &&
            one.index + one.length <= other.index + other.length &&
            (other.length > one.length || before < position),
        ),
    )
    .sort((one, other) => one.index - other.index);
}
