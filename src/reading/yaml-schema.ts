import { FAILSAFE_SCHEMA, Type, types } from 'js-yaml';

/** A whole number as YAML 1.2 writes it. js-yaml's own takes `0b1` for one too, which YAML 1.2 does not. */
const integer = new Type('tag:yaml.org,2002:int', {
  kind: 'scalar',
  resolve: (text) => text !== null && /^(?:[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+)$/.test(text),
  construct: Number,
});

/** YAML 1.2's core schema: no dates, no merge keys, no types of JavaScript. */
export const coreSchema = FAILSAFE_SCHEMA.extend({
  implicit: [types.null, types.bool, integer, types.float],
});
