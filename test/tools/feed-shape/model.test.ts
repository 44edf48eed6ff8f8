import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { modelOf } from '../../../tools/feed-shape/model.js';
import { printFields } from '../../../tools/feed-shape/print-fields.js';
import { printObjects } from '../../../tools/feed-shape/print-objects.js';
import { printRules } from '../../../tools/feed-shape/print-rules.js';
import type { Schema } from '../../../tools/feed-shape/schema.js';

const LANGUAGES = ['nb', 'nn'];
const part = { type: 'string', maxLength: 200 };
const written = ['nb', 'nn', 'no'];

/** A schema as small as one can be, with a kind of object of its own. */
function schemaWith(
  properties: Record<string, Schema>,
  more: Schema = {},
  definitions: Record<string, Schema> = {},
): Schema {
  const described = Object.entries(properties).map(([name, schema]) => [name, { description: 'Noe.', ...schema }]);
  return {
    $comment: 'A feed.',
    type: 'object',
    required: ['feedVersion'],
    properties: { feedVersion: { description: 'Versjonen.', type: 'string', examples: ['1.0'] } },
    $defs: {
      id: { title: 'id', type: 'string', maxLength: 200 },
      language: { title: 'ett av ordene', type: 'string', enum: LANGUAGES },
      label: {
        title: 'kort tekst',
        anyOf: [
          { type: 'string', minLength: 1, maxLength: 200, pattern: '\\S' },
          {
            type: 'object',
            properties: Object.fromEntries(written.map((code) => [code, { description: code, ...part }])),
            anyOf: written.map((code) => ({
              properties: { [code]: { $ref: '#/$defs/written' } },
              required: [code],
            })),
          },
        ],
      },
      thing: {
        title: 'ting',
        $comment: 'A thing.',
        type: 'object',
        properties: Object.fromEntries(described) as Record<string, Schema>,
        ...more,
      },
      ...definitions,
    },
  };
}

const label: Schema = { $ref: '#/$defs/label' };
const read = (schema: Schema) => modelOf(schema).objects.find(({ kind }) => kind === 'thing');
const firstValue = (schema: Schema) => read(schemaWith({ it: schema }))?.properties[0]?.value;

describe('a schema is read', () => {
  it('into values of a few types', () => {
    assert.deepEqual(firstValue(label), { type: 'localized', maxLength: 200, name: 'label', title: 'kort tekst' });
    assert.deepEqual(firstValue({ type: 'integer', minimum: 0, maximum: 6 }), {
      type: 'number',
      isWhole: true,
      orNull: false,
      minimum: 0,
      maximum: 6,
    });
    assert.deepEqual(firstValue({ type: ['number', 'null'] }), { type: 'number', isWhole: false, orNull: true });
    assert.deepEqual(firstValue({ type: 'array', maxItems: 9, items: { type: 'boolean' } }), {
      type: 'list',
      maxItems: 9,
      isUnique: false,
      items: { type: 'boolean' },
    });
    assert.deepEqual(firstValue({ type: 'string', pattern: '^a$', not: { pattern: 'b' } }), {
      type: 'text',
      pattern: '^a$',
      not: 'b',
    });
  });

  it('with the conditions on an object as expressions', () => {
    const conditionals = read(
      schemaWith(
        { min: { type: 'number' }, max: { type: 'number' }, sort: { type: 'string' } },
        {
          if: {
            anyOf: [
              { properties: { sort: { const: 'range' } }, required: ['sort'] },
              { required: ['min'], not: { required: ['sort'] } },
            ],
          },
          then: { required: ['max'] },
          allOf: [{ if: { properties: { max: { type: 'null' } }, required: ['max'] }, then: { required: ['min'] } }],
        },
      ),
    )?.conditionals;
    assert.deepEqual(conditionals, [
      {
        when: 'it["sort"] === "range" || (Object.hasOwn(it, "min")) && (!(Object.hasOwn(it, "sort")))',
        required: ['max'],
        otherwise: [],
      },
      { when: 'it["max"] === null', required: ['min'], otherwise: [] },
    ]);
  });

  it('with the lists of the feed whose items have ids', () => {
    const schema = schemaWith({ id: { $ref: '#/$defs/id' } });
    const things = { description: 'Ting.', type: 'array', maxItems: 3, items: { $ref: '#/$defs/thing' } };
    const feed: Schema = { ...schema, properties: { ...schema.properties, things } };
    assert.deepEqual([...modelOf(feed).collections], [['thing', 'things']]);
  });
});

