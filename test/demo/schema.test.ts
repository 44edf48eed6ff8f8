import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { Ajv2020 } from 'ajv/dist/2020.js';

import { PALETTE } from '../../src/feed/feed.js';
import { LIMITS } from '../../src/feed/limits.js';
import { parseFeed } from '../../src/feed/parse/parse-feed.js';
import * as vocabulary from '../../src/feed/shape/vocabulary.js';
import { FEED_NAMES, projectFile, rawFeed, walk } from './demo-feeds.js';

interface JsonSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly enum?: readonly string[];
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly anyOf?: readonly JsonSchema[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

const schema = JSON.parse(projectFile('src/feed/feed.schema.json')) as JsonSchema;
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false });
const validate = ajv.compile(schema);

function definition(name: string): JsonSchema {
  const found = schema.$defs?.[name];
  assert.ok(found, name);
  return found;
}

function property(owner: JsonSchema, name: string): JsonSchema {
  const found = owner.properties?.[name];
  assert.ok(found, name);
  return found.$ref === undefined ? found : definition(found.$ref.replace('#/$defs/', ''));
}

describe('feed.schema.json', () => {
  it('is a valid schema of draft 2020-12', () => {
    assert.equal(ajv.validateSchema(schema), true, ajv.errorsText());
  });

  it('describes every property for editors', () => {
    const owners = [schema, ...Object.values(schema.$defs ?? {})];
    const properties = owners.flatMap((owner) => Object.entries(owner.properties ?? {}));
    const silent = properties.filter(([, value]) => (value.description ?? '').length < 4);
    assert.ok(properties.length > 150);
    assert.deepEqual(silent, []);
  });

  it('never closes an object: unknown properties are ignored', () => {
    const closed = [...walk(schema)].filter(([path]) => path.at(-1) === 'additionalProperties');
    assert.deepEqual(closed, []);
  });

  for (const name of FEED_NAMES) {
    it(`accepts ${name}`, () => {
      assert.equal(validate(rawFeed(name)), true, ajv.errorsText(validate.errors));
    });
  }
});

describe('the schema and the reader agree', () => {
  const words: readonly (readonly [string, string, readonly string[]])[] = [
    ['region', 'type', vocabulary.REGION_TYPES],
    ['focusArea', 'kind', vocabulary.AREA_KINDS],
    ['focusArea', 'status', vocabulary.AREA_STATUSES],
    ['indicator', 'measure', vocabulary.MEASURE_TYPES],
    ['indicator', 'prices', vocabulary.PRICE_BASES],
    ['indicator', 'frequency', vocabulary.FREQUENCIES],
    ['indicator', 'goodDirection', vocabulary.GOOD_DIRECTIONS],
    ['indicator', 'concept', vocabulary.CONCEPTS],
    ['target', 'basis', vocabulary.TARGET_BASES],
    ['target', 'operator', vocabulary.TARGET_OPERATORS],
    ['project', 'status', vocabulary.PROJECT_STATUSES],
    ['participant', 'role', vocabulary.PARTICIPANT_ROLES],
    ['document', 'state', vocabulary.DOCUMENT_STATES],
  ];
  for (const [owner, name, expected] of words) {
    it(`on the words of ${owner}.${name}`, () => {
      assert.deepEqual(property(definition(owner), name).enum, expected);
    });
  }

  it('on the statuses of an observation', () => {
    assert.deepEqual(definition('observationStatus').enum, vocabulary.OBSERVATION_STATUSES);
  });

  it('on the colours', () => {
    assert.deepEqual(definition('paletteColor').enum, PALETTE);
    const color = ajv.compile({ $ref: 'feed.schema.json#/$defs/color' });
    for (const accepted of [...PALETTE, '#1c6e4a', '#ABCDEF']) assert.equal(color(accepted), true, accepted);
    for (const refused of ['Green', ' green', '#1c6e4', '#1c6e4a0', '1c6e4a', 'url(//x)'])
      assert.equal(color(refused), false, refused);
  });

  it('on how much a feed may hold', () => {
    const lists = [
      ...(['regions', 'focusAreas', 'factors', 'actors', 'links'] as const),
      ...(['indicators', 'targets', 'goals', 'projects', 'documents'] as const),
    ];
    for (const name of lists) assert.equal(property(schema, name).maxItems, LIMITS[name], name);
    assert.equal(property(definition('indicator'), 'series').maxItems, LIMITS.seriesPerIndicator);
    assert.equal(property(definition('series'), 'observations').maxItems, LIMITS.observationsPerSeries);
    assert.equal(property(definition('focusArea'), 'measures').maxItems, LIMITS.items);
    assert.equal(definition('text').anyOf?.[0]?.maxLength, LIMITS.text);
    assert.equal(definition('label').anyOf?.[0]?.maxLength, LIMITS.label);
  });
});

