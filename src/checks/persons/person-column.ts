import type { ReportSource } from '../../reading/sources.ts';
import type { Rule } from '../rule.ts';

const personal =
  /(?:^|_)(?:cpr\w*|pnr|personn(?:umme)?r|person_?id|borger_?(?:id|nr)|patient_?(?:id|nr)|l(?:oe|o)be_?n(?:umme)?r|fornavn|efternavn|telefon\w*|tlf|mobil|mobilnr|e_?mail|adresse)(?:$|_)/;
const birth =
  /(?:^|_)(?:foedsels?_?(?:dato|dag)|foedt|birth_?(?:date|day)|date_of_birth|dob)(?:$|_)/;
const letters: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** No column is for persons' numbers, names, addresses or days of birth. */
export const personColumn: Rule<'person-column'> = {
  code: 'person-column',
  severity: 'error',
  check: (report) =>
    ownFields(report).flatMap(({ name, title, path }) => {
      const words = [name, asName(title)];
      const isBirth = words.some((word) => birth.test(word));
      if (!report.descriptor || (!isBirth && !words.some((word) => personal.test(word)))) return [];
      return {
        position: report.descriptor.position(path),
        values: { name, title, about: isBirth ? 'birth' : 'person' },
      };
    }),
};

function ownFields({ descriptor: declared }: ReportSource) {
  return (declared?.value.resources ?? []).flatMap(({ schema }, table) =>
    (schema?.fields ?? []).map(({ name, title }, index) => ({
      name,
      title,
      path: ['resources', table, 'schema', 'fields', index, 'name'],
    })),
  );
}

/** A title as a column's name would be written. */
function asName(title: string): string {
  const ascii = title.toLowerCase().replace(/[æøå]/g, (letter) => letters[letter] ?? letter);
  return ascii.replace(/[^a-z\d]+/g, '_');
}