describe('a schema is refused, with the place', () => {
  const refused: readonly (readonly [what: string, schema: Schema, message: RegExp])[] = [
    [
      'for a rule that would be left out of the check',
      schemaWith({ it: { type: 'string', format: 'email' } as Schema }),
      /thing\.it: .* format/,
    ],
    [
      'for a closed object',
      schemaWith({}, { additionalProperties: false } as Schema),
      /thing: .* additionalProperties/,
    ],
    ['for a type without a reader', schemaWith({ it: { type: 'object' } }), /thing\.it: .* object/],
    [
      'for a length that the check would not tell',
      schemaWith({ it: { type: 'string', minLength: 3 } }),
      /thing\.it: minLength stands only beside/,
    ],
    ['for a list of anything', schemaWith({ it: { type: 'array' } }), /thing\.it: does not say what the list is of/],
    [
      'for a reference to nothing',
      schemaWith({ it: { $ref: '#/$defs/gone' } }),
      /thing\.it: there is no definition gone/,
    ],
    ['for a reference to elsewhere', schemaWith({ it: { $ref: 'other.json' } }), /thing\.it: other\.json/],
    [
      'for a condition that it cannot tell',
      schemaWith({}, { if: { minProperties: 2 } as Schema }),
      /thing\.if: .* minPro/,
    ],
    [
      'for a condition that holds where nothing is said',
      schemaWith({}, { if: { properties: { it: { const: 'x' } } } }),
      /thing\.if: it would hold where it is absent/,
    ],
    [
      'for a text with other rules in one language',
      schemaWith(
        { it: { $ref: '#/$defs/odd' } },
        {},
        {
          odd: {
            title: 'tekst',
            anyOf: [
              { type: 'string', maxLength: 5 },
              { type: 'object', properties: {}, anyOf: [] },
            ],
          },
        },
      ),
      /odd: properties and anyOf must name .*, in this order, with the same rules/,
    ],
  ];
  for (const [what, schema, message] of refused) it(what, () => assert.throws(() => modelOf(schema), message));

  it('for a property that says nothing to keepers, and an object that says nothing to developers', () => {
    const silent = schemaWith({});
    const thing = silent.$defs?.['thing'];
    assert.throws(
      () =>
        modelOf({ ...silent, $defs: { ...silent.$defs, thing: { ...thing, properties: { it: { type: 'string' } } } } }),
      /thing\.it: says nothing to keepers/,
    );
    const { $comment: _, ...unsaid } = thing ?? {};
    assert.throws(
      () => modelOf({ ...silent, $defs: { ...silent.$defs, thing: unsaid } }),
      /thing: says nothing to dev/,
    );
  });
});

describe('what is printed of a kind of object', () => {
  const model = modelOf(
    schemaWith(
      {
        name: label,
        count: { $comment: 'How many.', type: 'integer', minimum: 0 },
        isOpen: { type: 'boolean', default: true },
        notes: { type: 'array', maxItems: 9, items: label },
      },
      { required: ['name'] },
    ),
  );

  it('is its type, with what developers are told', () => {
    assert.ok(
      printObjects(model).includes(
        [
          '/** A thing. */',
          'export interface Thing {',
          '  readonly name: LocalizedText;',
          '  /** How many. */',
          '  readonly count?: number;',
          '  readonly isOpen: boolean;',
          '  readonly notes: readonly LocalizedText[];',
          '}',
        ].join('\n'),
      ),
    );
  });

  it('is how each of its properties is read', () => {
    assert.ok(
      printFields(model).includes(
        [
          'export const thingFields: Fields<Thing> = {',
          'name: requiredLabel,',
          'count: numberIn({"minimum":0,"multipleOf":1}),',
          'isOpen: flag(true),',
          'notes: labels,',
          '};',
        ].join('\n'),
      ),
    );
  });

  it('is every rule on it', () => {
    const rules = printRules(model);
    assert.ok(rules.includes("const label: Rule = { type: 'localized', maxLength: 200 };"));
    assert.ok(rules.includes('thing: {\nrequired: ["name"],'));
    assert.ok(rules.includes('count: { type: \'number\', range: {"minimum":0,"multipleOf":1} },'));
    assert.ok(rules.includes('notes: { type: \'list\', "maxItems":9, items: label },'));
  });
});
