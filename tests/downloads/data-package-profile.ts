/**
 * What https://datapackage.org/profiles/2.0/datapackage.json demands: its types, patterns, required parts and
 * alternatives, rule for rule, without its titles, examples and explanations, and without the kinds of fields that
 * this project never writes (time, datetime, duration, object, array, list, geopoint, geojson, any). Taken down
 * from `profiles/target/2.0/` of github.com/frictionlessdata/datapackage-v2-draft.
 */
const text = { type: 'string' };
const texts = { type: 'array', items: text };
const path = { type: 'string', pattern: String.raw`^(?=^[^./~])(^((?!\.{2}).)*$).*$` };
const uri = { type: 'string', format: 'uri' };

const contributors = {
  type: 'array',
  minItems: 1,
  items: {
    minProperties: 1,
    properties: {
      title: text,
      path,
      email: { type: 'string', format: 'email' },
      givenName: text,
      familyName: text,
      organization: text,
      roles: { type: 'array', minItems: 1, items: text },
    },
  },
};

const licenses = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    anyOf: [{ required: ['name'] }, { required: ['path'] }],
    properties: { name: { type: 'string', pattern: '^([-a-zA-Z0-9._])+$' }, path, title: text },
  },
};

const sources = {
  type: 'array',
  minItems: 0,
  items: {
    type: 'object',
    minProperties: 1,
    properties: { title: text, path, email: { type: 'string', format: 'email' }, version: text },
  },
};

const labelled = (value: object) => ({
  anyOf: [
    { type: 'array', items: value },
    {
      type: 'array',
      items: {
        type: 'object',
        required: ['label', 'value'],
        properties: { label: text, value },
      },
    },
  ],
});

const always = {
  name: text,
  title: text,
  description: text,
  missingValues: labelled(text),
  rdfType: text,
};

const enumOf = (...kinds: object[]) => ({
  oneOf: kinds.map((items) => ({ type: 'array', minItems: 1, uniqueItems: true, items })),
});

const constraints = (more: object) => ({
  type: 'object',
  properties: { required: { type: 'boolean' }, unique: { type: 'boolean' }, ...more },
});

const bounds = (bound: object) => ({
  minimum: bound,
  maximum: bound,
  exclusiveMinimum: bound,
  exclusiveMaximum: bound,
});

const field = (type: string, more: object, required = ['name', 'type']) => ({
  type: 'object',
  required,
  properties: { ...always, type: { enum: [type] }, ...more },
});

const numberBound = { oneOf: [text, { type: 'number' }] };
const integerBound = { oneOf: [text, { type: 'integer' }] };
const onlyDefault = { enum: ['default'] };

const fields = [
  field(
    'string',
    {
      format: { enum: ['default', 'email', 'uri', 'binary', 'uuid'] },
      categories: labelled(text),
      categoriesOrder: { type: 'boolean' },
      constraints: constraints({
        pattern: text,
        enum: enumOf(text),
        minLength: { type: 'integer' },
        maxLength: { type: 'integer' },
      }),
    },
    ['name'],
  ),
  field('number', {
    format: onlyDefault,
    bareNumber: { type: 'boolean' },
    groupChar: text,
    decimalChar: text,
    constraints: constraints({ enum: enumOf(text, { type: 'number' }), ...bounds(numberBound) }),
  }),
  field('integer', {
    format: onlyDefault,
    bareNumber: { type: 'boolean' },
    groupChar: text,
    categories: labelled({ type: 'integer' }),
    categoriesOrder: { type: 'boolean' },
    constraints: constraints({ enum: enumOf(text, { type: 'integer' }), ...bounds(integerBound) }),
  }),
  field('boolean', {
    format: onlyDefault,
    trueValues: { type: 'array', minItems: 1, items: text },
    falseValues: { type: 'array', minItems: 1, items: text },
    constraints: constraints({ enum: { type: 'array', items: { type: 'boolean' } } }),
  }),
  field('date', { constraints: constraints({ enum: enumOf(text), ...bounds(text) }) }),
  field('year', {
    format: onlyDefault,
    constraints: constraints({ enum: enumOf(text, { type: 'integer' }), ...bounds(integerBound) }),
  }),
  field('yearmonth', {
    format: onlyDefault,
    constraints: constraints({ enum: enumOf(text), ...bounds(text) }),
  }),
];

const keys = { type: 'array', minItems: 1, uniqueItems: true, items: text };

const reference = (named: object) => ({
  properties: {
    fields: named,
    reference: {
      type: 'object',
      required: ['fields'],
      properties: { resource: text, fields: named },
    },
  },
});

const schema = {
  type: ['string', 'object'],
  required: ['fields'],
  properties: {
    $schema: text,
    fields: { type: 'array', minItems: 1, items: { type: 'object', oneOf: fields } },
    primaryKey: { oneOf: [keys, text] },
    uniqueKeys: { type: 'array', minItems: 1, uniqueItems: true, items: keys },
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        oneOf: [reference(texts), reference(text)],
      },
    },
    missingValues: labelled(text),
  },
};

const dialect = {
  type: 'object',
  properties: {
    $schema: text,
    header: { type: 'boolean' },
    delimiter: text,
    lineTerminator: text,
    quoteChar: text,
    doubleQuote: { type: 'boolean' },
    escapeChar: text,
    nullSequence: text,
    skipInitialSpace: { type: 'boolean' },
    commentChar: text,
  },
};

const resource = {
  type: 'object',
  oneOf: [{ required: ['name', 'data'] }, { required: ['name', 'path'] }],
  properties: {
    $schema: text,
    name: text,
    path: { oneOf: [path, { type: 'array', minItems: 1, items: path }] },
    type: { type: 'string', enum: ['table'] },
    title: text,
    description: text,
    homepage: uri,
    sources,
    licenses,
    format: text,
    mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
    encoding: text,
    bytes: { type: 'integer' },
    hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
    dialect,
    schema,
  },
};

export const dataPackageProfile = {
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: text,
    name: text,
    id: text,
    title: text,
    description: text,
    homepage: uri,
    version: text,
    created: {
      type: 'string',
      pattern: String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?$`,
    },
    contributors,
    keywords: { type: 'array', minItems: 1, items: text },
    image: text,
    licenses,
    sources,
    resources: { type: 'array', minItems: 1, items: resource },
  },
};
