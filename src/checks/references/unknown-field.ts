import type { TableDescriptor } from '../../domain/descriptor.ts';
import type { Located } from '../../reading/sources.ts';
import type { Descriptor } from '../../domain/descriptor.ts';
import { csv, descriptor, ownTable } from '../examples.ts';
import type { Finding, Rule } from '../rule.ts';
import { unknownName } from './unknown-name.ts';

const share = { name: 'andel', title: 'Andel', type: 'number', unit: 'percent' };
const people = { name: 'unge', title: 'Unge', type: 'integer', unit: 'persons' };

/** `base` and `unitColumn` name columns of the same table. */
export const unknownField: Rule = {
  code: 'unknown-field',
  severity: 'error',
  check: ({ descriptor: declared }) =>
    declared?.value.resources.flatMap(({ schema }, index) =>
      schema ? unknownFields(declared, schema, index) : [],
    ) ?? [],
  examples: {
    good: [
      {
        ...descriptor([ownTable('status', [{ ...share, base: 'unge' }, people])]),
        ...csv('status', 'id;andel;unge', 'a;50;8'),
      },
    ],
    bad: [
      descriptor([ownTable('status', [{ ...share, base: 'ung' }, people])]),
      descriptor([
        ownTable('status', [{ name: 'tal', title: 'Tal', type: 'number', unitColumn: 'enhed' }]),
      ]),
    ],
  },
};

function unknownFields(
  declared: Located<Descriptor>,
  { fields }: TableDescriptor,
  table: number,
): Finding[] {
  const known = fields.map(({ name }) => name);
  const one = { da: 'en kolonne', en: 'a column' };
  return fields.flatMap((field, index) =>
    (['base', 'unitColumn'] as const).flatMap((property) => {
      const name = field[property];
      if (name === undefined || name.includes('/') || known.includes(name)) return [];
      const path = ['resources', table, 'schema', 'fields', index, property];
      const place = declared.place(path);
      return unknownName({ place, name, one, home: 'datapackage.yaml', known });
    }),
  );
}
