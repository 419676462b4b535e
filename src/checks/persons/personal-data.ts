import type { Place } from '../../domain/problem.ts';
import type { Field } from '../../domain/table.ts';
import type { Located, ReportSource } from '../../reading/sources.ts';
import { oncePer } from '../once-per.ts';
import { emailsIn, telephonesIn } from './contact-details.ts';
import { visitLocated, visitTexts, type VisitText } from './every-text.ts';
import { personNumbersIn, shortPersonNumber } from './person-number.ts';

/** A place where something about a person stands. What stands there is not kept. */
export interface PersonalData {
  kind: 'person-number' | 'person-number-like' | 'email' | 'telephone';
  place: Place;
}

/** Everything in a version that looks like a person's number, e-mail address or telephone number. */
export const personalData = oncePer((report: ReportSource) =>
  collect((visit) => visitTexts(report, visit)),
);

/** The same for one file of what reports share. */
export const personalDataIn = oncePer((located: Located<unknown>) =>
  collect((visit) => visitLocated(located, visit)),
);

function collect(visitAll: (visit: VisitText) => void): PersonalData[] {
  const found: PersonalData[] = [];
  visitAll((text, place, field) => {
    for (const { kind, index } of inText(text, field)) found.push({ kind, place: place(index) });
  });
  return found;
}

interface Hit {
  kind: PersonalData['kind'];
  index: number;
}

function inText(text: string, field: Field | undefined): Hit[] {
  const short = field && isIdLike(field) ? shortPersonNumber(text) : undefined;
  const numbers = [...personNumbersIn(text), ...(short ? [short] : [])];
  const isMeasure = field !== undefined && field.type !== 'text';
  return [
    ...numbers.map(({ index, certain }): Hit => ({
      kind: certain ? 'person-number' : 'person-number-like',
      index,
    })),
    ...emailsIn(text).map((index): Hit => ({ kind: 'email', index })),
    ...(isMeasure || isCompanyColumn(field)
      ? []
      : telephonesIn(text).map(({ index }): Hit => ({ kind: 'telephone', index }))),
  ];
}

/** A column that names things rather than measures them. */
function isIdLike({ name, type, unit }: Field): boolean {
  return unit === undefined && (type === 'text' || /(?:^|_)(?:id|nr|nummer|person\w*)$/.test(name));
}

function isCompanyColumn(field: Field | undefined): boolean {
  return field !== undefined && /(?:^|_)(?:cvr|ean|isbn|journal)/.test(field.name);
}
