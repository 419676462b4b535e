import type * as z from 'zod';

type Path = readonly (string | number)[];

/** The parts of zod's schemas that matter here; every kind has some of them. */
interface Definition {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  valueType?: Schema;
  innerType?: Schema;
  options?: Schema[];
  discriminator?: string;
  values?: unknown[];
  entries?: Record<string, string>;
}
interface Schema {
  _zod: { def: unknown };
}

/** The keys that a mapping at a path may have. */
export function keysAt(schema: z.ZodType, path: Path, value: unknown): string[] {
  return alternativesAt(schema, path, value).flatMap(({ shape }) => Object.keys(shape ?? {}));
}

/** The words that a value at a path may be, where it is one of several. */
export function choicesAt(schema: z.ZodType, path: Path, value: unknown): string[] {
  return alternativesAt(schema, path, value).flatMap(({ type, values, entries, shape }) => {
    if (type === 'literal') return (values ?? []).map(String);
    if (type === 'enum') return Object.values(entries ?? {});
    return shape ? [`{ ${Object.keys(shape).join(', ')} }`] : [];
  });
}

function alternativesAt(schema: Schema, path: Path, value: unknown): Definition[] {
  let found = alternatives(schema, value);
  let part = value;
  for (const step of path) {
    part = (part as Record<string | number, unknown> | null | undefined)?.[step];
    const below = part;
    found = found.flatMap((definition) => {
      const child = definition.shape?.[step] ?? definition.element ?? definition.valueType;
      return child ? alternatives(child, below) : [];
    });
  }
  return found;
}

/** A schema without its wrappers; of a union the alternative that the value names, or all of them. */
function alternatives(schema: Schema, value: unknown): Definition[] {
  const definition = schema._zod.def as Definition;
  if (definition.innerType) return alternatives(definition.innerType, value);
  if (!definition.options) return [definition];
  const all = definition.options.flatMap((option) => alternatives(option, value));
  const { discriminator } = definition;
  const named = all.filter(
    (option) => discriminator !== undefined && isNamed(option, discriminator, value),
  );
  return named.length > 0 ? named : all;
}

function isNamed({ shape }: Definition, discriminator: string, value: unknown): boolean {
  const name = (value as Record<string, unknown> | null | undefined)?.[discriminator];
  const literal = shape?.[discriminator]?._zod.def as Definition | undefined;
  return literal?.values?.includes(name) ?? false;
}