const region = { id: 'a', name: 'A' };
const oneFigure = (observation: unknown) => ({
  feedVersion: '1.0',
  regions: [region],
  indicators: [{ id: 'i', title: 'I', series: [{ region: 'a', observations: [observation] }] }],
});

describe('what the schema accepts, the reader reads without a problem', () => {
  const accepted: readonly (readonly [string, unknown])[] = [
    ['nothing but a version', { feedVersion: '1.0' }],
    ['one document', { feedVersion: '1.0', documents: [{ id: 'd', title: 'D' }] }],
    ['a factor known by its key', { feedVersion: '1.0', factors: [{ id: 'capital' }] }],
    ['an unknown property', { feedVersion: '1.0', usermeta: { anything: 1 } }],
    ['text by language, with the old code', { feedVersion: '1.0', title: { no: 'Tittel' } }],
    ['a missing figure with its reason', oneFigure({ period: '2017', value: null, status: 'missing' })],
    ['several statuses', oneFigure({ period: '2018', value: 1, status: ['provisional', 'break'] })],
    ['an address of a mailbox', { feedVersion: '1.0', contact: { name: 'Post', url: 'mailto:post@example.org' } }],
    ['a range', { feedVersion: '1.0', targets: [{ id: 't', min: 1, max: 2 }] }],
    ...['2023', '2024', '2023-12-31'].map((period) => [`period ${period}`, oneFigure({ period, value: 1 })] as const),
  ];
  for (const [name, feed] of accepted) {
    it(name, () => {
      assert.equal(validate(feed), true, ajv.errorsText(validate.errors));
      assert.deepEqual(
        parseFeed(feed).problems.filter(({ severity }) => severity === 'error'),
        [],
      );
    });
  }
});

describe('what the schema refuses, the reader reports', () => {
  const refused: readonly (readonly [string, unknown])[] = [
    ['a newer major version', { feedVersion: '2.0' }],
    ['no version', { title: 'T' }],
    ['a region without a name', { feedVersion: '1.0', regions: [{ id: 'a' }] }],
    ['a figure as text', oneFigure({ period: '2023', value: '35 010' })],
    ['a year as a number', oneFigure({ period: 2023, value: 1 })],
    ['a period that does not exist', oneFigure({ period: '2023-Q5', value: 1 })],
    ['an unknown status', oneFigure({ period: '2023', value: 1, status: 'preliminary' })],
    ['a script address', { feedVersion: '1.0', publisher: { name: 'P', url: ['javascript', 'alert(1)'].join(':') } }],
    ['a relative address', { feedVersion: '1.0', documents: [{ id: 'd', title: 'D', url: '/d' }] }],
    ['a colour that could carry an address', { feedVersion: '1.0', factors: [{ id: 'capital', color: 'url(//x)' }] }],
    ['a link without an end', { feedVersion: '1.0', actors: [region], links: [{ from: { actor: 'a' } }] }],
    ['a range without its figures', { feedVersion: '1.0', targets: [{ id: 't', operator: 'between', value: 1 }] }],
    ['a target without its figure', { feedVersion: '1.0', targets: [{ id: 't', operator: 'at-least' }] }],
    ['a title that is too long', { feedVersion: '1.0', documents: [{ id: 'd', title: 'x'.repeat(201) }] }],
    ['a date that is not one', { feedVersion: '1.0', updated: '23.02.2024' }],
  ];
  for (const [name, feed] of refused) {
    it(name, () => {
      assert.equal(validate(feed), false);
      assert.ok(parseFeed(feed).problems.length > 0);
    });
  }
});
