const name = {
  type: 'object',
  properties: {
    family: { type: 'string' },
    given: { type: 'string' },
    'non-dropping-particle': { type: 'string' },
    suffix: { type: 'string' },
    literal: { type: 'string' },
  },
  minProperties: 1,
  additionalProperties: false,
};

const date = {
  type: 'object',
  required: ['date-parts'],
  properties: {
    'date-parts': {
      type: 'array',
      items: { type: 'array', items: { type: 'integer' }, minItems: 1, maxItems: 3 },
      minItems: 1,
      maxItems: 2,
    },
  },
  additionalProperties: false,
};

const text = { type: 'string' };

/**
 * The part of CSL-JSON that we write, narrower than the official `csl-data.json` of citationstyles.org: names
 * and types of its variables are as there, and nothing else is allowed.
 */
export const cslSchema = {
  type: 'array',
  minItems: 1,
  maxItems: 1,
  items: {
    type: 'object',
    required: ['type', 'id', 'title', 'author', 'issued', 'publisher', 'version'],
    properties: {
      type: { const: 'report' },
      id: text,
      title: text,
      author: { type: 'array', items: name, minItems: 1 },
      issued: date,
      publisher: text,
      genre: text,
      version: text,
      language: { enum: ['da', 'en'] },
      URL: text,
      note: text,
    },
    additionalProperties: false,
  },
};
